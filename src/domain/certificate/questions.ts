import { codeFamilyOf, readCode } from './codes.ts';
import type { Expectation, Observation, StopReason, Verdict } from './model.ts';
import {
  checkBrowser,
  checkClock,
  checkCode,
  checkFingerprint,
  checkGate,
  checkHost,
  checkNetwork,
  checkOpened,
  checkProceed,
  verdict,
} from './verdict.ts';

/** What the person has said so far. */
export type Draft = Partial<Observation>;

/** The field of the observation that a question fills. */
export type CertificateQuestion = keyof Observation;

export type Turn =
  | {
      readonly kind: 'ask';
      readonly question: CertificateQuestion;
      /** From 1. */
      readonly number: number;
    }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/** Stands for what was not asked yet: each value makes its own check object. */
const NOTHING_SEEN: Observation = {
  browser: { family: 'other' },
  insideNetwork: 'unknown',
  openedFromGuide: 'unknown',
  host: '',
  code: '',
  proceed: 'unknown',
};

type Ask = readonly [
  question: CertificateQuestion,
  check: (seen: Observation, expected: Expectation) => StopReason | undefined,
];

/**
 * The next question, or the verdict. It stops at the first answer that stops, so that nobody goes on
 * looking at a warning that is already a reason to call. Where the organisation's exception does not
 * hold there is nothing to ask: the verdict comes at once.
 */
export function nextTurn(draft: Draft, expected: Expectation): Turn {
  const seen: Observation = { ...NOTHING_SEEN, ...draft };
  const closed = checkGate(seen, expected);
  if (closed !== undefined) return stop(closed);
  for (const [index, [question, check]] of asksFor(seen, expected).entries()) {
    if (draft[question] === undefined) return { kind: 'ask', question, number: index + 1 };
    const reason = check(seen, expected);
    if (reason !== undefined) return stop(reason);
  }
  return { kind: 'verdict', verdict: verdict(seen, expected) };
}

function asksFor(seen: Observation, expected: Expectation): readonly Ask[] {
  const code = readCode(seen.code);
  const aboutDates =
    typeof code === 'object' &&
    code.meaning === 'date' &&
    code.family === codeFamilyOf(seen.browser.family);
  const published = expected.gate.kind === 'open' && expected.gate.fingerprint !== undefined;
  return [
    ['browser', checkBrowser],
    ['insideNetwork', checkNetwork],
    ['openedFromGuide', checkOpened],
    ['host', checkHost],
    // A code about dates may mean a wrong clock: that is asked before the code stops the person.
    ['code', aboutDates ? () => undefined : checkCode],
    ...(aboutDates
      ? [['clockRight', (s, e) => checkClock(s, e) ?? checkCode(s, e)] satisfies Ask]
      : []),
    ...(published ? [['fingerprint', checkFingerprint] satisfies Ask] : []),
    ['proceed', checkProceed],
  ];
}

function stop(reason: StopReason): Turn {
  return { kind: 'verdict', verdict: { kind: 'stop', reason, also: [] } };
}
