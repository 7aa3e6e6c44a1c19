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
};

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
    ['wrote yes for true', { sharedPc: { always: 'si' } }, 'sharedPc.always', 'true oppure false'],
    ['set no minutes', { sharedPc: { idleMinutes: 0 } }, 'sharedPc.idleMinutes', 'da 1 a 120'],
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
