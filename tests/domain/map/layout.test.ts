import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { resolveVariables } from '../../../src/domain/guide/variables.ts';
import { layoutMap } from '../../../src/domain/map/layout.ts';
import type { MapBox } from '../../../src/domain/map/model.ts';
import { outlineOf } from '../../../src/domain/map/outline.ts';
import { measureText } from '../../../src/domain/screen/measure.ts';
import { aGuide } from '../../support/guide-builder.ts';

const GUIDES = join(import.meta.dirname, '../../../public/guides');
const shipped = readdirSync(GUIDES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(GUIDES, name, 'guide.json'), 'utf8')) as Guide);

const overlap = (a: MapBox, b: MapBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(shipped.map((guide) => [guide.id, guide] as const))('the map of %s', (_, guide) => {
  const map = layoutMap(guide, resolveVariables(guide, {}));

  it('has every question, category and step, and no box over another or outside', () => {
    const steps = new Set(map.boxes.flatMap(({ step }) => step ?? []));
    expect([...steps].sort()).toEqual(guide.steps.map(({ id }) => id).sort());
    const count = (column: string) => map.boxes.filter((box) => box.column === column).length;
    expect(count('question')).toBe(guide.questions.length);
    expect(count('category')).toBe(guide.categories.length);
    for (const [index, box] of map.boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(map.width);
      expect(box.y + box.height).toBeLessThanOrEqual(map.height);
      const over = map.boxes.slice(index + 1).filter((other) => overlap(box, other));
      expect(over.map(({ key }) => `${box.key} over ${key}`)).toEqual([]);
    }
  });

  it('keeps every line of text inside its box', () => {
    for (const box of map.boxes) {
      for (const { text, x, y, strong } of box.lines) {
        expect(x + measureText(text, 15, strong)).toBeLessThanOrEqual(box.x + box.width);
        expect(y).toBeLessThan(box.y + box.height);
        expect(y).toBeGreaterThan(box.y);
      }
    }
  });

  it('is the same each time', () => {
    expect(layoutMap(guide, resolveVariables(guide, {}))).toEqual(map);
  });
});

describe('a map', () => {
  const guide = aGuide({
    questions: { usi: ['si', 'no'] },
    categories: { nuovi: [{ usi: ['no'] }, 'entra'], altri: [{ usi: ['si'] }] },
    procedures: {
      entra: ['apri', '>posta'],
      posta: ['leggi'],
      recupera: ['chiedi'],
      sola: ['mai'],
    },
    troubles: { persa: '>recupera' },
    steps: { apri: { troubles: ['persa'] } },
  });
  const map = layoutMap(guide, {});
  const named = (key: string) => map.edges.filter(({ to }) => to === key);

  it('draws a detour as a dashed line to what it leads through', () => {
    const dashed = map.edges.filter((edge) => edge.dashed);
    expect(dashed.map(({ from }) => from)).toEqual(['item entra 0']);
    const detour = map.boxes.find(({ key }) => key === dashed[0]?.to);
    expect(detour?.lines.map(({ text }) => text)).toEqual([
      'Problema persa',
      '→ Procedura recupera',
    ]);
  });

  it('leads from the deciding question to the categories, and from those to procedures', () => {
    expect(named('category 0').map(({ from }) => from)).toEqual(['question 0']);
    expect(named('procedure entra').map(({ from }) => from)).toEqual(['category 0']);
    expect(named('procedure recupera')).toEqual([]);
  });

  it('leaves out what nothing leads to', () => {
    expect(map.boxes.some(({ key }) => key === 'procedure sola')).toBe(false);
  });

  it('says the same in words', () => {
    const outline = outlineOf(guide, {});
    expect(outline.categories[0]).toEqual({
      title: 'Categoria nuovi',
      when: ['Risposta no'],
      procedures: ['entra'],
    });
    expect(outline.procedures.map(({ id }) => id)).toEqual(['entra', 'posta', 'recupera']);
    expect(outline.procedures[0]?.items[1]).toEqual({
      title: 'Procedura posta',
      procedure: 'posta',
      detours: [],
    });
  });
});
