/**
 * A certificate that signs itself, written byte by byte (X.509 v3, RFC 5280, in DER): Node makes
 * keys and signatures but no certificates, and not every machine has `openssl`.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface SelfSigned {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

/** Tags of DER (ITU-T X.690). */
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8 = 0x0c;
const SEQUENCE = 0x30;
const SET = 0x31;
const UTC_TIME = 0x17;
const BOOLEAN = 0x01;

/** Object identifiers, already encoded. */
const ECDSA_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const ALT_NAME = '551d11';
const BASIC_CONSTRAINTS = '551d13';

const DAY_MS = 86_400_000;

/**
 * A fresh key (P-256) and its certificate, valid from yesterday for `days` days.
 *
 * @param addresses IPv4 addresses it is for; the first is its name
 * @param names host names it is for
 */
export function makeSelfSigned(
  addresses: readonly string[],
  names: readonly string[],
  days = 30,
): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, object(ECDSA_SHA256));
  const commonName = der(
    SEQUENCE,
    object(COMMON_NAME),
    der(UTF8, Buffer.from(addresses[0] ?? names[0] ?? '')),
  );
  // Issuer and subject are the same: that is what "signs itself" means.
  const name = der(SEQUENCE, der(SET, commonName));
  const now = Date.now();
  const body = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.from([2]))),
    // A positive number, as RFC 5280 wants: the first bit is not set.
    der(INTEGER, Buffer.concat([Buffer.from([0x4d]), randomBytes(8)])),
    algorithm,
    name,
    der(SEQUENCE, time(now - DAY_MS), time(now + days * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      der(SEQUENCE, extension(BASIC_CONSTRAINTS, true), extension(ALT_NAME, addresses, names)),
    ),
  );
  const signature = sign('sha256', body, privateKey);
  const bits = der(BIT_STRING, Buffer.concat([Buffer.from([0]), signature]));
  const cert = der(SEQUENCE, body, algorithm, bits).toString('base64');
  // No empty line, whatever the length: OpenSSL refuses one.
  const lines = cert.match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}

function extension(
  id: string,
  ...content: [true] | [readonly string[], readonly string[]]
): Buffer {
  const [addresses, names = []] = content;
  if (addresses === true) {
    const authority = der(SEQUENCE, der(BOOLEAN, Buffer.from([0xff])));
    return der(
      SEQUENCE,
      object(id),
      der(BOOLEAN, Buffer.from([0xff])),
      der(OCTET_STRING, authority),
    );
  }
  const alternatives = der(
    SEQUENCE,
    ...addresses.map((address) => der(0x87, Buffer.from(address.split('.').map(Number)))),
    ...names.map((name) => der(0x82, Buffer.from(name))),
  );
  return der(SEQUENCE, object(id), der(OCTET_STRING, alternatives));
}

function object(hex: string): Buffer {
  return der(OBJECT_ID, Buffer.from(hex, 'hex'));
}

/** `YYMMDDhhmmssZ`: good until 2049. */
function time(ms: number): Buffer {
  const digits = new Date(ms)
    .toISOString()
    .replace(/[-:T]|\.\d+/g, '')
    .slice(2);
  return der(UTC_TIME, Buffer.from(digits));
}

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const head =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}
