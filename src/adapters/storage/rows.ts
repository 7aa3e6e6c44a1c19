import { type Entry, isEntry, type Journal } from '../../domain/progress/journal.ts';

/** One guide's rows, as last seen in the database. */
export interface GuideRows {
  /** `seq` of the oldest row: the journal's identity, since a cleared one begins anew. 0: no row. */
  readonly first: number;
  /** Number of rows in the database, and how many of them are not entries. */
  readonly total: number;
  readonly unreadable: number;
  /** The entries in order; in memory mode also those that no row holds. */
  readonly journal: Journal;
}

export const NO_ROWS: GuideRows = { first: 0, total: 0, unreadable: 0, journal: [] };

/** Sorts rows, given in order of arrival, by guide. Rows that are not entries are only counted. */
export function byGuide(rows: readonly unknown[]): Map<string, GuideRows> {
  const found = new Map<string, GuideRows>();
  for (const row of rows) {
    const { seq, guide, entry } = row as { seq: number; guide: unknown; entry: unknown };
    // A row without a guide belongs to nobody; the count in the marker misses it.
    if (typeof guide !== 'string') continue;
    found.set(guide, withRow(found.get(guide), seq, entry));
  }
  return found;
}

/** `rows` with one more row, which holds an entry or something that is none. */
export function withRow(rows: GuideRows = NO_ROWS, seq: number, entry: unknown): GuideRows {
  const readable = isEntry(entry);
  return {
    first: rows.first || seq,
    total: rows.total + 1,
    unreadable: rows.unreadable + (readable ? 0 : 1),
    journal: readable ? [...rows.journal, entry] : rows.journal,
  };
}

/** `rows` with an entry that is in memory only. */
export function withHeld(rows: GuideRows = NO_ROWS, entry: Entry): GuideRows {
  return { ...rows, journal: [...rows.journal, entry] };
}

/** True where `now` continues `before`: nothing that was known has been taken away. */
export function continues(now: GuideRows = NO_ROWS, before: GuideRows = NO_ROWS): boolean {
  return before.total === 0 || (now.first === before.first && now.total >= before.total);
}

/** True where both hold the same. Rows never change, so their number tells. */
export function sameRows(one: GuideRows = NO_ROWS, other: GuideRows = NO_ROWS): boolean {
  return (
    one.first === other.first &&
    one.total === other.total &&
    one.journal.length === other.journal.length
  );
}
