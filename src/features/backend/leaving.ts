import type { Backend, Left } from '../../ports/backend.ts';
import type { ReadyGuide } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';

/** What a person takes along to the sign-in: their place and, where nothing is stored, their steps. */
export function leftBy(
  visit: Visit,
  ready: ReadyGuide,
  where: Pick<Left, 'language' | 'step' | 'purpose'>,
): Left {
  const { session } = visit;
  const { id } = ready.guide;
  const stored = session.keeping().kind === 'kept';
  return {
    ...where,
    guide: id,
    ...(!stored && { carried: { mode: session.mode(), journal: session.journal(id) } }),
  };
}

/** Leads to the provider. @throws BackendError, SignInError */
export async function leaveFor(backend: Backend, left: Left): Promise<void> {
  if (!backend.signIn) throw new Error('No sign-in is configured here');
  await (await backend.signIn()).begin(left);
}
