import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkGuides, run } from '../../src/build/check-guides.ts';
import { type SchemaName, schemaText } from '../../src/build/json-schema.ts';
import { splitPassages, toPassages } from '../../src/build/passages-split.ts';
import { byId, cleanFiles, type Files } from '../domain/check/fixture.ts';

const SOURCE = 'Per entrare nel portale apri la posta.\n\nDistinti saluti.\n';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'check-guides-'));
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

/** The clean files, with passages really cut from a source. */
function filesWithSource(): Files {
  const files = cleanFiles();
  files.passages = toPassages(splitPassages(SOURCE)).map((passage) => ({ ...passage }));
  const [first = '', second = ''] = files.passages.map(({ id }) => id);
  const text = JSON.stringify({ ...files.guide, source: { ...files.guide.source, file: 's.txt' } });
  files.guide = JSON.parse(text.replaceAll('uno-01', first).replaceAll('uno-02', second));
  return files;
}

function write(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(data, name), text);
}

/** Writes an organisation's data as it lies on a server. */
function publish({ guide, en, passages, config }: Files) {
  for (const folder of ['guides', 'guides/portale', 'sources']) mkdirSync(join(data, folder));
  write('guides/portale/guide.json', guide);
  write('guides/portale/en.json', en);
  write('guides/portale/passages.json', passages);
  write('config.json', config);
  write('sources/s.txt', SOURCE);
}

function check(...args: string[]) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = run(args, {
    log: (text) => lines.push(text),
    error: (text) => complaints.push(text),
  });
  return { code, report: lines.join('\n'), complaint: complaints.join('\n') };
}

const sources = () => ['--sources', join(data, 'sources')];

