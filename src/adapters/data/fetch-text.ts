import { cappedText, MOST_DATA_BYTES } from '../../domain/capped-text.ts';
import type { Problem } from '../../domain/problem.ts';

/** Why a file of the organisation could not be read. */
export type DataFailure =
  /** No answer: no network, a stopped server, or too slow. */
  | 'unreachable'
  /** An answer that says no: `status` tells. */
  | 'refused'
  /** A web page where data should be: a captive portal or a sign-in page. */
  | 'not-data'
  /** Data that the schema refuses. */
  | 'invalid'
  /** More bytes than a file of this kind may have. */
  | 'too-big';

/** A file that could not be read. `place` is its address below the app's folder. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(
    readonly failure: DataFailure,
    readonly place: string,
    readonly status?: number,
    /** What the schema said of it, where it is `invalid`. */
    readonly problems?: readonly Problem[],
  ) {
    super(`${place}: ${failure}${status ? ` (${status})` : ''}`);
  }
}

/** Covers the body too. A PC on a slow line reads a guide of 60 kB in a second or two. */
const PATIENCE_MS = 8000;

/**
 * Reads a text file of the organisation, always asking the server whether it has changed.
 *
 * @throws DataError
 */
export async function fetchText(url: URL, place: string): Promise<string> {
  let body: string | undefined;
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
      credentials: 'same-origin',
    });
    if (!response.ok) throw new DataError('refused', place, response.status);
    body = await cappedText(response, MOST_DATA_BYTES);
  } catch (error) {
    throw error instanceof DataError ? error : new DataError('unreachable', place);
  }
  if (body === undefined) throw new DataError('too-big', place);
  if (/^\uFEFF?\s*</.test(body)) throw new DataError('not-data', place);
  return body;
}
