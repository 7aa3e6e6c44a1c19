import { type Accessor, createContext, useContext } from 'solid-js';
import type { Clipboard } from '../ports/clipboard.ts';
import type { Clock } from '../ports/clock.ts';
import type { OfflinePort } from '../ports/offline.ts';
import type { ReadingSettings } from '../ports/settings-store.ts';
import type { Session } from './session.ts';

/**
 * What exists only in a browser, during one visit. A baked page is drawn without it: `useVisit`
 * then gives undefined, and the page shows its neutral form.
 */
export interface Visit {
  readonly session: Session;
  readonly clock: Clock;
  readonly clipboard: Clipboard;
  readonly offline: OfflinePort;
  readonly reading: Accessor<ReadingSettings>;
  setReading(settings: ReadingSettings): void;
  /** Deletes all that this program keeps about the person; false where something stays. */
  wipe(): Promise<boolean>;
  /** Says a short sentence to screen readers. */
  announce(sentence: string): void;
}

const VisitContext = createContext<Visit>();
export const VisitProvider = VisitContext.Provider;

/** The visit, or undefined on a baked page. */
export function useVisit(): Visit | undefined {
  return useContext(VisitContext);
}
