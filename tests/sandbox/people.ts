/**
 * The demo employees, one for each category of the SEC-SISR guide. None of them exists: the codes
 * begin with PRVDMO, the addresses end in `.example`, which no mail ever reaches.
 */
import { demoFiscalCode } from './fiscal-code.ts';

export const MAIL_DOMAIN = 'azienda.example';
export const PORTAL_SENDER = `admin_portale@regione.example`;
export const DESK_MAIL = `assistenza@${MAIL_DOMAIN}`;

/** With which address the portal knew the person when the sandbox started. */
export type Registration = 'none' | 'personal' | 'work' | 'other-work';

export interface DemoPerson {
  /** Also the subject that the provider and SCIM give: it says nothing about the person. */
  readonly id: string;
  /** Id of the category in the guide. */
  readonly category: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly fiscalCode: string;
  readonly mail: string;
  readonly personalMail?: string;
  /** For the organisation's site, where the payslip lies. */
  readonly sitePassword: string;
  /** For the mailbox; printed at the bottom of the payslip. */
  readonly mailboxPassword: string;
  /** Absent where the organisation does not know: then the guide asks. */
  readonly registration?: Registration;
  /** Whether the mailbox was in use when the sandbox started; absent where nobody knows. */
  readonly mailboxInUse?: boolean;
  /** The portal's password at the start. Absent: lost, or never given. */
  readonly portalPassword?: string;
  /** The portal wants the password above changed at the first access. */
  readonly mustChange: boolean;
  /** One line in plain words, for the lists of demo accounts. */
  readonly story: string;
}

const person = (
  letter: string,
  familyName: string,
  birth: string,
  rest: Pick<DemoPerson, 'category' | 'story'> & Partial<DemoPerson>,
): DemoPerson => ({
  id: `prova-${letter}`,
  givenName: 'Prova',
  familyName,
  fiscalCode: demoFiscalCode(birth),
  mail: `prova.${familyName.toLowerCase()}@${MAIL_DOMAIN}`,
  sitePassword: `sito-prova-${letter}`,
  mailboxPassword: `posta-prova-${letter}`,
  mustChange: false,
  ...rest,
});

export const PEOPLE: readonly DemoPerson[] = [
  person('a', 'Alfa', '90A41', {
    category: 'senza-casella',
    registration: 'none',
    mailboxInUse: false,
    portalPassword: 'Avvio-prova-a1',
    mustChange: true,
    story: 'Non usa ancora né la posta aziendale né il portale.',
  }),
  person('b', 'Bravo', '85C12', {
    category: 'mail-personale',
    personalMail: 'prova.bravo@personale.example',
    registration: 'personal',
    mailboxInUse: false,
    story: 'Usa il portale con una mail personale. Non ha mai aperto la posta aziendale.',
  }),
  person('c', 'Charlie', '79E55', {
    category: 'mai-usato-portale',
    registration: 'none',
    mailboxInUse: true,
    portalPassword: 'Avvio-prova-c1',
    mustChange: true,
    story: 'Usa la posta aziendale, ma non ha mai usato il portale.',
  }),
  person('d', 'Delta', '71H08', {
    category: 'niente-da-fare',
    registration: 'work',
    mailboxInUse: true,
    portalPassword: 'Portale-prova-d1',
    story: 'Usa il portale con la mail aziendale: non deve cambiare nulla.',
  }),
  person('e', 'Echo', '68L60', {
    category: 'password-persa',
    registration: 'work',
    mailboxInUse: true,
    story: 'Usa il portale con la mail aziendale e ha perso la password.',
  }),
  person('f', 'Foxtrot', '93M17', {
    category: 'posta-da-chiarire',
    registration: 'none',
    portalPassword: 'Avvio-prova-f1',
    mustChange: true,
    story: 'Non sa se usa già la posta aziendale.',
  }),
  person('g', 'Golf', '82P44', {
    category: 'caso-non-previsto',
    registration: 'other-work',
    mailboxInUse: true,
    portalPassword: 'Portale-prova-g1',
    story: "Usa il portale con un'altra mail di lavoro: la circolare non lo prevede.",
  }),
  person('h', 'Hotel', '76S23', {
    category: 'portale-da-chiarire',
    mailboxInUse: true,
    story: 'Non ricorda con quale mail usa il portale.',
  }),
];
