import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkForm,
  type Fault,
  type FormWorld,
  faultOf,
  tidy,
} from '../../../src/domain/document/check-form.ts';
import { isTouched } from '../../../src/domain/document/filled.ts';
import type { DocumentField } from '../../../src/domain/guide/document.ts';
import { aForm, world } from './fixture.ts';

const KINDS = [
  ...(['text', 'mail', 'phone', 'long', 'fiscal-code', 'time', 'postcode', 'checkbox'] as const),
];
const field = (kind: (typeof KINDS)[number]) =>
  ({ id: 'x', label: 'X', kind, own: 'test' }) satisfies DocumentField;
const date = (only?: 'past' | 'future') =>
  ({
    id: 'x',
    label: 'X',
    kind: 'date',
    own: 'test',
    ...(only && { only }),
  }) satisfies DocumentField;
const notAt = { ...field('mail'), kind: 'mail', notAt: ['cert.example'] } satisfies DocumentField;
const needed = { ...field('text'), required: true } as const;

type Case = readonly [what: string, field: DocumentField, typed: string, fault: Fault | undefined];

const CASES: readonly Case[] = [
  ['nothing where nothing is needed', field('mail'), '  ', undefined],
  ['nothing where something is needed', needed, ' ', 'missing'],
  ['120 letters', field('text'), 'a'.repeat(120), undefined],
  ['121 letters', field('text'), 'a'.repeat(121), 'too-long'],
  ['2000 letters in a long text', field('long'), 'a'.repeat(2000), undefined],
  ['2001 letters in a long text', field('long'), 'a'.repeat(2001), 'too-long'],
  ['a day', date(), '9/3/2020', undefined],
  ['a day with points', date(), '09.03.2020', undefined],
  ['a day of two digits of the year', date(), '9/3/20', 'date-form'],
  ['a word for a day', date(), 'domani', 'date-form'],
  ['31 February', date(), '31/2/2027', 'no-such-day'],
  ['29 February of a leap year', date(), '29/2/2028', undefined],
  ['29 February of another year', date(), '29/2/2027', 'no-such-day'],
  ['month 13', date(), '1/13/2027', 'no-such-day'],
  ['today, where the day must have passed', date('past'), '27/11/2026', undefined],
  ['tomorrow, where the day must have passed', date('past'), '28/11/2026', 'must-be-past'],
  ['today, where the day must come', date('future'), '27/11/2026', undefined],
  ['yesterday, where the day must come', date('future'), '26/11/2026', 'must-be-future'],
  ['a mail address', field('mail'), ' nome@esempio.it ', undefined],
  ['a mail address without a domain', field('mail'), 'nome@esempio', 'mail'],
  ['two mail addresses', field('mail'), 'a@esempio.it, b@esempio.it', 'mail'],
  ['a mailbox elsewhere', notAt, 'nome@esempio.it', undefined],
  ['a mailbox where none is taken', notAt, 'nome@Cert.Example', 'mail-domain'],
  ['a mailbox below a domain that is not taken', notAt, 'nome@sub.cert.example', 'mail-domain'],
  ['a mailbox whose domain only ends alike', notAt, 'nome@concert.example', undefined],
  ['a time', field('time'), '9:30', undefined],
  ['a time with a point', field('time'), '15.30', undefined],
  ['midnight', field('time'), '0:00', undefined],
  ['the last minute', field('time'), '23:59', undefined],
  ['midnight as 24', field('time'), '24:00', 'no-such-time'],
  ['hour 25', field('time'), '25.30', 'no-such-time'],
  ['minute 60', field('time'), '9:60', 'no-such-time'],
  ['an hour without minutes', field('time'), '9', 'time-form'],
  ['a word for a time', field('time'), 'mattina', 'time-form'],
  ['a postcode', field('postcode'), ' 10121', undefined],
  ['a postcode of three digits', field('postcode'), '123', 'postcode'],
  ['a postcode with letters', field('postcode'), 'SW1A1', 'postcode'],
  ['a telephone number', field('phone'), '+39 300 000.0000', undefined],
  ['a telephone number with letters', field('phone'), '300 abc 0000', 'phone'],
  ['five digits', field('phone'), '12345', 'phone'],
  ['sixteen digits', field('phone'), '1234567890123456', 'phone'],
  ['a plus in the middle', field('phone'), '300+0000000', 'phone'],
  ['a codice fiscale', field('fiscal-code'), 'prvdmo90a41 x999j', undefined],
  ['a provisional code', field('fiscal-code'), '12345678903', undefined],
  ['a provisional code with a wrong digit', field('fiscal-code'), '12345678904', 'fiscal-code'],
  ['eleven zeros', field('fiscal-code'), '00000000000', 'fiscal-code'],
  ['twelve digits', field('fiscal-code'), '123456789012', 'fiscal-code-length'],
  ['fifteen signs', field('fiscal-code'), 'PRVDMO90A41X999', 'fiscal-code-length'],
  ['31 February in a code', field('fiscal-code'), 'PRVDMO90B31X999J', 'fiscal-code-day'],
  ['day 71 (31, a woman)', field('fiscal-code'), 'PRVDMO90A71X999J', undefined],
  ['day 72', field('fiscal-code'), 'PRVDMO90A72X999J', 'fiscal-code-day'],
  ['29 February 2000 or 1900', field('fiscal-code'), 'PRVDMO00B29X999J', undefined],
  ['29 February 1999 or 2099', field('fiscal-code'), 'PRVDMO99B29X999J', 'fiscal-code-day'],
  ['omocodia in the day', field('fiscal-code'), 'PRVDMO9LA4MX999J', undefined],
  ['a password', field('text'), 'Primavera26!', 'password'],
  ['a password among words', field('long'), 'entra con Primavera26! e poi esce', 'password'],
  ['a codice fiscale in a free text', field('text'), 'PRVDMO90A41X999J', undefined],
  ['an address with numbers', field('text'), 'Via XX Settembre 12/B, 10121 Torino', undefined],
  ['a box that need not be ticked', field('checkbox'), '', undefined],
];

