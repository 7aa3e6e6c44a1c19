import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  find,
  nextQuestion,
  type Replies,
  type Reply,
} from '../../../src/domain/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../src/domain/guide/model.ts';

const REPLY = fc.constantFrom<Reply>('yes', 'no', 'unknown');
const POINTS = fc.integer({ min: -9, max: 9 });

/** Any diagnosis of up to six questions and five verdicts. */
const DIAGNOSES = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([asked, ends]) =>
    fc.array(fc.array(fc.tuple(POINTS, POINTS), { minLength: asked, maxLength: asked }), {
      minLength: ends,
      maxLength: ends,
    }),
  )
  .map((table): Diagnosis => {
    const questions = (table[0] ?? []).map((_, index) => ({ id: `q${index}`, text: `Q${index}?` }));
    return {
      ...{ id: 'd', title: 'D', own: 'prova', steps: [], questions },
      verdicts: table.map((row, index) => ({
        ...{ id: `v${index}`, kind: 'call' as const, title: `V${index}`, text: 'T', say: 'S' },
        weights: row.map(([yes, no], at) => ({
          ...{ question: `q${at}`, yes, no, ifYes: `sì q${at}`, ifNo: `no q${at}` },
        })),
      })),
    };
  });

/** Replies to what is asked until nothing more is. */
function run(diagnosis: Diagnosis, said: readonly Reply[]): Replies {
  let replies: Replies = {};
  for (const reply of said) {
    const question = nextQuestion(diagnosis, replies);
    if (!question) break;
    replies = { ...replies, [question.id]: reply };
  }
  return replies;
}

describe('a diagnosis', () => {
  it('ends after at most all its questions, each asked once, with a verdict', () => {
    fc.assert(
      fc.property(DIAGNOSES, fc.array(REPLY, { minLength: 6, maxLength: 6 }), (diagnosis, said) => {
        const replies = run(diagnosis, said);
        expect(nextQuestion(diagnosis, replies)).toBeUndefined();
        expect(Object.keys(replies).length).toBeLessThanOrEqual(diagnosis.questions.length);
        expect(find(diagnosis, replies)).toBeDefined();
      }),
    );
  });

  it('stops early only where no further reply could change the verdict', () => {
    fc.assert(
      fc.property(
        DIAGNOSES,
        fc.array(REPLY, { minLength: 6, maxLength: 6 }),
        fc.array(REPLY, { minLength: 6, maxLength: 6 }),
        (diagnosis, said, more) => {
          const replies = run(diagnosis, said);
          const open = diagnosis.questions.filter(({ id }) => replies[id] === undefined);
          const all = { ...replies };
          for (const [index, { id }] of open.entries()) all[id] = more[index] ?? 'unknown';
          expect(find(diagnosis, all)?.verdict.id).toBe(find(diagnosis, replies)?.verdict.id);
        },
      ),
    );
  });

  it('explains itself with what was really replied, and only with what spoke for the verdict', () => {
    fc.assert(
      fc.property(DIAGNOSES, fc.array(REPLY, { minLength: 6, maxLength: 6 }), (diagnosis, said) => {
        const replies = run(diagnosis, said);
        const found = find(diagnosis, replies);
        for (const reason of found?.reasons ?? []) {
          const [reply, question = ''] = reason.split(' ');
          expect(replies[question]).toBe(reply === 'sì' ? 'yes' : 'no');
          const weight = found?.verdict.weights.find((one) => one.question === question);
          expect(weight?.[reply === 'sì' ? 'yes' : 'no']).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('of which nobody knows anything gives the first verdict, without a reason', () => {
    fc.assert(
      fc.property(DIAGNOSES, (diagnosis) => {
        const replies = run(diagnosis, Array<Reply>(6).fill('unknown'));
        expect(find(diagnosis, replies)).toEqual({ verdict: diagnosis.verdicts[0], reasons: [] });
      }),
    );
  });
});
