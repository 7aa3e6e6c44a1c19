import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/domain/csp.ts';
import { type Known, selfCheck } from '../../../src/domain/self-check/check.ts';
import type { SiteAnswer } from '../../../src/domain/self-check/model.ts';
import { addressesOf, backendOf, planOf } from '../../../src/domain/self-check/plan.ts';
import { policyFaults } from '../../../src/domain/self-check/policy.ts';

const LOADED = ['assets/step-1.js', 'assets/look-2.css', 'assets/face-3.woff2', 'config.json'];
const plan = planOf(LOADED, 'controllo-1');
const policy = contentSecurityPolicy({}, 'header');

function answer(status: number, headers: Record<string, string>, path = '/'): SiteAnswer {
  return { kind: 'answer', status, headers, path, opening: '' };
}

const FRESH = { 'cache-control': 'no-cache' };
const LASTING = { 'cache-control': 'public, max-age=31536000, immutable' };
const GOOD: Readonly<Record<string, SiteAnswer>> = {
  '': answer(200, {
    ...FRESH,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'content-encoding': 'br',
  }),
  informazioni: answer(200, {}, '/informazioni/'),
  'assets/step-1.js': answer(200, {
    ...LASTING,
    'content-type': 'text/javascript',
    'content-encoding': 'gzip',
  }),
  'assets/look-2.css': answer(200, { ...LASTING, 'content-type': 'text/css' }),
  'assets/face-3.woff2': answer(200, { ...LASTING, 'content-type': 'font/woff2' }),
  'sw.js': answer(200, { ...FRESH, 'content-type': 'application/javascript; charset=utf-8' }),
  'manifest.webmanifest': answer(200, { 'content-type': 'application/manifest+json' }),
  'config.json': answer(200, { ...FRESH, 'content-type': 'application/json' }),
  'guides/catalog.json': answer(200, { ...FRESH, 'content-type': 'application/json' }),
  'controllo-1/': answer(404, {}),
  'assets/controllo-1.js': answer(404, {}),
};
const known: Known = {
  plan,
  answers: GOOD,
  config: {},
  configFrom: 'network',
  configProblems: [],
  secure: true,
  worker: 'ready',
  guides: { prova: { problems: [], variables: ['sito'] } },
  backend: {},
};
const notGood = (given: Known) => selfCheck(given).filter(({ state }) => state !== 'good');

describe('the check of an installation', () => {
  it('asks for everything once, and finds nothing where all is well', () => {
    expect([...addressesOf(plan)].sort()).toEqual(Object.keys(GOOD).sort());
    expect(notGood(known)).toEqual([]);
  });

  it('finds every answer that is missing', () => {
    for (const address of Object.keys(GOOD)) {
      const answers = { ...GOOD, [address]: { kind: 'none' as const } };
      const faults = notGood({ ...known, answers }).flatMap(({ faults: found }) => found);
      expect(faults.map((fault) => fault.address)).toContain(address);
    }
  });

  it('finds every header that is missing, and names it', () => {
    for (const [address, given] of Object.entries(GOOD)) {
      if (given.kind !== 'answer') continue;
      for (const name of Object.keys(given.headers)) {
        const { [name]: _gone, ...headers } = given.headers;
        const answers = { ...GOOD, [address]: { ...given, headers } };
        const found = notGood({ ...known, answers }).flatMap(({ faults }) => faults);
        const named = found.some((fault) => fault.address === address && fault.found === '');
        expect(`${address} ${name} ${named}`).toBe(`${address} ${name} true`);
      }
    }
  });

  it('says that plain http works with less, and that an enabled exception is known', () => {
    const certificateExceptions = { 'sec-sisr': { enabled: true, expires: '2027-05-31' } };
    const found = notGood({ ...known, secure: false, config: { certificateExceptions } });
    expect(found.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'secure note',
      'worker note',
      'certificate note',
    ]);
  });

  it('is not content with a configuration that nobody could read', () => {
    expect(notGood({ ...known, configFrom: 'last-good' }).map(({ id }) => id)).toEqual([
      'configuration',
    ]);
  });

  it('names a guide whose files are broken, and a guide or a variable that nobody has', () => {
    const guides = {
      prova: { problems: [], variables: ['sito'] },
      rotta: { problems: ['guide.json: riga 3'], variables: undefined },
    };
    const variables = { sito: 'https://www.example.it/', stio: 'https://www.example.it/' };
    const config = { guideSettings: { prova: { variables }, porva: {}, rotta: { variables } } };
    const found = notGood({ ...known, guides, config });
    expect(found.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'configuration wrong',
      'guides wrong',
    ]);
    expect(found.flatMap(({ faults }) => faults.map((fault) => fault.found))).toEqual([
      'guideSettings.prova.variables.stio',
      'guideSettings.porva',
      'guide.json: riga 3',
    ]);
  });

  it('asks every service that the configuration names', () => {
    expect(backendOf({})).toEqual([]);
    const identity = { issuer: 'https://id.example/realm/', clientId: 'guida' };
    const account = { scim: 'https://scim.example/v2', facts: {} };
    const reset = { guides: [], endpoint: 'https://reset.example/richiesta' };
    expect(backendOf({ identity, account, reset })).toEqual([
      'https://id.example/realm/.well-known/openid-configuration',
      'https://scim.example/v2/Me',
      'https://reset.example/richiesta',
    ]);
  });

  it('says which service does not answer', () => {
    const backend = {
      'https://id.example/': { kind: 'none' as const },
      'https://scim.example/': answer(503, {}),
      'https://reset.example/': answer(401, {}),
    };
    const [found] = notGood({ ...known, backend });
    expect(found?.faults.map(({ address }) => address)).toEqual([
      'https://id.example/',
      'https://scim.example/',
    ]);
  });
});

describe('a policy', () => {
  it('may name its directives and values in any order', () => {
    const shuffled = policy
      .split('; ')
      .reverse()
      .join(';  ')
      .replace("'self' data: blob:", "blob: data: 'self'");
    expect(policyFaults('', shuffled, policy)).toEqual([]);
  });

  it('that is laxer, stricter or longer than the app’s is told directive by directive', () => {
    const sent = policy
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
      .replace("; font-src 'self'", '')
      .concat('; report-to csp');
    expect(policyFaults('', sent, policy).map(({ name, found }) => `${name}: ${found}`)).toEqual([
      "script-src: 'self' 'unsafe-inline'",
      'font-src: ',
      'report-to: csp',
    ]);
  });
});
