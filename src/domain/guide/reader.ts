import type { ResolvedLink } from './links.ts';

/** What a guide's texts need besides themselves to be shown. */
export interface Reader {
  readonly variables: Readonly<Record<string, string>>;
  /** Undefined where the allow-list refuses the link. */
  link(id: string): ResolvedLink | undefined;
  /** "si apre in una nuova scheda", for links inside a text. */
  readonly newTab: string;
}
