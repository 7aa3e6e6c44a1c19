import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/adapters/schema/config-schema.ts';
import { parseJson } from '../../../src/adapters/schema/json.ts';

describe('Somebody who broke the JSON', () => {
  it.each<[did: string, text: string, line: number, column: number, says: string]>([
    ['left a comma at the end', '{\n  "guides": [],\n}', 3, 1, 'una virgola di troppo'],
    ['forgot a comma', '{\n  "guides": []\n  "languages": []\n}', 3, 3, 'manca una virgola'],
    ['forgot a colon', '{"guides" []}', 1, 11, '«[]}» non può stare qui'],
    ['cut the file', '{"guides": [', 1, 13, 'il file finisce troppo presto'],
    ['emptied the file', '', 1, 1, 'il file finisce troppo presto'],
    ['wrote with typographic quotes', '{“guides”: []}', 1, 2, 'le virgolette diritte'],
    ['wrote with single quotes', "{'guides': []}", 1, 2, 'le virgolette diritte'],
    ['broke a text over two lines', '{"guides": ["a\nb"]}', 1, 13, 'non è chiuso'],
    ['wrote a path with single backslashes', '{"a": "C:\\dati"}', 1, 7, 'una barra'],
    ['wrote a comment', '{\n  // guide\n  "guides": []\n}', 2, 3, '«// guide» non può stare qui'],
    ['went on after the end', '{} {}', 1, 4, '«{}» non può stare qui'],
    ['joined two files by a comma', '{}, {}', 1, 3, '«, {}» non può stare qui'],
    ['closed with the wrong bracket', '{"guides": [}', 1, 13, '«}» non può stare qui'],
    ['wrote a number with a comma', '{"a": 1,5}', 1, 9, '«5}» non può stare qui'],
    ['wrote yes for true', '{"a": yes}', 1, 7, '«yes}» non può stare qui'],
  ])('%s, and is told line and column', (_, text, line, column, says) => {
    const { config, problems } = readConfig(text);
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'not-json', place: `config.json: ${line}:${column}`, level: 'problem' },
    ]);
    expect(problems[0]?.message).toContain(`alla riga ${line}, colonna ${column}, `);
    expect(problems[0]?.message).toContain(says);
  });
});

describe('Somebody whose network answers with a page of its own', () => {
  it('is told that a page came, not that a bracket is wrong', () => {
    const { problems } = readConfig('\n<!doctype html><title>Accedi alla rete</title>');
    expect(problems).toMatchObject([{ code: 'page-instead-of-json', place: 'config.json' }]);
    expect(problems[0]?.message).toContain('È arrivata una pagina web al posto di config.json');
  });
});

describe('The search for the broken place', () => {
  it('ends on every text, inside it or right behind it', () => {
    const broken = fc.oneof(
      fc.string(),
      fc
        .json()
        .chain((text) =>
          fc
            .tuple(
              fc.nat(text.length),
              fc.constantFrom('', '{', ']', ',', ':', '"', '\\', 'x', '-'),
            )
            .map(([at, extra]) => text.slice(0, at) + extra + text.slice(at + 1)),
        ),
    );
    fc.assert(
      fc.property(broken, (text) => {
        const result = parseJson(text);
        if (result.kind !== 'broken') return;
        const { line, column } = result.error;
        const lines = text.split('\n');
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        // What stands before the place must be the beginning of some JSON: it is never complete
        // nonsense that a longer text could not mend.
        expect(column).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('points past everything that was still right', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.nat(), (text, where) => {
        // A control character is allowed nowhere, so the place can be no later than it; and with
        // everything before it right, no earlier than the text or token that it interrupts.
        const at = where % (text.length + 1);
        const result = parseJson(`${text.slice(0, at)}\u0001${text.slice(at)}`);
        if (result.kind !== 'broken') throw new Error('it was accepted');
        const offset = result.error.column - 1;
        expect(offset).toBeLessThanOrEqual(at);
        expect(text.slice(offset, at)).not.toMatch(/^[\s]*[{}[\],:]/);
      }),
      { numRuns: 400 },
    );
  });
});
