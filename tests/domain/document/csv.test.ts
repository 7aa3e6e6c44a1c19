import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvOf, csvText } from '../../../src/domain/document/csv.ts';
import { aForm } from './fixture.ts';

/** What a spreadsheet reads: the cells of each line. Written here anew, so that it can disagree. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const rest = [...text.replace(/^\ufeff/, '')];
  for (let sign = rest.shift(); sign !== undefined; sign = rest.shift()) {
    if (quoted && sign === '"' && rest[0] === '"') {
      cell += '"';
      rest.shift();
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ';' || sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  return rows.slice(0, -1);
}

const words = { plain: (text: string) => text, yes: 'sì' };

describe('The list as CSV', () => {
  it('begins with the mark that Excel needs, and has semicolons and Windows line ends', () => {
    expect(
      csvText([
        ['Nome', 'Ora'],
        ['Ada', '15:30'],
      ]),
    ).toBe('\ufeff"Nome";"Ora"\r\n"Ada";"15:30"\r\n');
  });

  it('has a line of labels, then a line for each row that is not blank, with the top in each', () => {
    const text = csvOf(
      aForm(),
      {
        values: { ente: ' Comune  di Prova ', privacy: 'si' },
        rows: [
          { nome: 'Ada "la" Prova', giorno: '1.2.2030', dove: 'casa' },
          { nome: '  ' },
          { nome: 'Ugo; Prova' },
        ],
      },
      words,
    );
    expect(readCsv(text ?? '')).toEqual([
      ['Ente', 'Letto', 'Nome', 'Giorno', 'Dove'],
      ['Comune di Prova', 'sì', 'Ada "la" Prova', '01/02/2030', 'A casa'],
      ['Comune di Prova', 'sì', 'Ugo; Prova', '', ''],
    ]);
  });

  it('is not there where a form has no list', () => {
    const { rows, ...plain } = aForm();
    expect(csvOf(plain, { values: {}, rows: [] }, words)).toBeUndefined();
  });

  it.each(['=1+1', '+39 300', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'shows %j as text, and never reckons it',
    (typed) => {
      expect(csvCell(typed)).toBe(`"'${typed}"`);
    },
  );

  it('never lets a cell begin as a formula, and loses nothing, whatever was typed', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[=+\-@\t\r"';\n]{0,4}[a-z"';\n]{0,6}$/),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = readCsv(csvText(rows));
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
        const back = read.map((row) =>
          row.map((one) => (/^'[=+\-@\t\r]/.test(one) ? one.slice(1) : one)),
        );
        expect(back).toEqual(
          rows.map((row) => row.map((one) => (/^'[=+\-@\t\r]/.test(one) ? one.slice(1) : one))),
        );
      }),
    );
  });
});
