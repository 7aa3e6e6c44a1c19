/** The questions about a warning, one at a time. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/certificate/model.ts';
import { type Draft, nextTurn } from '../../../src/domain/certificate/questions.ts';
import { verdict } from '../../../src/domain/certificate/verdict.ts';
import { CHROME, expecting, FINGERPRINT, FIREFOX } from './fixture.ts';

/** Answers each question from `seen` until the verdict; gives the questions asked and the verdict. */
function interview(seen: Observation, expected = expecting()) {
  const asked: string[] = [];
  let draft: Draft = {};
  for (let turns = 0; turns < 20; turns += 1) {
    const turn = nextTurn(draft, expected);
    if (turn.kind === 'verdict') return { asked, verdict: turn.verdict };
    asked.push(turn.question);
    expect(turn.number).toBe(asked.length);
    draft = { ...draft, [turn.question]: seen[turn.question] ?? 'unknown' };
  }
  throw new Error('the questions do not end');
}

describe('somebody who sees the expected warning', () => {
  it('is asked six things, and gets the verdict', () => {
    const { asked, verdict: answer } = interview(CHROME);
    expect(asked).toEqual([
      'browser',
      'insideNetwork',
      'openedFromGuide',
      'host',
      'code',
      'proceed',
    ]);
    expect(answer).toEqual(verdict(CHROME, expecting()));
    expect(answer.kind).toBe('expected');
  });

  it('is asked for the fingerprint too, where the organisation publishes one', () => {
    const strict = expecting({ fingerprint: FINGERPRINT });
    const right = interview({ ...FIREFOX, fingerprint: FINGERPRINT }, strict);
    expect(right.asked).toContain('fingerprint');
    expect(right.verdict.kind).toBe('expected');
    expect(interview({ ...FIREFOX, fingerprint: '00' }, strict).verdict).toMatchObject({
      reason: 'fingerprint-odd',
    });
  });
});

describe('somebody who sees something else', () => {
  it.each<[string, Partial<Observation>, string, number]>([
    ['uses Safari', { browser: { family: 'safari' } }, 'safari-no-code', 1],
    ['is at home', { insideNetwork: 'no' }, 'outside-network', 2],
    ['came from a mail', { openedFromGuide: 'no' }, 'not-from-guide', 3],
    ['reads another host', { host: '10.4.6.100' }, 'host-different', 4],
    ['finds no host', { host: '' }, 'host-missing', 4],
    ['reads another code', { code: 'NET::ERR_CERT_REVOKED' }, 'code-revoked', 5],
    ['finds no way through', { proceed: 'absent' }, 'no-proceed', 6],
  ])('is stopped at once: %s', (_, change, reason, questions) => {
    const { asked, verdict: answer } = interview({ ...CHROME, ...change });
    expect(answer).toEqual({ kind: 'stop', reason, also: [] });
    expect(asked).toHaveLength(questions);
  });

  it.each<[Observation['clockRight'], string]>([
    ['no', 'clock-wrong'],
    ['yes', 'code-date'],
    ['unknown', 'code-date'],
  ])('is asked for the clock where the code is about dates: %s', (clockRight, reason) => {
    const seen = { ...CHROME, code: 'NET::ERR_CERT_DATE_INVALID', clockRight };
    const { asked, verdict: answer } = interview(seen as Observation);
    expect(asked.at(-1)).toBe('clockRight');
    expect(answer).toMatchObject({ kind: 'stop', reason });
  });

  it('is not asked for the clock where the code is not of this browser', () => {
    const { asked } = interview({ ...CHROME, code: 'SEC_ERROR_EXPIRED_CERTIFICATE' });
    expect(asked).not.toContain('clockRight');
  });
});

it('nothing is asked where the exception does not hold: the person calls', () => {
  const { asked, verdict: answer } = interview(CHROME, expecting({ enabled: false }));
  expect(asked).toEqual([]);
  expect(answer).toEqual({ kind: 'stop', reason: 'gate-off', also: [] });
});

it('an answer can be taken back, and is asked again', () => {
  const { host: _, ...rest } = CHROME;
  expect(nextTurn(rest, expecting())).toEqual({ kind: 'ask', question: 'host', number: 4 });
});
