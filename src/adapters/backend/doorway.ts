/**
 * The one doorway to the organisation's services. Each call is sent once, without cookies, follows
 * no redirect, and ends in time: the limit covers the body. What is wrong with an answer is told by
 * a typed failure, never guessed at.
 */
import { cappedText } from '../../domain/capped-text.ts';
import { BackendError, type CallFailure } from '../../ports/backend.ts';
import type { Clock } from '../../ports/clock.ts';

/** What a call needs from the world. */
export interface DoorwayParts {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** False where the browser knows that there is no network. */
  readonly online: () => boolean;
}

export interface Call {
  /** Name of the call in failures. */
  readonly name: string;
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole of it. */
  readonly patienceMs?: number;
  readonly mostBytes?: number;
  /** An empty answer is one too (202). */
  readonly mayBeEmpty?: boolean;
}

const PATIENCE_MS = 15_000;
const MOST_BYTES = 262_144;
/** A service that wants a longer rest than this is treated as away. */
const LONGEST_REST_MS = 3_600_000;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;

/** Sends the call, and gives the JSON of a good answer; undefined for an empty one. */
export type Doorway = (call: Call) => Promise<unknown>;

export function createDoorway(parts: DoorwayParts): Doorway {
  return async (call) => {
    const fail = (failure: CallFailure, detail?: BackendError['detail']) =>
      new BackendError(failure, call.name, detail);
    if (!parts.online()) throw fail('offline');
    const stop = new AbortController();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop.abort();
    }, call.patienceMs ?? PATIENCE_MS);
    try {
      return await exchange(parts, call, stop, fail);
    } catch (error) {
      // A body that is left unread would go on arriving.
      stop.abort();
      if (late) throw fail('timeout');
      // `fetch` rejects alike for no network, no such host, no CORS and a redirect.
      throw error instanceof BackendError ? error : fail('unreachable');
    } finally {
      clearTimeout(timer);
    }
  };
}

async function exchange(
  { fetch, clock }: DoorwayParts,
  call: Call,
  { signal }: AbortController,
  fail: (failure: CallFailure, detail?: BackendError['detail']) => BackendError,
): Promise<unknown> {
  const response = await fetch(call.url, {
    method: call.method ?? 'GET',
    headers: { Accept: 'application/json', ...call.headers },
    ...(call.body !== undefined && { body: call.body }),
    signal,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const type = response.headers.get('content-type') ?? '';
  const { status } = response;
  const text = await cappedText(response, call.mostBytes ?? MOST_BYTES);
  if (text === undefined) throw fail('too-big');
  const isPage = /^(?:text\/html|application\/xhtml)/i.test(type) || /^\uFEFF?\s*</.test(text);
  if (!response.ok) {
    const retryAfterMs = restOf(response.headers.get('retry-after'), clock.now());
    const problem = isPage ? undefined : problemType(text);
    throw fail(failureOf(status), {
      status,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(problem !== undefined && { problem }),
    });
  }
  if (isPage) throw fail('page', { status });
  if (text.trim() === '' && call.mayBeEmpty) return undefined;
  if (!JSON_TYPE.test(type)) throw fail('not-data', { status });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw fail('not-data', { status });
  }
}

function failureOf(status: number): CallFailure {
  if (status === 429) return 'busy';
  if (status === 401 || status === 403) return 'forbidden';
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'refused' : 'not-data';
}

/** Retry-After (RFC 9110 §10.2.3), seconds or a date, in milliseconds from now. */
function restOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const rest = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(rest) ? Math.min(Math.max(rest, 0), LONGEST_REST_MS) : undefined;
}

/** `type` of a problem (RFC 9457), or OAuth's `error`: a short name, nothing that a page would show. */
function problemType(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as unknown;
    if (typeof body !== 'object' || body === null) return undefined;
    const { type, error } = body as Readonly<Record<string, unknown>>;
    const name = typeof type === 'string' ? type : error;
    return typeof name === 'string' && /^[\w:./-]{1,80}$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
