/**
 * The journal: the ordered record of what a person answered, confirmed and met. It is all that is
 * stored; everything else is derived from it by `walk`.
 */

export type Author = 'person' | 'browser' | 'system';

export type EntryKind =
  /**
   * `id` is a question, `value` the option chosen; or `id` is a clock's, `value` the ISO day on which
   * it started; or `id` is that of counted attempts, `value` how many. The later one counts.
   */
  | 'answer'
  /** `id` is a step: it is done. */
  | 'confirm'
  /** `id` is a step, `value` the trouble met there. A detour begins, or the path stops. */
  | 'trouble'
  /** `id` is a step: the person goes back to it. It is not done any more; detours above it end. */
  | 'return';

export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Option of an answer, trouble of a trouble; empty otherwise. */
  readonly value: string;
  readonly by: Author;
  /** Milliseconds since 1970, of the clock given to the program. */
  readonly at: number;
  /** `stepHash` of the step as it read then; empty for answers. */
  readonly stepHash: string;
}

export type Journal = readonly Entry[];

const KINDS: readonly string[] = ['answer', 'confirm', 'trouble', 'return'] satisfies EntryKind[];
const AUTHORS: readonly string[] = ['person', 'browser', 'system'] satisfies Author[];

/** True where a value read from storage or a link has the shape of an entry. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const e = value as Partial<Record<keyof Entry, unknown>>;
  return (
    typeof e.kind === 'string' &&
    KINDS.includes(e.kind) &&
    typeof e.by === 'string' &&
    AUTHORS.includes(e.by) &&
    typeof e.id === 'string' &&
    typeof e.value === 'string' &&
    typeof e.stepHash === 'string' &&
    typeof e.at === 'number' &&
    Number.isFinite(e.at)
  );
}
