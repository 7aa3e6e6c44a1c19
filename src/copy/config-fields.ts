/**
 * What each field of `config.json` is, its default and an example: the words of `docs/configuration.md`.
 * In English, the help of the forms in `/autori/` too.
 *
 * Long because it is one table, an entry for each field: split, a missing one would be harder to see.
 */

export interface FieldDoc {
  /** One or two sentences, for an administrator. */
  readonly what: string;
  /** What holds where the field is missing. */
  readonly byDefault: string;
  /** A value as it stands in the file. */
  readonly example: unknown;
}

/** Path in the schema -> words. `<guide>` stands for a guide's id, `[]` for each item of a list. */
export const FIELDS: Readonly<Record<string, FieldDoc>> = {
  organisation: {
    what: 'Who offers the guides.',
    byDefault: 'no name, no link',
    example: { name: 'Azienda Sanitaria Provinciale di Crotone' },
  },
  'organisation.name': {
    what: 'Shown in the header and in the installed app’s name.',
    byDefault: 'none',
    example: 'Azienda Sanitaria Provinciale di Crotone',
  },
  'organisation.site': {
    what: 'Link in the footer; https.',
    byDefault: 'no link',
    example: 'https://www.asp.crotone.it/',
  },
  'organisation.logo': {
    what: 'Picture beside config.json (svg, png, webp, jpg), shown in the header beside the name. It needs the network.',
    byDefault: 'the app’s own mark',
    example: 'logo.svg',
  },
  contacts: { what: 'Whom to call.', byDefault: 'the guides’ own', example: { desk: {} } },
  'contacts.desk': {
    what: 'The help desk. Its fields fill the guides’ contacts.',
    byDefault: 'the guides’ own',
    example: { phone: '0962 000000', hours: 'lunedì-venerdì 8-14' },
  },
  'contacts.desk.mail': {
    what: 'Mail address.',
    byDefault: 'the guide’s',
    example: 'assistenzainformatica@asp.crotone.it',
  },
  'contacts.desk.phone': {
    what: 'Digits, spaces and + ( ) / . - only.',
    byDefault: 'the guide’s',
    example: '0962 000000',
  },
  'contacts.desk.hours': {
    what: 'When somebody answers, in plain text.',
    byDefault: 'the guide’s',
    example: 'lunedì-venerdì 8-14',
  },
  'contacts.desk.room': { what: 'Where to go.', byDefault: 'the guide’s', example: 'stanza 12' },
  guides: {
    what: 'Ids of the guides offered, in order.',
    byDefault: 'all that were built',
    example: ['sec-sisr', 'cliclavoro-veneto'],
  },
  guideSettings: {
    what: 'Settings of single guides, by guide id.',
    byDefault: 'none',
    example: { 'sec-sisr': { variables: { mailDomain: 'esempio.it' } } },
  },
  'guideSettings.<guide>.variables': {
    what: 'Variable -> value, over the guide’s defaults. `npm run check:guides` names wrong ones.',
    byDefault: 'the guide’s values',
    example: { webmailUrl: 'https://posta.esempio.it/' },
  },
  languages: {
    what: 'Languages offered; the first page is Italian where it is among them.',
    byDefault: '`["it", "en"]`',
    example: ['it'],
  },
  publicUrl: {
    what: 'Where staff open this app. The one-file edition, which lies on one PC only, begins links for others with it.',
    byDefault: 'the one-file edition gives codes and words, no links',
    example: 'https://guide.esempio.it/accesso/',
  },
  privacyUrl: {
    what: 'Link in the footer; https.',
    byDefault: 'no link',
    example: 'https://www.esempio.it/privacy',
  },
  accessibilityUrl: {
    what: 'The accessibility statement; link in the footer; https.',
    byDefault: 'no link',
    example: 'https://form.agid.gov.it/view/1',
  },
  feedbackMail: {
    what: 'Where to report accessibility problems; link in the footer.',
    byDefault: 'no link',
    example: 'accessibilita@esempio.it',
  },
  certificateExceptions: {
    what: 'By guide id: the exception for a certificate warning. Without it the guide says to stop and call.',
    byDefault: 'no exception',
    example: { 'sec-sisr': { enabled: true, expires: '2027-05-31' } },
  },
  'certificateExceptions.<guide>.enabled': {
    what: 'Whether the way past the warning may be shown at all.',
    byDefault: 'required',
    example: true,
  },
  'certificateExceptions.<guide>.expires': {
    what: 'Last day on which it may be shown.',
    byDefault: 'required',
    example: '2027-05-31',
  },
  'certificateExceptions.<guide>.fingerprint': {
    what: 'SHA-256 of the certificate: 64 hex digits; separators and case do not matter.',
    byDefault: 'not compared',
    example: `${'AB:'.repeat(31)}CD`,
  },
  'certificateExceptions.<guide>.maxConfigAgeDays': {
    what: 'Days after which a configuration that was not fetched again closes the gate; 1 to 90.',
    byDefault: '7',
    example: 7,
  },
  sharedPc: { what: 'PCs that several people use.', byDefault: 'below', example: { always: true } },
  'sharedPc.always': {
    what: 'Every visit starts in shared mode: nothing is written on the PC.',
    byDefault: '`false`',
    example: true,
  },
  'sharedPc.idleMinutes': {
    what: 'Minutes without use before the warning, in shared mode; 1 to 120.',
    byDefault: '10',
    example: 10,
  },
  identity: {
    what: 'Sign-in with OpenID Connect (see `docs/sign-in.md`). Without it nobody is asked to sign in.',
    byDefault: 'no sign-in',
    example: { issuer: 'https://id.esempio.it/realms/ente', clientId: 'primo-accesso' },
  },
  'identity.issuer': {
    what: 'The provider, exactly as its discovery document writes `issuer`. https; http only for 127.0.0.1 and localhost.',
    byDefault: 'required',
    example: 'https://id.esempio.it/realms/ente',
  },
  'identity.clientId': {
    what: 'The app’s id at the provider: a public client, code with PKCE.',
    byDefault: 'required',
    example: 'primo-accesso',
  },
  'identity.origins': {
    what: 'Origins beside the issuer’s at which the provider’s own addresses lie (tokens, keys, sign-in page).',
    byDefault: 'the issuer’s origin only',
    example: ['https://login.esempio.it'],
  },
  'identity.scopes': {
    what: 'Asked beside `openid`. `offline_access` is never asked.',
    byDefault: '`["profile"]`',
    example: ['profile', 'email'],
  },
  'identity.nameClaim': {
    what: 'Claim of the ID token that tells the person which account it is. Shown once, never kept.',
    byDefault: '`"name"`',
    example: 'preferred_username',
  },
  'identity.claims': {
    what: 'By guide id: rules about the ID token’s claims (fields below).',
    byDefault: 'claims say nothing',
    example: { 'sec-sisr': [{ path: ['groups'], is: ['nuovi'], answers: { portale: 'no' } }] },
  },
  'identity.claims.<guide>[].path': {
    what: 'Names from the outside in; every item of a list on the way counts.',
    byDefault: 'required',
    example: ['groups'],
  },
  'identity.claims.<guide>[].is': {
    what: 'The rule holds for one of these values, letter case ignored; `true` and `false` as text.',
    byDefault: 'any value that is not empty and not false',
    example: ['true'],
  },
  'identity.claims.<guide>[].endsWith': {
    what: 'The rule holds for a value with one of these ends.',
    byDefault: 'as for `is`',
    example: ['@esempio.it'],
  },
  'identity.claims.<guide>[].answers': {
    what: 'Question -> option: answered beforehand; the person may answer otherwise.',
    byDefault: 'none',
    example: { portale: 'no' },
  },
  'identity.claims.<guide>[].confirms': {
    what: 'Steps that are done where the rule holds.',
    byDefault: 'none',
    example: ['apri-posta'],
  },
  'identity.provesPortal': {
    what: 'Guides whose portal signs in with this provider: a sign-in proves their path.',
    byDefault: 'none',
    example: ['sec-sisr'],
  },
  account: {
    what: 'Account facts by SCIM 2.0, read once with the sign-in’s access token. Needs `identity`.',
    byDefault: 'not read',
    example: { scim: 'https://id.esempio.it/scim/v2', facts: {} },
  },
  'account.scim': {
    what: 'Base address; the app asks `GET <scim>/Me`.',
    byDefault: 'required',
    example: 'https://id.esempio.it/scim/v2',
  },
  'account.facts': {
    what: 'By guide id: rules about the SCIM user. Names know no letter case.',
    byDefault: 'required',
    example: {
      'sec-sisr': [
        { path: ['emails', 'value'], endsWith: ['@esempio.it'], answers: { casella: 'si' } },
      ],
    },
  },
  'account.facts.<guide>[].path': {
    what: 'Names from the outside in. An extension’s schema is one name.',
    byDefault: 'required',
    example: ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User', 'department'],
  },
  'account.facts.<guide>[].is': {
    what: 'As for `identity.claims`.',
    byDefault: 'any value that is not empty and not false',
    example: ['true'],
  },
  'account.facts.<guide>[].endsWith': {
    what: 'As for `identity.claims`.',
    byDefault: 'as for `is`',
    example: ['@esempio.it'],
  },
  'account.facts.<guide>[].answers': {
    what: 'As for `identity.claims`.',
    byDefault: 'none',
    example: { casella: 'si' },
  },
  'account.facts.<guide>[].confirms': {
    what: 'As for `identity.claims`.',
    byDefault: 'none',
    example: ['entra-posta'],
  },
  reset: {
    what: 'A new password inside the guide, at the steps that the guide marks (`passwordReset`). `endpoint` or `page` is needed.',
    byDefault: 'by hand, with the guide’s steps',
    example: { guides: ['sec-sisr'], endpoint: 'https://servizi.esempio.it/password-resets' },
  },
  'reset.guides': {
    what: 'Guides whose password it is.',
    byDefault: 'required',
    example: ['sec-sisr'],
  },
  'reset.endpoint': {
    what: 'Where codice fiscale and mail are posted (see `public/openapi.json`).',
    byDefault: 'no form; only the link to `page`',
    example: 'https://servizi.esempio.it/password-resets',
  },
  'reset.page': {
    what: 'A page for it elsewhere, shown where there is no `endpoint`.',
    byDefault: 'no link',
    example: 'https://portale.esempio.it/.well-known/change-password',
  },
  'reset.mailWaitMinutes': {
    what: 'Minutes after which the mail is late and the guide says to call the desk; 1 to 2880.',
    byDefault: '30',
    example: 30,
  },
  probes: {
    what: 'Looks at the network, only when the person asks; what they find is likely, never certain.',
    byDefault: 'none',
    example: [
      {
        id: 'portale',
        kind: 'portal',
        url: 'https://portale.esempio.it/',
        steps: { 'sec-sisr': ['apri-portale'] },
      },
    ],
  },
  'probes[].id': { what: 'A name of its own.', byDefault: 'required', example: 'portale' },
  'probes[].kind': {
    what: '`network`: an address that only the internal network reaches. `portal`: the portal itself.',
    byDefault: 'required',
    example: 'network',
  },
  'probes[].url': {
    what: 'What is asked for. From an https page an http address cannot be asked, nor an internal one from the internet: the answer is then “non verificabile da qui”.',
    byDefault: 'required',
    example: 'https://intranet.esempio.it/',
  },
  'probes[].steps': {
    what: 'Guide id -> steps on whose page it is offered.',
    byDefault: 'required',
    example: { 'sec-sisr': ['apri-portale'] },
  },
};
