import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { journalTo, journalToCategory } from '../../../src/domain/walk/journal-to.ts';
import { walk } from '../../../src/domain/walk/walk.ts';

const GUIDES = join(import.meta.dirname, '../../../public/guides');
const shipped = readdirSync(GUIDES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(GUIDES, name, 'guide.json'), 'utf8')) as Guide);

describe.each(shipped.map((guide) => [guide.id, guide] as const))('in %s', (_, guide) => {
  const at = (step: string, category?: string) => {
    const journal = journalTo(guide, step, category);
    const walked = journal && walk(guide, journal, 0);
    if (walked?.kind !== 'path' || walked.position.kind === 'end') return undefined;
    return { step: walked.position.current.step.id, category: walked.category.id };
  };

  it('every step is the one to do after its journal', () => {
    for (const { id } of guide.steps) expect(at(id)?.step).toBe(id);
  });

  it('and in the category asked for, or nowhere', () => {
    for (const category of guide.categories) {
      for (const { id } of guide.steps) {
        const there = at(id, category.id);
        expect([undefined, id]).toContain(there?.step);
        if (there) expect(there.category).toBe(category.id);
      }
      const journal = journalToCategory(guide, category.id) ?? [];
      expect(walk(guide, journal, 0)).toMatchObject({ category: { id: category.id } });
    }
  });

  it('no answers lead to a step or a category that is none', () => {
    expect(journalTo(guide, '__proto__')).toBeUndefined();
    expect(journalTo(guide, guide.steps[0]?.id ?? '', 'constructor')).toBeUndefined();
    expect(journalToCategory(guide, '')).toBeUndefined();
  });
});
