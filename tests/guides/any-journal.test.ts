/** Properties of every shipped guide, whatever somebody's journal holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/domain/guide/model.ts';
import type { Author, Entry, EntryKind, Journal } from '../../src/domain/progress/journal.ts';
import { walk } from '../../src/domain/walk/walk.ts';
import { shippedGuides } from '../support/shipped.ts';

const NOW = Date.UTC(2026, 0, 7);

function entries(
  kind: fc.Arbitrary<EntryKind>,
  id: fc.Arbitrary<string>,
  value: fc.Arbitrary<string>,
): fc.Arbitrary<Entry> {
  return fc.record({
    ...{ kind, id, value },
    by: fc.constantFrom<Author>('person', 'person', 'system', 'browser'),
    at: fc.integer({ min: NOW - 1e9, max: NOW + 1e9 }),
    stepHash: fc.constantFrom('', 'x'),
  });
}

/** Journals that answer the guide's questions, go about its steps, and hold what it does not know. */
function journalsOf(guide: Guide): fc.Arbitrary<Journal> {
  const steps = fc.constantFrom(...guide.steps.map(({ id }) => id));
  const answer = fc.oneof(
    ...guide.questions.map(({ id, options }) =>
      entries(
        fc.constant('answer'),
        fc.constant(id),
        fc.constantFrom(...options.map(({ value }) => value)),
      ),
    ),
  );
  const step = entries(fc.constantFrom('confirm', 'return'), steps, fc.constant(''));
  const met = fc
    .constantFrom(...guide.steps)
    .chain(({ id, troubles }) =>
      entries(fc.constant('trouble'), fc.constant(id), fc.constantFrom(...troubles)),
    );
  const noise = entries(
    fc.constantFrom('answer', 'confirm', 'trouble', 'return'),
    fc.constantFrom('nulla', '__proto__', 'constructor', ''),
    fc.constantFrom('', 'si', '__proto__'),
  );
  return fc
    .tuple(
      fc.array(answer, { maxLength: 12 }),
      fc.array(fc.oneof({ weight: 5, arbitrary: step }, met, answer, noise), { maxLength: 30 }),
    )
    .map(([first, then]) => [...first, ...then]);
}

const guides = shippedGuides().map((guide) => [guide.id, guide] as const);

describe.each(guides)('the guide %s, whatever the journal', (_, guide) => {
  it('leads to a question, a step, a stop or an end, two detours deep at most', () => {
    fc.assert(
      fc.property(journalsOf(guide), (journal) => {
        const now = walk(guide, journal, NOW);
        expect(['question', 'path']).toContain(now.kind);
        if (now.kind !== 'path') return;
        expect(['step', 'stopped', 'end']).toContain(now.position.kind);
        expect(now.detours.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it('comes to its end for who answers the question asked and does the step shown', () => {
    // All steps of the path and of two detours, a stop in each, and every question once.
    const most = 3 * guide.steps.length + 3 + guide.questions.length;
    fc.assert(
      fc.property(journalsOf(guide), fc.nat(), (journal, choice) => {
        const went: Entry[] = [...journal];
        for (let turn = 0; turn < most; turn += 1) {
          const now = walk(guide, went, NOW);
          if (now.kind === 'path' && now.position.kind === 'end') return;
          const last = { by: 'person' as const, at: NOW, stepHash: '' };
          if (now.kind === 'question') {
            const { id, options } = now.question;
            const value = options[choice % options.length]?.value ?? '';
            went.push({ kind: 'answer', id, value, ...last });
          } else if (now.kind === 'path' && now.position.kind !== 'end') {
            went.push({ kind: 'confirm', id: now.position.current.step.id, value: '', ...last });
          }
        }
        expect.unreachable('the guide does not come to its end');
      }),
      { numRuns: 100 },
    );
  });
});