describe('An author who checks a guide', () => {
  it('reads its figures, and that nothing is wrong', () => {
    publish(filesWithSource());
    const { code, report } = check(join(data, 'guides'), ...sources());
    expect(report).toContain('Guida portale, versione 1.0.0');
    expect(report).toContain('percorsi: 3, da 0 a 3 passi, al massimo 2 domande');
    expect(report).toContain('1 citati, 1 esclusi con motivo, 0 mancanti');
    expect(report).toContain('confronto con la fonte: eseguito');
    expect(report).toMatch(
      /leggibilità \(Gulpease\): media \d+,\d; passi più difficili: [a-z-]+ \(/,
    );
    expect(report).toMatch(/Riepilogo: 1 guida, 0 problemi, \d avvis[io]\.$/);
    expect(code).toBe(0);
  });

  it('reads what is wrong, where, and how to mend it', () => {
    const files = filesWithSource();
    byId(files.guide.steps, 'apri-posta').troubles = ['sparito'];
    publish(files);
    const { code, report } = check(join(data, 'guides/portale/guide.json'), ...sources());
    expect(report).toContain('✗ guide.json: step/apri-posta, troubles.0 [dangling-id]');
    expect(report).toContain('Il problema «sparito» non c’è nella guida. Correggi il nome');
    expect(report).toContain('percorsi: non contati');
    expect(code).toBe(1);
  });

  it('is told that the source has changed', () => {
    publish(filesWithSource());
    write('sources/s.txt', SOURCE.replace('la posta', 'il portale'));
    const { code, report } = check(join(data, 'guides/portale'), ...sources());
    expect(report).toContain('passages.json: testo-01 [changed-passage]');
    expect(code).toBe(1);
  });

  it('is told when there was no source to compare with', () => {
    publish(filesWithSource());
    rmSync(join(data, 'sources/s.txt'));
    const { code, report } = check(join(data, 'guides'), ...sources());
    expect(report).toContain('confronto con la fonte: non eseguito (');
    expect(code).toBe(0);
  });

  it('is told what cannot be read, and the rest is checked all the same', () => {
    const files = filesWithSource();
    publish(files);
    mkdirSync(join(data, 'guides/rotta'));
    write('guides/rotta/guide.json', '{"format": 1,}');
    rmSync(join(data, 'guides/portale/passages.json'));
    const { guides } = checkGuides([join(data, 'guides')], { today: '2026-06-01' });
    const told = guides.map(({ problems }) => problems.map(({ code }) => code));
    expect(told).toEqual([['missing-file'], ['not-json', 'missing-file']]);
    expect(guides[0]?.comparison).toBe('non eseguito (passages.json non si può usare)');
  });

  it('is told that the folder has another name than the guide', () => {
    const files = filesWithSource();
    files.config = {};
    files.guide.id = 'altra';
    publish(files);
    const { guides } = checkGuides([join(data, 'guides')], { today: '2026-06-01' });
    expect(guides[0]?.problems.map(({ code }) => code)).toEqual(['wrong-folder']);
  });

  it('is told of a picture that a drawing names and the folder has not', () => {
    publish(filesWithSource());
    const frame = {
      kind: 'image',
      file: 'portale.png',
      width: 800,
      height: 600,
      alt: 'Il portale',
    };
    const screen = {
      id: 'portale',
      title: 'Il portale',
      variants: [{ id: 'a', frame, parts: [] }],
    };
    write('guides/portale/screens.json', { format: 1, screens: [screen] });
    const codes = () =>
      checkGuides([join(data, 'guides')], { today: '2026-06-01' })
        .guides.flatMap(({ problems }) => problems)
        .filter(({ level }) => level === 'problem')
        .map(({ code }) => code);
    expect(codes()).toEqual(['missing-picture']);
    write('guides/portale/portale.png', 'a picture');
    expect(codes()).toEqual([]);
  });

  it('is told that the rules for cutting the source are wrong', () => {
    publish(filesWithSource());
    write('guides/portale/sections.json', '{}');
    const { code, report } = check(join(data, 'guides'), ...sources());
    expect(report).toContain('sections.json [bad-sections]');
    expect(code).toBe(1);
  });
});

describe('An administrator who checks the data', () => {
  it('is told what is wrong in config.json', () => {
    const files = filesWithSource();
    files.config.guides = ['portale', 'posta'];
    publish(files);
    const { code, report } = check(join(data, 'guides'), ...sources());
    expect(report).toContain('✗ config.json: guides.1 [unknown-guide]');
    expect(code).toBe(1);
  });

  it('is not told of other guides when only one is checked', () => {
    const files = filesWithSource();
    files.config.guides = ['portale', 'posta'];
    publish(files);
    expect(check(join(data, 'guides/portale'), ...sources()).code).toBe(0);
  });

  it('may name a config.json that lies elsewhere', () => {
    publish(filesWithSource());
    write('altra.json', '{"feedbackMail": "nessuna"}');
    const { code, report } = check(join(data, 'guides'), '--config', join(data, 'altra.json'));
    expect(report).toContain('config.json: feedbackMail [wrong-value]');
    expect(code).toBe(1);
  });
});

describe('Somebody who types the command wrongly', () => {
  it.each([
    ['a folder that is not there', ['nessuna-cartella'], '«nessuna-cartella» non esiste'],
    ['a folder without guides', ['docs'], 'non c’è nessun guide.json'],
    ['a file that is no guide', ['package.json'], 'non è un guide.json né una cartella'],
    ['an option that is not there', ['--fonti', 'x'], 'Opzione sconosciuta'],
    ['sources that are not there', ['--sources', 'nessuna'], 'La cartella delle fonti'],
    ['a configuration that is not there', ['--config', 'nessuna.json'], 'non esiste'],
  ])('is told so: %s', (_, args, says) => {
    const { code, complaint } = check(...args);
    expect(complaint).toContain(says);
    expect(complaint).toContain('Uso: check-guides');
    expect(code).toBe(2);
  });
});

describe('The JSON Schemas for editors', () => {
  it.each<SchemaName>(['guide', 'screens', 'config'])(
    '%s is as the program’s own schema says',
    (name) => {
      const file = new URL(`../../public/schemas/${name}.schema.json`, import.meta.url);
      // Where this fails: npx tsx src/build/json-schema.ts
      expect(readFileSync(file, 'utf8')).toBe(schemaText(name));
    },
  );

  it('refuse unknown fields, and let a file name its schema', () => {
    const schema = JSON.parse(schemaText('config'));
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.$schema).toEqual({ type: 'string' });
    expect(schema.properties.contacts.additionalProperties).toBe(false);
  });
});
