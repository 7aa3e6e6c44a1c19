import type { Diagnosis, DiagnosisQuestion, DiagnosisVerdict, Id, Text } from '../guide/model.ts';

/** `unknown`: "non lo so", which counts nothing. */
export type Reply = 'yes' | 'no' | 'unknown';

/** Question -> reply, as far as given. They live as long as the page: nobody needs them later. */
export type Replies = Readonly<Record<Id, Reply>>;

export interface Finding {
  readonly verdict: DiagnosisVerdict;
  /** What was said, and speaks for it: the heaviest first. */
  readonly reasons: readonly Text[];
}

function pointsOf(verdict: DiagnosisVerdict, question: Id, reply: Reply | undefined): number {
  const weight = verdict.weights.find((one) => one.question === question);
  if (!weight || reply === undefined || reply === 'unknown') return 0;
  return weight[reply];
}

/** A verdict's points so far. */
export function score(verdict: DiagnosisVerdict, replies: Replies): number {
  return Object.entries(replies).reduce(
    (sum, [question, reply]) => sum + pointsOf(verdict, question, reply),
    0,
  );
}

/** The verdict that leads: the first of those with the most points. A diagnosis has one at least. */
function leader(diagnosis: Diagnosis, replies: Replies): DiagnosisVerdict | undefined {
  let best: DiagnosisVerdict | undefined;
  for (const verdict of diagnosis.verdicts) {
    if (!best || score(verdict, replies) > score(best, replies)) best = verdict;
  }
  return best;
}

/** How far a question can still move `verdict` towards or past `other`, whatever is replied. */
function swing(verdict: DiagnosisVerdict, other: DiagnosisVerdict, question: Id): number {
  const replies: readonly Reply[] = ['yes', 'no', 'unknown'];
  return Math.max(
    ...replies.map(
      (reply) => pointsOf(other, question, reply) - pointsOf(verdict, question, reply),
    ),
  );
}

/**
 * The next question: the one whose answer separates the verdicts most. Undefined where none is left,
 * or no answer could change the verdict any more.
 */
export function nextQuestion(
  diagnosis: Diagnosis,
  replies: Replies,
): DiagnosisQuestion | undefined {
  const open = diagnosis.questions.filter(({ id }) => replies[id] === undefined);
  const best = leader(diagnosis, replies);
  if (!best) return undefined;
  const rivals = diagnosis.verdicts.filter((verdict) => {
    const reach = open.reduce((sum, { id }) => sum + swing(best, verdict, id), 0);
    return verdict !== best && score(verdict, replies) + reach >= score(best, replies) && reach > 0;
  });
  const worth = ({ id }: DiagnosisQuestion) =>
    [best, ...rivals].reduce(
      (sum, verdict) => sum + Math.abs(pointsOf(verdict, id, 'yes') - pointsOf(verdict, id, 'no')),
      0,
    );
  return rivals.length === 0
    ? undefined
    : open.reduce<DiagnosisQuestion | undefined>(
        (chosen, one) => (!chosen || worth(one) > worth(chosen) ? one : chosen),
        undefined,
      );
}

/** What the replies lead to, and why. Undefined only for a diagnosis without verdicts. */
export function find(diagnosis: Diagnosis, replies: Replies): Finding | undefined {
  const verdict = leader(diagnosis, replies);
  if (!verdict) return undefined;
  const reasons = verdict.weights
    .map((weight) => {
      const reply = replies[weight.question];
      const said = reply === 'yes' ? weight.ifYes : reply === 'no' ? weight.ifNo : undefined;
      return { said, points: pointsOf(verdict, weight.question, reply) };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .flatMap(({ said }) => said ?? []);
  return { verdict, reasons };
}

/** Every way of replying to all questions. */
export function allReplies(diagnosis: Diagnosis): readonly Replies[] {
  return diagnosis.questions.reduce<readonly Replies[]>(
    (known, { id }) =>
      known.flatMap((replies) =>
        (['yes', 'no', 'unknown'] as const).map((reply) => ({ ...replies, [id]: reply })),
      ),
    [{}],
  );
}
