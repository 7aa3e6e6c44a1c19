import { type Fault, faultOf } from '../../domain/document/check-form.ts';
import type { DocumentField } from '../../domain/guide/document.ts';
import type { ResetRequest } from '../../ports/backend.ts';
import type { FiscalCodeCheck } from '../../ports/fiscal-code.ts';

export type ResetFaults = Readonly<Partial<Record<keyof ResetRequest, Fault>>>;

const CODE: DocumentField = { id: 'codice', kind: 'fiscal-code', label: '', required: true };
const MAIL: DocumentField = { id: 'mail', kind: 'mail', label: '', required: true };

/** What is wrong with what was typed: as in every form of the app. Empty where it may be sent. */
export function faultsOf(request: ResetRequest, hasCheckLetter: FiscalCodeCheck): ResetFaults {
  const world = { today: '', hasCheckLetter };
  const fiscalCode = faultOf(CODE, request.fiscalCode, world);
  const mail = faultOf(MAIL, request.mail, world);
  return { ...(fiscalCode && { fiscalCode }), ...(mail && { mail }) };
}
