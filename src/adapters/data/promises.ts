import { DataError } from './fetch-text.ts';

/** Rejects as unreachable when the answer takes longer than `patience` (ms; undefined: no limit). */
export async function soonest<T>(
  answer: Promise<T>,
  patience: number | undefined,
  place: string,
): Promise<T> {
  if (patience === undefined) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DataError('unreachable', place)), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Calls `make` once; a failure is forgotten, so that a later call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
