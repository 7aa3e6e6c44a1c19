/** What a server answered for one address of the installation. */
export type SiteAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** Path after redirects. */
      readonly path: string;
      /** The first characters of the body. */
      readonly opening: string;
    }
  /** No answer: no network, refused, or forbidden by the browser (CORS, policy). */
  | { readonly kind: 'none' };

/** A guide as its pages read it. */
export interface GuideSeen {
  /** What is wrong with its files, a sentence each, with the place. */
  readonly problems: readonly string[];
  /** Names of its variables; undefined where the guide could not be read at all. */
  readonly variables: readonly string[] | undefined;
}

/** What is looked at. Each has its words in `copy/self-check.ts`. */
export type CheckId =
  | 'secure'
  | 'worker'
  | 'page-type'
  | 'policy'
  | 'page-headers'
  | 'file-types'
  | 'fresh-files'
  | 'lasting-files'
  | 'compression'
  | 'missing-page'
  | 'folder-address'
  | 'configuration'
  | 'guides'
  | 'backend'
  | 'certificate';

/**
 * `wrong` has to be mended; `note` works, but somebody should know; `unknown` could not be found
 * out from here.
 */
export type CheckState = 'good' | 'note' | 'wrong' | 'unknown';

/** One thing found at one address. */
export interface Fault {
  /** Below the installation's folder, or a whole address elsewhere. */
  readonly address: string;
  /** Header or directive, where it is about one. */
  readonly name?: string;
  /** What was found; empty where it is missing. */
  readonly found: string;
  readonly expected: string;
}

export interface Check {
  readonly id: CheckId;
  readonly state: CheckState;
  readonly faults: readonly Fault[];
}
