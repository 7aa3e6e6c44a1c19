/** Where a problem is, in words. */
import { describe, expect, it } from 'vitest';
import config from '../../../public/schemas/config.schema.json';
import guide from '../../../public/schemas/guide.schema.json';
import screens from '../../../public/schemas/screens.schema.json';
import { fieldWord, placeInWords } from '../../../src/copy/guide-places.ts';
import { aGuide } from '../../support/guide-builder.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every field's name in a JSON Schema. */
function namesIn(schema: unknown): readonly string[] {
  if (!isRecord(schema)) return [];
  const own = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

describe('every field of the three files', () => {
  it.each([
    ['guide.json', guide],
    ['config.json', config],
    ['screens.json', screens],
  ])('has a name in Italian: %s', (_, schema) => {
    const names = [...new Set(namesIn(schema))];
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => fieldWord(name) === undefined)).toEqual([]);
  });
});

describe('a place', () => {
  const small = aGuide({
    procedures: { tutto: ['apri'] },
    steps: { apri: { title: '**Apri** la posta' } },
  });
  it.each([
    [
      'guide.json: step/apri, body.1.ordered.0',
      'guide.json, passo 1 “Apri la posta”, testo, voce 2, elenco numerato, voce 1',
    ],
    ['guide.json: step/altro', 'guide.json, passo “altro”'],
    ['guide.json: question/uno, options.si', 'guide.json, domanda “uno”, risposte, “si”'],
    ['guide.json: source.nextReview', 'guide.json, fonte, prossima revisione'],
    ['guide.json: certificateWarning, step', 'guide.json, avviso di sicurezza, passo'],
    ['guide.json: 2:7', 'guide.json, riga 2, colonna 7'],
    [
      'config.json: guideSettings.portale.variables.deskPhone',
      'config.json, impostazioni delle guide, “portale”, valori, “deskPhone”',
    ],
    ['passages.json: uno-01', 'passages.json, brano “uno-01”'],
    ['passages.json', 'passages.json'],
    ['lettera.docx', 'lettera.docx'],
    ['guida.json: 12', 'guida.json, riga 12'],
    ['guide.json: constructor', 'guide.json, “constructor”'],
    ['', ''],
  ])('“%s” reads “%s”', (place, words) => {
    expect(placeInWords(place, small)).toBe(words);
  });
});
