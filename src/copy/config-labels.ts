/**
 * What the forms for `config.json` call its fields, and the help beside them. The English help is
 * that of `docs/configuration.md`; a field without words in either language fails a test.
 *
 * Long because it is one table, a row for each field: split, a missing one would be harder to see.
 */
import type { Language } from '../domain/config/model.ts';
import { FIELDS } from './config-fields.ts';

/** Name in English and in Italian, help in Italian: what it does, and what holds where it is missing. */
type Row = readonly [english: string, italian: string, help: string];

/** By the field's path as in `config-fields.ts`; those of a rule by what follows the guide's id. */
const ROWS: Readonly<Record<string, Row>> = {
  organisation: ['Organisation', 'Ente', 'Chi offre le guide.'],
  'organisation.name': ['Name', 'Nome', 'Sta in testa alle pagine e nel nome dell’app installata.'],
  'organisation.site': [
    'Site',
    'Sito',
    'Collegamento in fondo alle pagine. Comincia con https://.',
  ],
  'organisation.logo': [
    'Logo',
    'Logo',
    'Nome di un’immagine accanto a config.json, come logo.svg. Senza, resta il segno dell’app.',
  ],
  contacts: ['Contacts', 'Contatti', 'Chi chiamare.'],
  'contacts.desk': [
    'Help desk',
    'Assistenza',
    'Questi contatti prendono il posto di quelli delle guide. Dove manchi un campo, vale quello della guida.',
  ],
  'contacts.desk.mail': ['Mail', 'E-mail', 'Come assistenza@esempio.it.'],
  'contacts.desk.phone': ['Telephone', 'Telefono', 'Cifre, spazi e i segni + ( ) / . -'],
  'contacts.desk.hours': [
    'Hours',
    'Orario',
    'Quando risponde qualcuno, come “lunedì-venerdì 8-14”.',
  ],
  'contacts.desk.room': ['Room', 'Stanza', 'Dove andare.'],
  guides: [
    'Guides offered',
    'Guide offerte',
    'Le guide della prima pagina, in ordine. Senza elenco si offrono tutte.',
  ],
  guideSettings: [
    'Settings of single guides',
    'Impostazioni delle singole guide',
    'I valori dell’ente al posto di quelli scritti nella guida.',
  ],
  'guideSettings.<guide>.variables': [
    'Values',
    'Valori',
    'Lascia vuoto il campo dove va bene il valore della guida.',
  ],
  languages: [
    'Languages',
    'Lingue',
    'Le lingue offerte. La prima pagina è in italiano, se l’italiano c’è. Senza elenco: italiano e inglese.',
  ],
  privacyUrl: [
    'Privacy page',
    'Pagina sulla privacy',
    'Collegamento in fondo alle pagine. Comincia con https://.',
  ],
  accessibilityUrl: [
    'Accessibility statement',
    'Dichiarazione di accessibilità',
    'Collegamento in fondo alle pagine. Comincia con https://.',
  ],
  feedbackMail: [
    'Mail for accessibility problems',
    'E-mail per i problemi di accessibilità',
    'Collegamento in fondo alle pagine.',
  ],
  certificateExceptions: [
    'Exceptions for the certificate warning',
    'Eccezioni per l’avviso di certificato',
    'Senza eccezione la guida dice di fermarsi e di chiamare.',
  ],
  'certificateExceptions.<guide>.enabled': [
    'Enabled',
    'Attiva',
    'Se si può mostrare come andare oltre l’avviso.',
  ],
  'certificateExceptions.<guide>.expires': [
    'Last day',
    'Ultimo giorno',
    'Dopo questo giorno la guida dice di fermarsi. Scrivi anno-mese-giorno, come 2027-05-31.',
  ],
  'certificateExceptions.<guide>.fingerprint': [
    'Fingerprint (SHA-256)',
    'Impronta (SHA-256)',
    'Le 64 cifre del certificato. Senza, l’impronta non si confronta.',
  ],
  'certificateExceptions.<guide>.maxConfigAgeDays': [
    'Days without reading this file again',
    'Giorni senza rileggere questo file',
    'Da 1 a 90. Dopo questi giorni senza rete la guida dice di fermarsi. Senza numero: 7.',
  ],
  publicUrl: [
    'Address of the site',
    'Indirizzo del sito',
    'Dove il personale apre l’app. Comincia con https:// e finisce con una barra. Serve ai collegamenti dell’edizione in un solo file: senza, dà codici e parole.',
  ],
  sharedPc: ['Shared PCs', 'PC condivisi', 'PC che usano più persone.'],
  'sharedPc.always': [
    'Always as on a shared PC',
    'Sempre come su un PC condiviso',
    'Ogni visita parte così: sul PC non si scrive niente. Senza scelta: no.',
  ],
  'sharedPc.idleMinutes': [
    'Minutes without use before the warning',
    'Minuti senza uso prima dell’avviso',
    'Da 1 a 120. Senza numero: 10.',
  ],
  identity: [
    'Sign-in (OpenID Connect)',
    'Accesso con il servizio dell’ente (OpenID Connect)',
    'Senza, l’app non chiede a nessuno di accedere. Dopo una modifica chi gestisce il sito lo costruisce di nuovo: le intestazioni del server cambiano.',
  ],
  'identity.issuer': [
    'Provider',
    'Servizio di accesso (issuer)',
    'L’indirizzo esatto che il servizio dà di sé.',
  ],
  'identity.clientId': [
    'Client id',
    'Nome dell’app nel servizio (client id)',
    'Lo dà chi gestisce il servizio.',
  ],
  'identity.origins': [
    'Other origins of the provider',
    'Altri indirizzi del servizio',
    'Se token, chiavi o pagina di accesso stanno altrove. Protocollo e host, senza barra in fondo.',
  ],
  'identity.scopes': ['Scopes', 'Ambiti (scope)', 'Oltre a openid. Senza elenco: profile.'],
  'identity.nameClaim': [
    'Claim with the name',
    'Attributo con il nome',
    'Dice alla persona di quale account si tratta. Senza: name.',
  ],
  'identity.claims': [
    'Rules on the claims',
    'Regole sugli attributi',
    'Che cosa dice l’accesso di una guida.',
  ],
  'identity.provesPortal': [
    'Guides that a sign-in proves',
    'Guide dimostrate dall’accesso',
    'Guide il cui portale usa lo stesso servizio di accesso.',
  ],
  account: [
    'Account facts (SCIM)',
    'Dati dell’account (SCIM)',
    'Si leggono una volta, dopo l’accesso. Serve anche “Accesso con il servizio dell’ente”.',
  ],
  'account.scim': [
    'Address of the service',
    'Indirizzo del servizio',
    'L’app chiede questo indirizzo più /Me.',
  ],
  'account.facts': [
    'Rules on the account',
    'Regole sull’account',
    'Che cosa dice l’account di una guida.',
  ],
  '[].path': ['Attribute', 'Attributo', 'I nomi da fuori a dentro, come emails e poi value.'],
  '[].is': ['It is one of', 'È uno di questi valori', 'Senza elenco basta che ci sia un valore.'],
  '[].endsWith': ['It ends with one of', 'Finisce con uno di questi', 'Come @esempio.it.'],
  '[].answers': [
    'It answers',
    'Risponde alle domande',
    'La persona può sempre rispondere in un altro modo.',
  ],
  '[].confirms': [
    'It confirms the steps',
    'Conferma i passi',
    'Passi già fatti dove la regola vale.',
  ],
  reset: [
    'New password',
    'Nuova password',
    'La richiesta di una nuova password dentro la guida. Serve un indirizzo per i dati oppure una pagina.',
  ],
  'reset.guides': ['Guides', 'Guide', 'Le guide che parlano di questa password.'],
  'reset.endpoint': [
    'Address for the request',
    'Indirizzo per la richiesta',
    'Dove si mandano codice fiscale ed e-mail. Senza, c’è solo il collegamento alla pagina.',
  ],
  'reset.page': [
    'Page elsewhere',
    'Pagina del servizio',
    'Si mostra dove manca l’indirizzo per la richiesta.',
  ],
  'reset.mailWaitMinutes': [
    'Minutes until the mail is late',
    'Minuti di attesa dell’e-mail',
    'Da 1 a 2880. Poi la guida dice di chiamare. Senza numero: 30.',
  ],
  probes: [
    'Looks at the network',
    'Prove di rete',
    'Si fanno solo se la persona lo chiede. Il risultato è probabile, mai sicuro.',
  ],
  'probes[].id': ['Name', 'Nome', 'Un nome diverso per ogni prova, come portale.'],
  'probes[].kind': [
    'What it looks at',
    'Che cosa prova',
    'La rete interna (network) oppure il portale stesso (portal).',
  ],
  'probes[].url': ['Address', 'Indirizzo', 'Da una pagina https non si prova un indirizzo http.'],
  'probes[].steps': ['At which steps', 'In quali passi', 'I passi che offrono la prova.'],
};

/** The words of a field; undefined where there are none. */
export function settingWords(
  name: string,
  language: Language,
): { readonly label: string; readonly help: string } | undefined {
  const row = ROWS[name] ?? ROWS[name.replace(/^.*<guide>(?=\[\]\.)/, '')];
  if (!row) return undefined;
  const [english, italian, help] = row;
  if (language === 'it') return { label: italian, help };
  const { what = '', byDefault = '' } = FIELDS[name] ?? {};
  const missing = byDefault === 'required' ? '' : ` Default: ${byDefault}.`;
  return { label: english, help: `${what}${missing}`.replaceAll('`', '') };
}
