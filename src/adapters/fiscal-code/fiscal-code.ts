// The library's entry would bring the numbers of all countries.
import { validate } from 'stdnum/lib/esm/it/codicefiscale';
import type { FiscalCodeCheck } from '../../ports/fiscal-code.ts';

export const hasCheckLetter: FiscalCodeCheck = (code) => validate(code).isValid;
