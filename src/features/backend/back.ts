/** What a sign-in changes: the journal, by the organisation's rules. */
import {
  actsOf,
  factsFrom,
  proofOf,
  rulesFor,
  type SystemAct,
} from '../../domain/backend/facts.ts';
import { signInProves } from '../../domain/backend/offered.ts';
import type { Config } from '../../domain/config/model.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { isEntry } from '../../domain/progress/journal.ts';
import { own } from '../../domain/record.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { BackendError, Left, SignedIn } from '../../ports/backend.ts';
import type { Visit } from '../../state/visit.ts';

/** What the person reads after a sign-in. */
export interface Outcome {
  readonly name: string | undefined;
  /** Of the questions and steps that count on the person's path: what the system said anew. */
  readonly answers: number;
  readonly steps: number;
  /** Questions are open: there is no path to prove yet. */
  readonly noProof: boolean;
  readonly accountError: BackendError | undefined;
}

/** Puts back what a person carried along who keeps nothing on this PC. */
export async function restore(visit: Visit, left: Left | undefined): Promise<void> {
  if (!left?.carried) return;
  const { session } = visit;
  await session.setMode(left.carried.mode);
  if (session.journal(left.guide).length > 0 || !Array.isArray(left.carried.journal)) return;
  for (const entry of left.carried.journal) {
    if (isEntry(entry)) await session.record(left.guide, entry);
  }
}

/** Records what the sign-in said. Resolves when it is durable. */
export async function takeOver(
  visit: Visit,
  guide: Guide,
  config: Config,
  signedIn: SignedIn,
): Promise<Outcome> {
  const { claims, account } = signedIn;
  const journal = () => visit.session.journal(guide.id);
  const record = async (acts: readonly SystemAct[]) => {
    for (const act of acts) await visit.session.record(guide.id, act);
    return acts;
  };
  const fromClaims = factsFrom(rulesFor(config.identity?.claims, guide.id), claims);
  const value = account && 'value' in account ? account.value : undefined;
  const fromAccount = factsFrom(rulesFor(config.account?.facts, guide.id), value);
  // The account is what the organisation knows today; a claim may be a copy of it.
  const said = await record(
    actsOf(guide, journal(), {
      answers: { ...fromClaims.answers, ...fromAccount.answers },
      steps: [...new Set([...fromClaims.steps, ...fromAccount.steps])],
    }),
  );
  const proves = signInProves(config, guide.id);
  const proof = proves ? proofOf(guide, journal(), visit.clock.now()) : [];
  const ids = new Set([...said, ...(await record(proof))].map(({ id }) => id));
  const now = walk(guide, journal(), visit.clock.now());
  const frames = now.kind === 'path' ? [now.path, ...now.detours.map(({ steps }) => steps)] : [];
  const name = own(claims, config.identity?.nameClaim ?? 'name');
  return {
    name: typeof name === 'string' && name.trim() !== '' ? name : undefined,
    answers: now.answered.filter(({ question }) => ids.has(question.id)).length,
    steps: frames.flat().filter(({ step }) => ids.has(step.id)).length,
    noProof: proves && proof.length === 0 && signedIn.left.purpose === 'proof',
    accountError: account && 'error' in account ? account.error : undefined,
  };
}
