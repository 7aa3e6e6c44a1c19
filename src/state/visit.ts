import { type Accessor, createContext, type JSX, useContext } from 'solid-js';
import type { Language } from '../domain/config/model.ts';
import type { Guide } from '../domain/guide/model.ts';
import type { Authoring } from '../ports/authoring.ts';
import type { Backend } from '../ports/backend.ts';
import type { Clipboard } from '../ports/clipboard.ts';
import type { Clock } from '../ports/clock.ts';
import type { OfflinePort } from '../ports/offline.ts';
import type { QrMatrix } from '../ports/qr.ts';
import type { MakeSearchIndex } from '../ports/search.ts';
import type { ReadingSettings } from '../ports/settings-store.ts';
import type { SiteReader } from '../ports/site-reader.ts';
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
  /** What arrives once the page is at rest; undefined where its code cannot be had. */
  readonly lent: Promise<Lent | undefined>;
  /** Drawn above the page: what a link brought, until the person decides. */
  banner?(): JSX.Element;
}

/** What only some pages need, and not at once. */
export interface Lent {
  readonly qr: QrMatrix;
  /** For the desk. Rejects where its code cannot be loaded. */
  readonly index: MakeSearchIndex;
  /** This installation, as its server gives it. */
  readonly site: SiteReader;
  /** For the authors. Rejects where its code cannot be loaded. */
  authoring(): Promise<Authoring>;
  /** Deletes what only some pages keep on this PC; false where something stays. */
  forget(): Promise<boolean>;
  /** The organisation's services. Rejects where their code cannot be loaded. */
  backend(): Promise<Backend>;
  /** The guide in a language. Rejects where it cannot be had. */
  guide(id: string, language: Language): Promise<Guide>;
}

const VisitContext = createContext<Visit>();
export const VisitProvider = VisitContext.Provider;

/** The visit, or undefined on a baked page. */
export function useVisit(): Visit | undefined {
  return useContext(VisitContext);
}
