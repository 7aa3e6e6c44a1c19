import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/adapters/schema/config-schema.ts';

const WHOLE = {
  organisation: { name: 'Ente', site: 'https://www.esempio.it/', logo: 'logo.svg' },
  contacts: {
    desk: { mail: 'aiuto@esempio.it', phone: '+39 06 1234', hours: '8-14', room: '12' },
  },
  guides: ['sec-sisr'],
  guideSettings: { 'sec-sisr': { variables: { deskPhone: '06 1234' } } },
  languages: ['it', 'en'],
  privacyUrl: 'https://www.esempio.it/privacy',
  accessibilityUrl: 'https://form.agid.gov.it/view/1',
  feedbackMail: 'aiuto@esempio.it',
  certificateExceptions: {
    'sec-sisr': {
      enabled: true,
      expires: '2028-02-29',
      fingerprint: `${'AB:'.repeat(31)}cd`,
      maxConfigAgeDays: 7,
    },
  },
  sharedPc: { always: true, idleMinutes: 10 },
  identity: {
    issuer: 'https://id.esempio.it/realms/ente',
    clientId: 'primo-accesso',
    origins: ['https://login.esempio.it'],
    scopes: ['profile', 'email'],
    nameClaim: 'name',
    claims: { 'sec-sisr': [{ path: ['groups'], is: ['x'], answers: { casella: 'si' } }] },
    provesPortal: ['sec-sisr'],
  },
  account: {
    scim: 'https://id.esempio.it/scim/v2',
    facts: {
      'sec-sisr': [{ path: ['emails', 'value'], endsWith: ['@a.it'], confirms: ['apri-posta'] }],
    },
  },
  reset: {
    guides: ['sec-sisr'],
    endpoint: 'http://127.0.0.1:8080/reset',
    page: 'https://portale.esempio.it/.well-known/change-password',
    mailWaitMinutes: 30,
  },
  probes: [
    { id: 'rete', kind: 'network', url: 'http://10.0.0.1/', steps: { 'sec-sisr': ['apri-posta'] } },
  ],
};
const WITH_SIGN_IN = { identity: { issuer: 'https://id.esempio.it', clientId: 'x' } };

describe('An administrator whose config.json is right', () => {
  it.each([
    ['with every field', WHOLE],
    ['with nothing in it', {}],
  ])('gets it used as it stands, %s', (_, config) => {
    expect(readConfig(JSON.stringify(config))).toEqual({ config, problems: [] });
  });
});

describe('An administrator who made a mistake in config.json', () => {
  it.each<[did: string, config: unknown, place: string, says: string]>([
    ['wrote http://', { privacyUrl: 'http://x.it/' }, 'privacyUrl', 'comincia con https://'],
    [
      'hid a host behind a user name',
      { organisation: { site: 'https://www.esempio.it@altro.it/' } },
      'organisation.site',
      'senza nome utente né password',
    ],
    ['wrote half an address', { accessibilityUrl: 'https://' }, 'accessibilityUrl', 'https://'],
    ['left the @ out', { feedbackMail: 'aiuto' }, 'feedbackMail', 'un indirizzo e-mail'],
    [
      'wrote words for the number',
      { contacts: { desk: { phone: 'interno' } } },
      'contacts.desk.phone',
      'un numero di telefono',
    ],
    [
      'named a logo outside the folder',
      { organisation: { logo: '../logo.svg' } },
      'organisation.logo',
      'accanto a config.json',
    ],
    ['chose a language that is not there', { languages: ['de'] }, 'languages.0', '"it", "en"'],
    [
      'let an exception end on a day that does not exist',
      { certificateExceptions: { a: { enabled: true, expires: '2027-02-29' } } },
      'certificateExceptions.a.expires',
      'un giorno che esiste nel calendario',
    ],
    [
      'cut the fingerprint',
      { certificateExceptions: { a: { enabled: true, expires: '2027-01-01', fingerprint: 'AB' } } },
      'certificateExceptions.a.fingerprint',
      '64 cifre esadecimali',
    ],
    [
      'left out when an exception ends',
      { certificateExceptions: { a: { enabled: true } } },
      'certificateExceptions.a.expires',
      'Manca il campo «expires»',
    ],
    [
      'wrote yes for true',
      { sharedPc: { always: 'si' } },
      'sharedPc.always',
      '«true» (sì) oppure «false» (no)',
    ],
    ['set no minutes', { sharedPc: { idleMinutes: 0 } }, 'sharedPc.idleMinutes', 'da 1 a 120'],
    [
      'sends the sign-in over http',
      { identity: { issuer: 'http://id.esempio.it', clientId: 'x' } },
      'identity.issuer',
      'http:// solo per 127.0.0.1',
    ],
    ['left out the client', { identity: { issuer: 'https://a.it' } }, 'identity.clientId', 'Manca'],
    [
      'wrote a path in an origin',
      { identity: { issuer: 'https://a.it', clientId: 'x', origins: ['https://b.it/x'] } },
      'identity.origins.0',
      'solo protocollo e host',
    ],
    [
      'reads the account without a sign-in',
      { account: { scim: 'https://a.it/scim', facts: {} } },
      'account',
      'anche il campo «identity»',
    ],
    [
      'wrote a rule that says nothing',
      { ...WITH_SIGN_IN, account: { scim: 'https://a.it', facts: { a: [{ path: ['x'] }] } } },
      'account.facts.a.0',
      '«answers» oppure «confirms»',
    ],
    [
      'named neither service nor page for the reset',
      { reset: { guides: ['a'] } },
      'reset',
      '«endpoint» oppure «page»',
    ],
    [
      'asks for a secret in the address',
      { reset: { guides: ['a'], endpoint: 'https://io:segreto@a.it/' } },
      'reset.endpoint',
      'senza nome utente',
    ],
    [
      'invented a kind of probe',
      { probes: [{ id: 'a', kind: 'ping', url: 'https://a.it', steps: {} }] },
      'probes.0.kind',
      '"network", "portal"',
    ],
    ['misspelled a field', { privacy: 'https://x.it' }, 'privacy', 'Il campo «privacy» non esiste'],
    ['wrote a list for an object', { contacts: [] }, 'contacts', 'parentesi graffe'],
  ])('%s, and is told field, value and expectation', (_, config, place, says) => {
    const read = readConfig(JSON.stringify(config));
    expect(read.config).toBeUndefined();
    expect(read.problems.map((problem) => problem.place)).toEqual([`config.json: ${place}`]);
    expect(read.problems[0]?.message).toContain(says);
  });

  it('and whose whole file is a list is told so', () => {
    const { config, problems } = readConfig('[]');
    expect(config).toBeUndefined();
    expect(problems.map(({ place }) => place)).toEqual(['config.json']);
  });
});
