/** What is wrong in a filled form. Codes only: the words are the copy's. */
import type { DocumentField, GuideDocument } from '../guide/document.ts';
import type { Id } from '../guide/model.ts';
import { looksSensitive } from '../help/sensitive.ts';
import { readDay, showDay } from './day.ts';
import { type Filled, isBlank, TICKED, typedIn } from './filled.ts';
import { compactFiscalCode, hasRealBirthday, isProvisionalCode } from './fiscal-code.ts';
import { readTime } from './time.ts';

export type Fault =
  | 'missing'
  | 'not-ticked'
  | 'not-chosen'
  | 'too-long'
  | 'date-form'
  | 'no-such-day'
  | 'must-be-past'
  | 'must-be-future'
  | 'time-form'
  | 'no-such-time'
  | 'mail'
  | 'mail-domain'
  | 'phone'
  | 'postcode'
  | 'fiscal-code-length'
  | 'fiscal-code'
  | 'fiscal-code-day'
  | 'password';

/** What checking needs beside the text. */
export interface FormWorld {
  /** ISO date. */
  readonly today: string;
  /** Form and check letter of a codice fiscale of 16 signs. */
  hasCheckLetter(code: string): boolean;
}

/** A fault with its place; `row` counts from 0, and is absent for the fields above the list. */
export interface PlacedFault {
  readonly field: Id;
  readonly row?: number;
  readonly fault: Fault;
}

/** Longest answers, in UTF-16 code units: what has room on paper. */
export const MOST_LETTERS = { short: 120, long: 2000 } as const;

const MAIL = /^[^\s@<>",;]+@[^\s@<>",;.]+(?:\.[^\s@<>",;.]+)+$/;
/** Digits with the usual signs between; a plus only in front. */
const PHONE = /^\+?[\d\s./()-]+$/;

/**
 * The value as it goes on paper and into the list: without spaces at the ends; a codice fiscale in
 * capitals, a day as dd/mm/yyyy, a time as hh:mm. What cannot be read stays as it was typed.
 */
export function tidy(field: DocumentField, typed: string): string {
  const value = typed.trim();
  if (field.kind === 'fiscal-code') return compactFiscalCode(value);
  if (field.kind === 'long') return value.replace(/\r\n?/g, '\n');
  if (field.kind === 'time') {
    const time = readTime(value);
    return time === undefined || time === 'no-such-time' ? value : time;
  }
  if (field.kind !== 'date') return value.replace(/\s+/g, ' ');
  const day = readDay(value);
  return day === undefined || day === 'no-such-day' ? value : showDay(day);
}

/** What is wrong with one field's text, or undefined. Total: any text gives an answer. */
export function faultOf(field: DocumentField, typed: string, world: FormWorld): Fault | undefined {
  const value = tidy(field, typed);
  if (field.kind === 'checkbox') {
    return field.required && value !== TICKED ? 'not-ticked' : undefined;
  }
  if (value === '') {
    if (!field.required) return undefined;
    return field.kind === 'choice' ? 'not-chosen' : 'missing';
  }
  const most = field.kind === 'long' ? MOST_LETTERS.long : MOST_LETTERS.short;
  if (value.length > most) return 'too-long';
  switch (field.kind) {
    case 'date':
      return dateFault(value, field.only, world.today);
    case 'mail':
      return mailFault(value, field.notAt ?? []);
    case 'time':
      return timeFault(value);
    case 'postcode':
      return /^\d{5}$/.test(value) ? undefined : 'postcode';
    case 'phone':
      return isPhone(value) ? undefined : 'phone';
    case 'fiscal-code':
      return fiscalCodeFault(value, world);
    case 'choice':
      return field.choices.some((choice) => choice.value === value) ? undefined : 'not-chosen';
    default:
      // A form is printed, signed and handed on. A codice fiscale may stand in it, a password never.
      return looksSensitive(value) === 'password' ? 'password' : undefined;
  }
}

/** 6 to 15 digits: the shortest Italian number, and the longest of all (ITU-T E.164). */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return PHONE.test(value) && digits >= 6 && digits <= 15;
}

function mailFault(value: string, notAt: readonly string[]): Fault | undefined {
  if (!MAIL.test(value)) return 'mail';
  const domain = `.${value.split('@')[1] ?? ''}`.toLowerCase();
  return notAt.some((refused) => domain.endsWith(`.${refused}`)) ? 'mail-domain' : undefined;
}

function timeFault(value: string): Fault | undefined {
  const time = readTime(value);
  if (time === undefined) return 'time-form';
  return time === 'no-such-time' ? time : undefined;
}

function dateFault(
  value: string,
  only: 'past' | 'future' | undefined,
  today: string,
): Fault | undefined {
  const day = readDay(value);
  if (day === undefined) return 'date-form';
  if (day === 'no-such-day') return 'no-such-day';
  if (only === 'past' && day > today) return 'must-be-past';
  return only === 'future' && day < today ? 'must-be-future' : undefined;
}

function fiscalCodeFault(code: string, world: FormWorld): Fault | undefined {
  if (/^\d+$/.test(code)) {
    if (code.length !== 11) return 'fiscal-code-length';
    return isProvisionalCode(code) ? undefined : 'fiscal-code';
  }
  if (code.length !== 16) return 'fiscal-code-length';
  if (!world.hasCheckLetter(code)) return 'fiscal-code';
  return hasRealBirthday(code) ? undefined : 'fiscal-code-day';
}

/**
 * All that is wrong, in the order of the form. Blank rows do not count, except that a list needs
 * one filled row: the first then says what it lacks.
 */
export function checkForm(
  document: GuideDocument,
  { values, rows }: Filled,
  world: FormWorld,
): readonly PlacedFault[] {
  const own = document.fields.flatMap((field): PlacedFault[] => {
    const fault = faultOf(field, typedIn(values, field), world);
    return fault ? [{ field: field.id, fault }] : [];
  });
  const all = rows.every(isBlank);
  const ofRows = rows.flatMap((row, index) =>
    isBlank(row) && !(all && index === 0)
      ? []
      : (document.rows?.fields ?? []).flatMap((field): PlacedFault[] => {
          const fault = faultOf(field, typedIn(row, field), world);
          return fault ? [{ field: field.id, row: index, fault }] : [];
        }),
  );
  return [...own, ...ofRows];
}
