import type { MemoryReason } from '../../ports/journal-store.ts';

/** A storage that cannot be used, with the reason to give to the person. */
export class StorageFailure extends Error {
  readonly reason: MemoryReason;

  constructor(reason: MemoryReason) {
    super(`Storage: ${reason}`);
    this.name = 'StorageFailure';
    this.reason = reason;
  }
}

/** The reason behind anything thrown by IndexedDB (names: https://w3c.github.io/IndexedDB/#exceptions). */
export function reasonOf(error: unknown): MemoryReason {
  if (error instanceof StorageFailure) return error.reason;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'VersionError') return 'newer-version';
  return 'unavailable';
}

/**
 * The outcome of `work`, or a rejection with what `failure` makes after `ms` milliseconds. The work
 * itself cannot be stopped; what it gives later is not used.
 */
export async function within<T>(
  ms: number,
  work: Promise<T>,
  failure: () => Error = () => new StorageFailure('unavailable'),
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure()), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
