/**
 * What a person sees in a certificate warning, what the organisation expects there, and the verdict.
 *
 * The rules are DESIGN §8 ("The certificate gate fails closed"): the way through is shown only where
 * every single thing matches; everything else is "stop, and call the desk".
 */

export type BrowserFamily = 'chrome' | 'edge' | 'firefox' | 'safari' | 'other';

export interface Browser {
  readonly family: BrowserFamily;
  /** Main version number: 153. Absent where it is not known. */
  readonly version?: number;
}

export type YesNo = 'yes' | 'no' | 'unknown';

/**
 * The way through in the warning, after "Avanzate". `greyed`: there, but it cannot be pressed.
 * `absent-reload`: a "Ricarica" button instead (browser policies). `absent-hsts`: the page says HSTS.
 */
export type Proceed = 'present' | 'greyed' | 'absent' | 'absent-reload' | 'absent-hsts' | 'unknown';

/** What the person says. Nothing of it is stored. */
export interface Observation {
  readonly browser: Browser;
  readonly insideNetwork: YesNo;
  /** The address was opened with the guide's button, or typed exactly as the guide gives it. */
  readonly openedFromGuide: YesNo;
  /** The host as picked or typed; empty where the person does not find it. */
  readonly host: string;
  /** The error code as picked or typed; empty where the warning shows none. */
  readonly code: string;
  readonly proceed: Proceed;
  /** SHA-256 of the certificate as typed; needed only where the organisation publishes one. */
  readonly fingerprint?: string;
  /** Whether date and time of the PC are right; needed only with a code about dates. */
  readonly clockRight?: YesNo;
}

/** Why the organisation's exception does not hold now. */
export type ClosedReason =
  /** The guide expects no warning, or config.json has no exception for it, or it is disabled. */
  | 'gate-off'
  | 'gate-expired'
  /** The configuration was not fetched lately, or the PC's clock cannot say when. */
  | 'gate-stale'
  /** Something in the exception cannot be read: to be mended by the administrator. */
  | 'gate-broken';

export type Gate =
  | {
      readonly kind: 'open';
      /** ISO date in Italy: the last day on which the way through may be shown. */
      readonly lastDay: string;
      /** 64 hex digits, where the organisation publishes them. */
      readonly fingerprint?: string;
    }
  | { readonly kind: 'closed'; readonly reason: ClosedReason };

/** What the warning must show, and whether the organisation's exception holds now. */
export interface Expectation {
  /** The host in the warning; empty where the guide expects no warning. */
  readonly host: string;
  /** The host that the person typed or opened. */
  readonly typedHost: string;
  /** Codes that the guide names and that can be accepted at all. */
  readonly codes: readonly string[];
  readonly gate: Gate;
}

/** Why to stop, the gravest first: of several, the first in this list is the verdict's `reason`. */
export const STOP_REASONS = [
  'host-disguised',
  'host-different',
  'host-odd',
  'code-revoked',
  'code-wrong-name',
  'fingerprint-different',
  'clock-wrong',
  'code-date',
  'code-other-fault',
  'code-not-expected',
  'safari-no-code',
  'browser-not-known',
  'code-foreign',
  'code-not-known',
  'code-missing',
  'host-missing',
  'fingerprint-odd',
  'fingerprint-missing',
  'outside-network',
  'network-unknown',
  'not-from-guide',
  'from-guide-unknown',
  'no-proceed-hsts',
  'no-proceed-policy',
  'no-proceed',
  'proceed-greyed',
  'proceed-unknown',
  'gate-broken',
  'gate-off',
  'gate-expired',
  'gate-stale',
] as const;

export type StopReason = (typeof STOP_REASONS)[number];

/**
 * Which warning page the way through is explained for. `edge` is drawn from secondary sources.
 * Which Firefox brought the new page is not known: between the two, both are explained.
 */
export type WarningPage = 'chrome' | 'edge' | 'firefox-new' | 'firefox-old' | 'firefox-either';

export type Verdict =
  | {
      readonly kind: 'expected';
      readonly how: {
        readonly page: WarningPage;
        /** The words on the screen are not certain. */
        readonly indicative: boolean;
        readonly host: string;
        readonly lastDay: string;
      };
    }
  | {
      readonly kind: 'stop';
      readonly reason: StopReason;
      /** The other reasons, the gravest first. */
      readonly also: readonly StopReason[];
    };