describe('A field of a form', () => {
  it.each(CASES)('says what is wrong with %s', (_, one, typed, fault) => {
    expect(faultOf(one, typed, world)).toBe(fault);
  });

  it('puts a time on paper as hh:mm', () => {
    expect(['9:00', '9.30', ' 15:30 ', '9'].map((typed) => tidy(field('time'), typed))).toEqual([
      ...['09:00', '09:30', '15:30', '9'],
    ]);
  });

  it('refuses a codice fiscale whose check letter is wrong', () => {
    const strict: FormWorld = { ...world, hasCheckLetter: () => false };
    expect(faultOf(field('fiscal-code'), 'PRVDMO90A41X999J', strict)).toBe('fiscal-code');
  });

  it('accepts every day that exists and no other, however it is typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1900, max: 2100 }),
        fc.constantFrom('/', '.', '-', ' '),
        (day, month, year, sign) => {
          // The calendar of the engine, asked in another way.
          const exists = day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
          const typed = [day, month, year].join(sign);
          expect(faultOf(date(), typed, world)).toBe(exists ? undefined : 'no-such-day');
        },
      ),
    );
  });

  it('gives an answer to any text, and tidying twice changes nothing more', () => {
    const kinds = [...KINDS.map(field), date('past')];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (one, typed) => {
        const fault = faultOf(one, typed, world);
        const tidied = tidy(one, typed);
        expect(tidy(one, tidied)).toBe(tidied);
        expect(faultOf(one, tidied, world)).toBe(fault);
      }),
    );
  });
});

describe('A whole form', () => {
  it('lists what is wrong in its own order, and a list needs one row', () => {
    expect(checkForm(aForm(), { values: {}, rows: [{}, {}] }, world)).toEqual([
      { field: 'ente', fault: 'missing' },
      { field: 'privacy', fault: 'not-ticked' },
      { field: 'nome', row: 0, fault: 'missing' },
    ]);
  });

  it('passes over blank rows, and names the row of a fault', () => {
    const filled = {
      values: { ente: 'Comune di Prova', privacy: 'si' },
      rows: [{ nome: 'Ada' }, { nome: ' ' }, { giorno: '1/1/2020', dove: 'luna' }],
    };
    expect(checkForm(aForm(), filled, world)).toEqual([
      { field: 'nome', row: 2, fault: 'missing' },
      { field: 'giorno', row: 2, fault: 'must-be-future' },
      { field: 'dove', row: 2, fault: 'not-chosen' },
    ]);
  });

  it('is right where everything needed is there', () => {
    const filled = { values: { ente: 'Comune', privacy: 'si' }, rows: [{ nome: 'Ada' }] };
    expect(checkForm(aForm(), filled, world)).toEqual([]);
  });

  it('is touched once anything but blanks is typed, above the list or in it', () => {
    expect(isTouched({ values: { ente: ' ' }, rows: [{ nome: '' }] })).toBe(false);
    expect(isTouched({ values: { ente: 'C' }, rows: [] })).toBe(true);
    expect(isTouched({ values: {}, rows: [{}, { nome: 'A' }] })).toBe(true);
  });
});
