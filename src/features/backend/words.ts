import { backend } from '../../copy/backend.ts';
import type { Language } from '../../domain/config/model.ts';
import { BackendError, SignInError, type SignInRefusal } from '../../ports/backend.ts';

/** What to say of something that went wrong: a sentence, and a short code for the desk. */
export interface Said {
  readonly text: string;
  readonly code: string;
}

type Named = keyof (typeof backend)['it']['signIn']['refusals'];

/** Refusals with words of their own; the others are checks of the token, which mean one thing. */
const NAMED: Readonly<Partial<Record<SignInRefusal, Named>>> = {
  cancelled: 'cancelled',
  'provider-error': 'provider-error',
  'no-request': 'no-request',
  stale: 'stale',
  'mixed-up': 'mixed-up',
  discovery: 'discovery',
  'not-secure': 'not-secure',
  clock: 'clock',
  expired: 'expired',
};

/** Words a failure. What is none of ours is a defect, and is thrown on. */
export function say(error: unknown, language: Language): Said {
  const words = backend[language];
  if (error instanceof SignInError) {
    if (error.why instanceof BackendError) return say(error.why, language);
    const text = words.signIn.refusals[NAMED[error.why] ?? 'token'];
    return { text, code: `accesso/${error.why}` };
  }
  if (!(error instanceof BackendError)) throw error;
  const { failure, call, detail } = error;
  const status = detail.status ? `/${detail.status}` : '';
  return { text: words.call[failure], code: `${call}/${failure}${status}` };
}

/** "1:05" for the time left; rounded up, so that it never says 0:00 too early. @param ms milliseconds */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Host of an address, as shown beside what leads there. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
