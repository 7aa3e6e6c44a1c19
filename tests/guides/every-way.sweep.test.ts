import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexGuide } from '../../src/domain/guide/lookup.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import type { Entry, EntryKind, Journal } from '../../src/domain/progress/journal.ts';
import type { OnPath } from '../../src/domain/walk/model.ts';
import { walk } from '../../src/domain/walk/walk.ts';

/**
 * Every set of answers of every shipped guide, and on each path every trouble at every step, with
 * every trouble met inside its detour: more than a person meets in a lifetime. Slow, so it belongs
 * to `npm run test:full`.
 */
const GUIDES = join(import.meta.dirname, '../../public/guides');

function entry(journal: Journal, kind: EntryKind, id: string, value = ''): Journal {
  const added: Entry = { kind, id, value, by: 'person', at: journal.length, stepHash: '' };
  return [...journal, added];
}

/** Journals that answer all questions, one for each way through them. */
function answered(guide: Guide, journal: Journal = []): readonly Journal[] {
  const now = walk(guide, journal, 0);
  if (now.kind !== 'question') return [journal];
  return now.question.options.flatMap(({ value }) =>
    answered(guide, entry(journal, 'answer', now.question.id, value)),
  );
}

function onPath(guide: Guide, journal: Journal): OnPath {
  const now = walk(guide, journal, 0);
  if (now.kind !== 'path') throw new Error(`no path, but: ${now.kind}`);
  return now;
}

/** Does one step after the other, and at each tries every trouble, `deep` levels down. */
function follow(guide: Guide, start: Journal, deep: number): number {
  const { troubles } = indexGuide(guide);
  const bound = 4 * guide.steps.length;
  let journal = start;
  for (let count = 0, tried = 0; ; count += 1) {
    expect(count, 'the path does not end').toBeLessThan(bound);
    const { position, detours } = onPath(guide, journal);
    expect(detours.length).toBeLessThanOrEqual(2);
    if (position.kind !== 'step') return tried;
    const { step } = position.current;
    for (const id of deep > 0 ? step.troubles : []) {
      const met = entry(journal, 'trouble', step.id, id);
      const after = onPath(guide, met).position;
      expect(after.kind === 'stopped').toBe(troubles.get(id)?.remedy.kind === 'stop');
      tried += 1 + follow(guide, met, deep - 1);
    }
    journal = entry(journal, 'confirm', step.id);
  }
}

describe('every way through the guide', () => {
  for (const id of readdirSync(GUIDES)) {
    it(`${id} comes to an end or to the desk`, () => {
      const guide = JSON.parse(readFileSync(join(GUIDES, id, 'guide.json'), 'utf8')) as Guide;
      const journals = answered(guide);
      const tried = journals.map((journal) => follow(guide, journal, 2));
      expect(journals.length).toBeGreaterThan(1);
      expect(tried.some((count) => count > 0)).toBe(true);
    });
  }
});
