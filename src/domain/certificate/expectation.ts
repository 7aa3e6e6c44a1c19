import type { CertificateException, Config } from '../config/model.ts';
import type { Guide } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { own } from '../record.ts';
import { ACCEPTABLE_CODES } from './codes.ts';
import { readFingerprint } from './fingerprint.ts';
import { readHost } from './host.ts';
import type { ClosedReason, Expectation, Gate } from './model.ts';
import { isDay, romeDay } from './rome-day.ts';

/** config.json and where this copy came from; `Loaded<Config>` of the ports is one. */
export interface ConfigAtHand {
  readonly value: Config;
  readonly from: 'network' | 'last-good' | 'default';
  /** When this copy was fetched (ms since 1970). */
  readonly fetchedAt?: number;
}

const DEFAULT_MAX_AGE_DAYS = 7;
const DAY_MS = 86_400_000;
/** A PC whose clock is being set may fetch a file "in the future" by this much. */
const CLOCK_STEP_MS = 5 * 60_000;

/**
 * What the warning must show for this guide, and whether the organisation's exception holds now.
 *
 * The age of the configuration is elapsed time: N days are N x 24 hours, the last millisecond
 * included. `expires` is a day in Italy, its last moment included.
 *
 * @param variables the guide's variables with the organisation's values (`resolveVariables`)
 * @param now milliseconds since 1970
 */
export function expectationOf(
  guide: Pick<Guide, 'id' | 'certificateWarning'>,
  variables: Variables,
  config: ConfigAtHand,
  now: number,
): Expectation {
  const warning = guide.certificateWarning;
  const host = (warning && own(variables, warning.hostVariable)) ?? '';
  const typedHost = (warning && own(variables, warning.typedHostVariable)) ?? '';
  const codes = ACCEPTABLE_CODES.filter((code) => warning?.codes.includes(code));
  const exception = own(config.value.certificateExceptions, guide.id);
  const at = { host, typedHost, codes };
  if (!warning || exception?.enabled !== true) return { ...at, gate: closed('gate-off') };
  // A host that the person could never see would make every comparison meaningless.
  const read = readHost(host);
  if (read.kind !== 'host' || read.host !== host.toLowerCase() || codes.length === 0) {
    return { ...at, gate: closed('gate-broken') };
  }
  return { ...at, gate: gateOf(exception, config, now) };
}

function gateOf(exception: CertificateException, config: ConfigAtHand, now: number): Gate {
  const { expires, fingerprint, maxConfigAgeDays = DEFAULT_MAX_AGE_DAYS } = exception;
  const published = fingerprint === undefined ? undefined : readFingerprint(fingerprint);
  const unreadable = fingerprint !== undefined && published === undefined;
  // Not `<=`: a value that is not a number must close the gate too.
  if (unreadable || !isDay(expires) || !(maxConfigAgeDays > 0)) return closed('gate-broken');
  if (!isFresh(config, maxConfigAgeDays, now)) return closed('gate-stale');
  if (!(romeDay(now) <= expires)) return closed('gate-expired');
  return {
    kind: 'open',
    lastDay: expires,
    ...(published !== undefined && { fingerprint: published }),
  };
}

function isFresh(config: ConfigAtHand, days: number, now: number): boolean {
  if (config.from !== 'network' && config.from !== 'last-good') return false;
  if (config.fetchedAt === undefined || !Number.isFinite(now)) return false;
  const age = now - config.fetchedAt;
  return age >= -CLOCK_STEP_MS && age <= days * DAY_MS;
}

function closed(reason: ClosedReason): Gate {
  return { kind: 'closed', reason };
}
