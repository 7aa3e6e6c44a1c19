import type { FiscalCodeCheck } from './fiscal-code.ts';

/** Why a call to the organisation's services did not give what was asked. */
export type CallFailure =
  /** The browser knows that there is no network: nothing was sent. */
  | 'offline'
  /** Cut off, no such host, or an answer that the browser may not show (no CORS). */
  | 'unreachable'
  /** No whole answer in time. */
  | 'timeout'
  /** 400 to 499, but for those below. */
  | 'refused'
  /** 401 or 403. */
  | 'forbidden'
  /** 429. */
  | 'busy'
  /** 500 to 599. */
  | 'unavailable'
  /** A web page where data should be: a captive portal. */
  | 'page'
  /** Not what the contract says, a redirect included. */
  | 'not-data'
  | 'too-big';

/** A call that failed. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  constructor(
    readonly failure: CallFailure,
    /** Which call: `discovery`, `keys`, `token`, `account`, `reset`. */
    readonly call: string,
    readonly detail: {
      readonly status?: number;
      /** Milliseconds to wait before another try, where the service says so. */
      readonly retryAfterMs?: number;
      /** The service's own name of the problem (RFC 9457 `type`), for the desk. */
      readonly problem?: string;
    } = {},
  ) {
    super(`${call}: ${failure}${detail.status ? ` (${detail.status})` : ''}`);
  }
}

/**
 * Why a sign-in does not count. The names say which check refused it:
 * - `cancelled`: the person, or the provider, said no;
 * - `no-request`: this browser asked for no such sign-in: a replayed or foreign answer;
 * - `stale`: the answer came too late;
 * - `mixed-up`: the answer is another provider's (RFC 9207), or another client's;
 * - `discovery`: the provider's description is not of the issuer, or leads elsewhere;
 * - `not-secure`: this page came over plain http, where browsers offer no cryptography;
 * - the rest: a check of the ID token.
 */
export type SignInRefusal =
  | 'cancelled'
  | 'provider-error'
  | 'no-request'
  | 'stale'
  | 'mixed-up'
  | 'discovery'
  | 'not-secure'
  | 'no-id-token'
  | 'algorithm'
  | 'key'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'authorized-party'
  | 'expired'
  | 'clock'
  | 'nonce'
  | 'token-hash'
  | 'claims';

export class SignInError extends Error {
  override readonly name = 'SignInError';
  constructor(
    /** The check that refused it, or the call that failed. */
    readonly why: SignInRefusal | BackendError,
    /** What the person left: so that they can go on from there all the same. */
    readonly left?: Left,
  ) {
    super(`sign-in: ${typeof why === 'string' ? why : why.message}`);
  }
}

/** What a person leaves for the sign-in, and finds again. */
export interface Left {
  readonly language: 'it' | 'en';
  readonly guide: string;
  readonly step?: string;
  /** `proof`: the sign-in is to prove the path. */
  readonly purpose: 'facts' | 'proof';
  /** Where nothing is stored on this PC: the mode, and the answers and steps so far. */
  readonly carried?: { readonly mode: 'own' | 'shared' | 'colleague'; readonly journal: unknown };
}

/** What a sign-in said. No token leaves the adapter. */
export interface SignedIn {
  readonly left: Left;
  /** The verified claims of the ID token. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The account, where one is configured; or why it could not be read. */
  readonly account?: { readonly value: unknown } | { readonly error: BackendError };
}

export interface SignIn {
  /**
   * Leads the browser to the provider.
   * @throws BackendError, SignInError: the browser stays here
   */
  begin(left: Left): Promise<void>;
  /**
   * Checks the answer in the query of the return page, reads the account, forgets the tokens.
   * @throws SignInError: nothing was taken over, no token kept
   */
  finish(query: string): Promise<SignedIn>;
  /**
   * Address that ends the session at the provider; undefined where it has none.
   * @throws BackendError, SignInError
   */
  leaveAddress(language: Left['language']): Promise<string | undefined>;
}

export interface ResetRequest {
  readonly fiscalCode: string;
  readonly mail: string;
}

/** Asks for a new password. Never queues, never repeats by itself. */
export interface PasswordReset {
  /**
   * Resolves where the service took the request; it never says whether the account exists.
   *
   * @param key the same for the same request: a second try then counts once
   * @throws BackendError
   */
  ask(request: ResetRequest, key: string): Promise<void>;
  /** A new key: 32 hex digits. */
  newKey(): string;
}

/** `unknown`: the browser does not let a page find out. */
export type ProbeResult = 'likely' | 'no-answer' | 'unknown';

/** What the configuration names of the organisation's services, ready to be used. */
export interface Backend {
  /** Loads the code of the sign-in; undefined where none is configured. */
  readonly signIn?: () => Promise<SignIn>;
  readonly reset?: PasswordReset;
  readonly lookAt: LookAt;
  readonly hasCheckLetter: FiscalCodeCheck;
  online(): boolean;
  /** Calls `listener` when the network comes or goes. Returns the unsubscribe. */
  onOnline(listener: () => void): () => void;
  /** Calls `listener` every second. Returns the unsubscribe. */
  everySecond(listener: () => void): () => void;
  /** The query of the address that this page was opened with; taken off the address at once. */
  takeQuery(): string;
  /** Leaves this page for an address. */
  go(address: string): void;
}

export type LookAt = (url: string) => Promise<ProbeResult>;
