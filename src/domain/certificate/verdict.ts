import { codeFamilyOf, readCode } from './codes.ts';
import { readFingerprint } from './fingerprint.ts';
import { readHost } from './host.ts';
import {
  type Browser,
  type Expectation,
  type Observation,
  type Proceed,
  STOP_REASONS,
  type StopReason,
  type Verdict,
  type WarningPage,
} from './model.ts';

type Check = (seen: Observation, expected: Expectation) => StopReason | undefined;

/** The browser is one whose warning the guide can describe. */
export const checkBrowser: Check = ({ browser }) => {
  if (browser.family === 'safari') return 'safari-no-code';
  return codeFamilyOf(browser.family) === undefined ? 'browser-not-known' : undefined;
};

/** The person is on the organisation's network, and knows it. */
export const checkNetwork: Check = ({ insideNetwork }) => {
  if (insideNetwork === 'yes') return undefined;
  return insideNetwork === 'no' ? 'outside-network' : 'network-unknown';
};

/** The person opened the address that the guide gives, and knows it. */
export const checkOpened: Check = ({ openedFromGuide }) => {
  if (openedFromGuide === 'yes') return undefined;
  return openedFromGuide === 'no' ? 'not-from-guide' : 'from-guide-unknown';
};

/** The host in the warning is the configured one, exactly. */
export const checkHost: Check = (seen, expected) => {
  const read = readHost(seen.host);
  if (read.kind !== 'host') return `host-${read.kind}`;
  return read.host === expected.host.toLowerCase() ? undefined : 'host-different';
};

/** The code is one that this browser shows and that the guide expects. */
export const checkCode: Check = (seen, expected) => {
  const read = readCode(seen.code);
  if (read === 'missing') return 'code-missing';
  if (read === 'not-known') return 'code-not-known';
  if (read.meaning === 'revoked') return 'code-revoked';
  if (read.meaning === 'wrong-name') return 'code-wrong-name';
  if (read.meaning === 'date') return 'code-date';
  if (read.meaning === 'other-fault') return 'code-other-fault';
  if (read.family !== codeFamilyOf(seen.browser.family)) return 'code-foreign';
  return expected.codes.includes(read.code) ? undefined : 'code-not-expected';
};

/** The clock is not known to be wrong: with a wrong clock neither warning nor gate can be trusted. */
export const checkClock: Check = ({ clockRight }) =>
  clockRight === 'no' ? 'clock-wrong' : undefined;

/** The certificate's fingerprint is the published one, where the organisation publishes one. */
export const checkFingerprint: Check = (seen, { gate }) => {
  const published = gate.kind === 'open' ? gate.fingerprint : undefined;
  if (published === undefined) return undefined;
  if (seen.fingerprint === undefined || seen.fingerprint.trim() === '') {
    return 'fingerprint-missing';
  }
  const read = readFingerprint(seen.fingerprint);
  if (read === undefined) return 'fingerprint-odd';
  return read === readFingerprint(published) ? undefined : 'fingerprint-different';
};

const PROCEED: Readonly<Record<Proceed, StopReason | undefined>> = {
  present: undefined,
  greyed: 'proceed-greyed',
  absent: 'no-proceed',
  'absent-reload': 'no-proceed-policy',
  'absent-hsts': 'no-proceed-hsts',
  unknown: 'proceed-unknown',
};

/** The warning offers a way through. Where it does not, there is nothing to click. */
export const checkProceed: Check = ({ proceed }) =>
  proceed === 'present' ? undefined : (PROCEED[proceed] ?? 'proceed-unknown');

/** The organisation's exception holds now. */
export const checkGate: Check = (_, { gate }) => {
  if (gate.kind === 'open') return undefined;
  return gate.reason;
};

const CHECKS: readonly Check[] = [
  checkBrowser,
  checkNetwork,
  checkOpened,
  checkHost,
  checkCode,
  checkClock,
  checkFingerprint,
  checkProceed,
  checkGate,
];

/**
 * Whether the warning that the person sees is the one that the organisation expects.
 *
 * Total: any observation gets an answer. Fails closed: `expected` only where no check objects.
 */
export function verdict(seen: Observation, expected: Expectation): Verdict {
  const [reason, ...also] = CHECKS.map((check) => check(seen, expected))
    .filter((found) => found !== undefined)
    .sort((one, other) => STOP_REASONS.indexOf(one) - STOP_REASONS.indexOf(other));
  if (reason !== undefined) return { kind: 'stop', reason, also };
  const page = warningPageOf(seen.browser);
  // Both are excluded by the checks above; without them there is nothing that could be taught.
  if (page === undefined || expected.gate.kind !== 'open') {
    return { kind: 'stop', reason: 'browser-not-known', also: [] };
  }
  return {
    kind: 'expected',
    how: {
      page,
      indicative: page === 'edge',
      host: expected.host,
      lastDay: expected.gate.lastDay,
    },
  };
}

/** Firefox ESR 153 has the new page, 115 the old one; which version brought it is not known. */
const FIREFOX_NEW = 153;
const FIREFOX_OLD = 115;

/** The warning page of a browser; undefined where the guide cannot describe it. */
export function warningPageOf({ family, version }: Browser): WarningPage | undefined {
  if (family === 'chrome' || family === 'edge') return family;
  if (family !== 'firefox') return undefined;
  if (version !== undefined && version >= FIREFOX_NEW) return 'firefox-new';
  if (version !== undefined && version <= FIREFOX_OLD) return 'firefox-old';
  return 'firefox-either';
}
