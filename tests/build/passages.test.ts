import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rulesOf, writePassages } from '../../src/build/passages.ts';
import {
  MAX_OPENING,
  MAX_PASSAGE,
  readRules,
  type SplitRules,
  splitPassages,
  toPassages,
} from '../../src/build/passages-split.ts';
import { redact } from '../../src/build/redact.ts';

const RULES: SplitRules = {
  first: 'intro',
  sections: [
    { pattern: '1\\. Prima parte', section: 'uno' },
    { pattern: '2\\. Seconda parte', section: 'due' },
  ],
  screens: ['Pagina di accesso'],
  officeMail: ['ufficio@ente.example'],
};

function cut(text: string, rules: SplitRules = RULES): [string, string][] {
  return splitPassages(text, rules).map((passage) => [passage.id, passage.text]);
}

describe('an author cuts a source into passages', () => {
  it('gives every paragraph and list item an id of its own', () => {
    expect(cut('Titolo\n\nServizi:\n\n- 1. timbrature\n- 2. ferie\n')).toEqual([
      ['intro-01', 'Titolo'],
      ['intro-02', 'Servizi:'],
      ['intro-03', '- 1. timbrature'],
      ['intro-04', '- 2. ferie'],
    ]);
  });

  it('begins a section at its heading, and is not misled by a number inside it', () => {
    const text =
      'Avviso\n\n1. Prima parte: inizio\n\n2. Nel passo dopo\n\n2. Seconda parte\n\nFine';
    expect(cut(text).map(([id]) => id)).toEqual([
      'intro-01',
      'uno-01',
      'uno-02',
      'due-01',
      'due-02',
    ]);
  });

  it('takes the scattered text of one picture as one passage', () => {
    const text = 'Come in figura:\n\nLe sue\tcredenziali\n\nutente:\tX\n\n100\n\nPoi continua.';
    expect(cut(text)).toEqual([
      ['intro-01', 'Come in figura:'],
      ['intro-02', 'Le sue credenziali utente: X 100'],
      ['intro-03', 'Poi continua.'],
    ]);
  });

  it('keeps two pictures apart that a wider gap separates', () => {
    expect(cut('Nome:\tA\n\n\n\nCodice:\tB')).toEqual([
      ['intro-01', 'Nome: A'],
      ['intro-02', 'Codice: B'],
    ]);
  });

  it('takes a picture without tabs as one passage where the rules name it', () => {
    expect(cut('Pagina di accesso\nUsername:\nPassword:\n\nPoi premi il pulsante.')).toEqual([
      ['intro-01', 'Pagina di accesso Username: Password:'],
      ['intro-02', 'Poi premi il pulsante.'],
    ]);
  });

  it('cuts a long passage at a sentence end and loses no word', () => {
    const sentence = `${'parola '.repeat(40).trim()}.`;
    const parts = cut([sentence, sentence, sentence].join(' ')).map(([, text]) => text);
    expect(parts).toEqual([`${sentence} ${sentence}`, sentence]);
  });

  it('cuts even a passage without sentences or spaces to the greatest length', () => {
    const text = 'x'.repeat(MAX_PASSAGE * 2 + 1);
    const parts = cut(text).map(([, part]) => part);
    expect(parts.map((part) => part.length)).toEqual([MAX_PASSAGE, MAX_PASSAGE, 1]);
    expect(parts.join('')).toBe(text);
  });

  it('cuts inside a line where the rules give breaks', () => {
    const rules = { ...RULES, breaks: ['Caso \\d', 'Nota'] };
    expect(cut('Premessa. Caso 1 attivo. Nota bene. Caso 2 spento.', rules)).toEqual([
      ['intro-01', 'Premessa.'],
      ['intro-02', 'Caso 1 attivo.'],
      ['intro-03', 'Nota bene.'],
      ['intro-04', 'Caso 2 spento.'],
    ]);
  });
});

describe('a source is compared with the passages written from it', () => {
  const text = 'Primo paragrafo.\n\nSecondo paragrafo.\n\nTerzo paragrafo.';
  const hashes = (source: string) =>
    toPassages(splitPassages(source, RULES), RULES).map(({ hash }) => hash);

  it('shows a changed word only in the passage that holds it', () => {
    const [first, second, third] = hashes(text);
    const changed = hashes(text.replace('Secondo', 'Altro'));
    expect(changed[0]).toBe(first);
    expect(changed[1]).not.toBe(second);
    expect(changed[2]).toBe(third);
  });

  it('does not mind line ends and spaces of another system', () => {
    expect(hashes(`\r\n${text.replaceAll('\n', '  \r\n')}\r\n`)).toEqual(hashes(text));
  });
});

