/**
 * `config.json`: what an organisation sets without touching the app. Every field is optional; what
 * is missing takes the default below. The schema is `adapters/schema/config-schema.ts`.
 */

export interface DeskContact {
  readonly mail?: string;
  readonly phone?: string;
  /** Plain text: "lunedì-venerdì 8-14". */
  readonly hours?: string;
  readonly room?: string;
}

export interface Organisation {
  readonly name?: string;
  /** Address of the organisation's own site, https. */
  readonly site?: string;
  /** File beside config.json, e.g. `logo.svg`. */
  readonly logo?: string;
}

/** What an organisation sets for one guide. */
export interface GuideSettings {
  /** Variable -> value, over the guide's defaults. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** DESIGN: the certificate gate fails closed. Without this field there is no exception. */
export interface CertificateException {
  readonly enabled: boolean;
  /** ISO date: the last day on which the way through may be shown. */
  readonly expires: string;
  /** SHA-256 of the certificate, hex, separators and case ignored. */
  readonly fingerprint?: string;
  /** Days after which a configuration that was not fetched again closes the gate. Default 7. */
  readonly maxConfigAgeDays?: number;
}

export type Language = 'it' | 'en';

export interface Config {
  readonly organisation?: Organisation;
  readonly contacts?: { readonly desk?: DeskContact };
  /** Ids of the guides offered, in order. Default: all baked ones. */
  readonly guides?: readonly string[];
  readonly guideSettings?: Readonly<Record<string, GuideSettings>>;
  readonly languages?: readonly Language[];
  readonly privacyUrl?: string;
  readonly accessibilityUrl?: string;
  /** Where to report accessibility problems: a mail address. */
  readonly feedbackMail?: string;
  /** Guide id -> exception. */
  readonly certificateExceptions?: Readonly<Record<string, CertificateException>>;
  readonly sharedPc?: {
    /** Every visit starts in shared mode: nothing is written. */
    readonly always?: boolean;
    /** Minutes without input before the warning; default 10. */
    readonly idleMinutes?: number;
  };
}
