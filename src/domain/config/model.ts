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

/**
 * What an attribute of the account, or a claim of the sign-in, says about a guide. The rule holds
 * where the value at `path` is one of `is`, or ends with one of `endsWith` (letter case ignored);
 * with neither, where there is a value that is not empty and not `false`. A list holds where one of
 * its items does.
 */
export interface FactRule {
  /** Names from the outside in: `["userType"]`, `["emails", "value"]`. */
  readonly path: readonly string[];
  readonly is?: readonly string[];
  readonly endsWith?: readonly string[];
  /** Question -> option of the guide: answered beforehand; the person may answer otherwise. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Steps of the guide that are done where the rule holds. */
  readonly confirms?: readonly string[];
}

/** Guide id -> rules, in order; of two that answer one question the first that holds counts. */
export type FactMap = Readonly<Record<string, readonly FactRule[]>>;

/** Sign-in with OpenID Connect: discovery, code with PKCE, no client secret. */
export interface IdentitySettings {
  /** Exactly as the provider's discovery document writes it. https, or http on this same PC. */
  readonly issuer: string;
  readonly clientId: string;
  /** Origins beside the issuer's at which the provider's own addresses may lie. */
  readonly origins?: readonly string[];
  /** Asked beside `openid`. Default: `profile`. */
  readonly scopes?: readonly string[];
  /** The claim that says to the person who has signed in; shown, never kept. Default `name`. */
  readonly nameClaim?: string;
  /** What the claims of the ID token say. */
  readonly claims?: FactMap;
  /** Guides whose portal signs in with this provider: a sign-in proves their path. */
  readonly provesPortal?: readonly string[];
}

/** Account facts: `GET <scim>/Me` (SCIM 2.0) with the access token of the sign-in. */
export interface AccountSettings {
  /** The service's base address, as `https://id.esempio.it/scim/v2`. */
  readonly scim: string;
  readonly facts: FactMap;
}

/** A new password asked for inside the guide, or on a page of its own. One of the two is there. */
export interface ResetSettings {
  /** Guides whose password it is; they mark the steps (`passwordReset`). */
  readonly guides: readonly string[];
  /** Where the request is posted (see the OpenAPI document). */
  readonly endpoint?: string;
  /** A page for it elsewhere, as `https://portale.esempio.it/.well-known/change-password`. */
  readonly page?: string;
  /** Minutes after which the mail is late and the desk is to be called. Default 30. */
  readonly mailWaitMinutes?: number;
}

/** A look at the network, on a click; what it finds is likely, never certain. */
export interface Probe {
  readonly id: string;
  /** `network`: reachable from the internal network only. `portal`: the portal itself. */
  readonly kind: 'network' | 'portal';
  readonly url: string;
  /** Guide id -> steps on whose page it is offered. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

export interface Config {
  readonly organisation?: Organisation;
  readonly contacts?: { readonly desk?: DeskContact };
  /** Ids of the guides offered, in order. Default: all baked ones. */
  readonly guides?: readonly string[];
  readonly guideSettings?: Readonly<Record<string, GuideSettings>>;
  readonly languages?: readonly Language[];
  /** Where staff open this app, `https://…/`: for links that the one-file edition gives to others. */
  readonly publicUrl?: string;
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
  /** The backend (DESIGN §8): without these fields the app asks nobody for anything. */
  readonly identity?: IdentitySettings;
  /** Needs `identity`. */
  readonly account?: AccountSettings;
  readonly reset?: ResetSettings;
  readonly probes?: readonly Probe[];
}