describe('what is stored of a passage holds no personal data', () => {
  it.each([
    ['codice fiscale', 'Utente PRVDMO90A41X999J entra', 'Utente […] entra'],
    ['codice fiscale with letters for digits', 'PRVDMOVLA41XVVVJ', '[…]'],
    ['codice fiscale broken by a scan', 'PRVDMO90A4 1X999J', '[…]'],
    ['address of a person', 'scrivi a mario.rossi@ente.example', 'scrivi a […]'],
    ['mobile number', 'Mobile: 340 1234567', 'Mobile: […]'],
    ['land line', 'tel. +39 0962.123456', 'tel. […]'],
  ])('%s', (_, text, expected) => {
    expect(redact(text, RULES.officeMail)).toBe(expected);
  });

  it.each([
    'ufficio@ente.example',
    'nome.cognome@ente.example',
    '(es. @gmail.com)',
    '11/11/2021',
    '10.4.6.10',
    'ACCESSO AL PORTALE',
  ])('but %s stays', (text) => {
    expect(redact(text, RULES.officeMail)).toBe(text);
  });

  it('stores only the opening words, cut at a space', () => {
    const [passage] = toPassages(splitPassages('parola '.repeat(30), RULES), RULES);
    expect(passage?.opening).toMatch(/^(parola )+parola…$/);
    expect(passage?.opening.length).toBeLessThanOrEqual(MAX_OPENING + 1);
  });

  it('redacts before it cuts, so that half a code does not slip through', () => {
    const text = `${'a'.repeat(50)} PRVDMO90A41X999J e altro testo ancora`;
    const [passage] = toPassages(splitPassages(text, RULES), RULES);
    expect(passage?.opening).not.toContain('PRVDMO');
  });
});

describe('an author writes sections.json', () => {
  it.each([
    ['no sections', '{"first":"intro"}'],
    ['a section without a pattern', '{"first":"intro","sections":[{"section":"uno"}]}'],
    ['a name that cannot be part of an id', '{"first":"Prima parte","sections":[]}'],
    ['screens that are no list', '{"first":"intro","sections":[],"screens":"x"}'],
  ])('and is told of %s', (_, json) => {
    expect(() => readRules(json)).toThrow(/sections\.json/);
  });
});

describe('the script', () => {
  const dirs: string[] = [];
  afterEach(() => {
    for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
  });
  function guideDir(files: Readonly<Record<string, string>>): string {
    const dir = mkdtempSync(join(tmpdir(), 'passages-'));
    dirs.push(dir);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return dir;
  }

  it('writes one passage a line by the rules of the guide', () => {
    const dir = guideDir({
      'sections.json': JSON.stringify(RULES),
      'source.txt': 'Avviso\n\n1. Prima parte\n\nTesto.',
    });
    expect(writePassages(dir, join(dir, 'source.txt'))).toBe(3);
    const written = readFileSync(join(dir, 'passages.json'), 'utf8');
    const ids = JSON.parse(written).map((passage: { id: string }) => passage.id);
    expect(ids).toEqual(['intro-01', 'uno-01', 'uno-02']);
    expect(written.trimEnd().split('\n')).toHaveLength(ids.length + 2);
  });

  it('cuts a source without sections.json into one section', () => {
    const dir = guideDir({});
    expect(splitPassages('Uno.\n\nDue.', rulesOf(dir)).map(({ id }) => id)).toEqual([
      'testo-01',
      'testo-02',
    ]);
  });
});

describe('an author whose source names people', () => {
  const text = 'Responsabile:\n\nAda Maria Prova\n\nMail: ada@ente.example\n\nAda Prova risponde.';
  const rules: SplitRules = { ...RULES, people: ['\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}$'] };

  it('stores nothing of a passage that is a name, but still notices when it changes', () => {
    const before = toPassages(splitPassages(text, rules), rules);
    const after = toPassages(splitPassages(text.replace('Ada Maria', 'Eva'), rules), rules);
    expect(before.map(({ opening }) => opening)).toEqual([
      'Responsabile:',
      '[…]',
      'Mail: […]',
      'Ada Prova risponde.',
    ]);
    expect(after.map(({ hash }, index) => hash === before[index]?.hash)).toEqual([
      ...[true, false, true, true],
    ]);
  });
});
