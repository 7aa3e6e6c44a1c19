/** The `config.json` that points the app at the sandbox. */
import type { Config, FactRule } from '../../src/domain/config/model.ts';
import { GUIDE } from './app.ts';
import { DESK_MAIL, MAIL_DOMAIN, PORTAL_SENDER } from './people.ts';
import { CLIENT_ID } from './provider.ts';
import { RESET_PATH } from './reset.ts';
import { ACCESS_SCHEMA, SCIM_PATH } from './scim.ts';

/** Where the parts listen: scheme, host and port, without a final slash. */
export interface Origins {
  readonly app: string;
  readonly provider: string;
  readonly scim: string;
  readonly reset: string;
  readonly site: string;
  readonly webmail: string;
  readonly portal: string;
  readonly portalAccess: string;
}

/** Days for which the sandbox's own exception for the certificate warning holds. */
const EXCEPTION_DAYS = 30;

/** @param now milliseconds since 1970 */
export function sandboxConfig(at: Origins, now: number): Config {
  const host = (origin: string) => new URL(origin).hostname;
  const lastDay = new Date(now + EXCEPTION_DAYS * 86_400_000).toISOString().slice(0, 10);
  return {
    organisation: { name: 'Azienda di prova' },
    contacts: {
      desk: {
        mail: DESK_MAIL,
        phone: '000 000000',
        hours: 'sempre: è una prova',
      },
    },
    guides: [GUIDE],
    languages: ['it', 'en'],
    guideSettings: {
      [GUIDE]: {
        variables: {
          mailDomain: MAIL_DOMAIN,
          siteUrl: `${at.site}/`,
          siteHost: host(at.site),
          siteCredentials: 'Usa il codice fiscale e la password del sito di un account di prova.',
          webmailUrl: `${at.webmail}/`,
          webmailHost: host(at.webmail),
          portalUrl: `${at.portal}/`,
          portalHost: host(at.portal),
          warningHost: host(at.portalAccess),
          portalSender: PORTAL_SENDER,
          deskMail: DESK_MAIL,
        },
      },
    },
    certificateExceptions: { [GUIDE]: { enabled: true, expires: lastDay } },
    identity: {
      issuer: at.provider,
      clientId: CLIENT_ID,
      scopes: ['profile'],
      nameClaim: 'name',
      provesPortal: [GUIDE],
    },
    account: { scim: `${at.scim}${SCIM_PATH}`, facts: { [GUIDE]: FACTS } },
    reset: { guides: [GUIDE], endpoint: `${at.reset}${RESET_PATH}`, mailWaitMinutes: 30 },
    probes: [
      {
        id: 'portale',
        kind: 'portal',
        url: `${at.portal}/`,
        steps: { [GUIDE]: ['apri-portale', 'riapri-portale'] },
      },
    ],
  };
}

const says = (attribute: string, is: readonly string[], rest: Partial<FactRule>): FactRule => ({
  path: [ACCESS_SCHEMA, attribute],
  is,
  ...rest,
});

/** What the account says of the guide. */
const FACTS: readonly FactRule[] = [
  says('portalRegistration', ['none'], { answers: { portale: 'no' } }),
  says('portalRegistration', ['personal'], { answers: { portale: 'si-personale' } }),
  says('portalRegistration', ['work'], { answers: { portale: 'si-aziendale' } }),
  says('portalRegistration', ['other-work'], { answers: { portale: 'si-altro' } }),
  says('mailboxInUse', ['false'], { answers: { casella: 'no' } }),
  says('mailboxInUse', ['true'], { answers: { casella: 'si' } }),
  says('mailboxOpened', ['true'], { confirms: ['apri-posta', 'entra-posta', 'controlla-posta'] }),
  says('passwordChanged', ['true'], { confirms: ['cambia-password'] }),
];
