import { describe, expect, it } from 'vitest';
import {
  find,
  nextQuestion,
  type Replies,
  type Reply,
} from '../../src/domain/diagnosis/diagnose.ts';
import { shippedGuides } from '../support/shipped.ts';

const diagnosis = shippedGuides()
  .find(({ id }) => id === 'sec-sisr')
  ?.diagnoses?.find(({ id }) => id === 'non-entro');
if (!diagnosis) throw new Error('sec-sisr has no diagnosis "non-entro"');
const the = diagnosis;

/** The verdict for who replies so to what is asked, and "non lo so" to the rest; and what was asked. */
function leadsTo(known: Replies) {
  let replies: Replies = {};
  const asked: string[] = [];
  for (let question = nextQuestion(the, replies); question; question = nextQuestion(the, replies)) {
    asked.push(question.id);
    const reply: Reply = known[question.id] ?? 'unknown';
    replies = { ...replies, [question.id]: reply };
  }
  const found = find(the, replies);
  return { verdict: found?.verdict.id, asked, reasons: found?.reasons ?? [] };
}

describe('who cannot get into the portal', () => {
  it.each([
    [{}, 'chiedi'],
    [{ pagina: 'no', avviso: 'no', rete: 'no' }, 'rete'],
    [{ pagina: 'no', avviso: 'yes', rete: 'yes' }, 'avviso'],
    [{ pagina: 'no', avviso: 'no', rete: 'yes' }, 'portale-fermo'],
    [{ pagina: 'yes', avviso: 'no', rete: 'yes', bloccato: 'yes' }, 'bloccato'],
    [
      { pagina: 'yes', avviso: 'no', rete: 'yes', bloccato: 'no', password: 'no' },
      'altra-password',
    ],
    [
      {
        pagina: 'yes',
        avviso: 'no',
        rete: 'yes',
        bloccato: 'no',
        password: 'yes',
        riprovato: 'no',
      },
      'riprova',
    ],
    [
      {
        pagina: 'yes',
        avviso: 'no',
        rete: 'yes',
        bloccato: 'no',
        password: 'yes',
        riprovato: 'yes',
      },
      'nuova-password',
    ],
  ] as const)('%j leads to "%s"', (known, verdict) => {
    const found = leadsTo(known as Replies);
    expect(found.verdict).toBe(verdict);
    expect(found.asked.length).toBeLessThanOrEqual(the.questions.length);
    expect(found.reasons.length > 0).toBe(verdict !== 'chiedi');
  });
});
