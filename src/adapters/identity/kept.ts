/** What this tab's session storage holds while the browser is at the provider, and not a moment longer. */
import type { Left } from '../../ports/backend.ts';

/** Marks the entries, so that none is left behind. */
export const PREFIX = 'primo-accesso-accesso.';

/** Removes every request's state: of an answer that came, and of those that never will. */
export function forget(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
}

/** A request's state, as `oidc-client-ts` writes it. */
export interface Kept {
  /** Seconds since 1970. */
  readonly created: number;
  readonly authority: string;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly code_verifier: string;
  readonly nonce: string;
  readonly data: Left;
}

export function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Partial<Record<keyof Kept, unknown>>;
  const texts = [kept.authority, kept.client_id, kept.redirect_uri, kept.code_verifier, kept.nonce];
  const left = kept.data as Partial<Record<keyof Left, unknown>> | undefined;
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    typeof kept.created === 'number' &&
    typeof left === 'object' &&
    typeof left.guide === 'string'
  );
}
