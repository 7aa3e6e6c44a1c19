import { createMemo, createSignal, onCleanup } from 'solid-js';
import { type ConfigAtHand, expectationOf } from '../../domain/certificate/expectation.ts';
import type { StopReason, Verdict } from '../../domain/certificate/model.ts';
import { type Draft, nextTurn, type Turn } from '../../domain/certificate/questions.ts';
import type { Guide } from '../../domain/guide/model.ts';
import type { Variables } from '../../domain/guide/variables.ts';

/** What the questions depend on besides the answers. */
export interface InterviewParts {
  readonly guide: Pick<Guide, 'id' | 'certificateWarning'>;
  /** With the organisation's values. */
  readonly variables: Variables;
  readonly config: ConfigAtHand;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How often a verdict on the screen is looked at again: the exception may expire meanwhile. */
const RECHECK_MS = 60_000;

/** Never shown: a memo with options wants a first value, which its first run replaces. */
const NOT_ASKED: Turn = { kind: 'ask', question: 'browser', number: 0 };

/** Answers that a slip of the hand or of the eye explains: the person may give them again. */
const MAY_RETRY: readonly StopReason[] = [
  'host-odd',
  'host-missing',
  'code-not-known',
  'code-missing',
  'code-foreign',
  'fingerprint-odd',
  'fingerprint-missing',
  'proceed-greyed',
  'proceed-unknown',
  'browser-not-known',
  'safari-no-code',
];

/**
 * The questions about a warning and the verdict, as signals. All of it lives in memory: nothing is
 * stored. The exception is looked at again at each answer, when the page comes back to the front,
 * and once a minute.
 */
export function createInterview(parts: InterviewParts) {
  const [answers, setAnswers] = createSignal<readonly Draft[]>([]);
  const [moment, setMoment] = createSignal(parts.now());
  const refresh = () => setMoment(parts.now());
  const timer = setInterval(refresh, RECHECK_MS);
  document.addEventListener('visibilitychange', refresh);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', refresh);
  });

  const draft = createMemo<Draft>(() => Object.assign({}, ...answers()));
  const expected = createMemo(() =>
    expectationOf(parts.guide, parts.variables, parts.config, moment()),
  );
  // Compared by content, so that a tick of the clock does not draw a question anew.
  const turn = createMemo<Turn>(() => nextTurn(draft(), expected()), NOT_ASKED, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  const change = (next: readonly Draft[]) => {
    refresh();
    setAnswers(next);
  };
  return {
    draft,
    expected,
    turn,
    moment,
    answer: (part: Draft) => change([...answers(), part]),
    restart: () => change([]),
    back: () => change(answers().slice(0, -1)),
    /** Whether the last answer may be given again from here. */
    canGoBack(): boolean {
      const present = turn();
      if (answers().length === 0) return false;
      return present.kind === 'ask' || mayRetry(present.verdict);
    },
  };
}

function mayRetry(verdict: Verdict): boolean {
  return verdict.kind === 'expected' || MAY_RETRY.includes(verdict.reason);
}
