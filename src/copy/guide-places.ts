/**
 * A place in an author's file as a person reads it: `guide.json: step/apri-posta, body.1` ->
 * "guide.json, passo 1 “Apri la posta”, testo, voce 2". In Italian only, as what the checker says.
 * Long because it has a word for each field of the three files.
 */
import { plainText } from '../domain/guide/markup.ts';
import type { Guide } from '../domain/guide/model.ts';
import { own } from '../domain/record.ts';

/** What the parts of a guide are called, by the name that the checker's places have. */
const KINDS: Readonly<Record<string, readonly [name: string, list?: keyof Guide]>> = {
  question: ['domanda', 'questions'],
  category: ['categoria', 'categories'],
  procedure: ['procedura', 'procedures'],
  step: ['passo', 'steps'],
  trouble: ['problema', 'troubles'],
  actor: ['persona', 'actors'],
  place: ['luogo', 'places'],
  document: ['modulo', 'documents'],
  matrix: ['tabella', 'matrices'],
  clock: ['scadenza', 'clocks'],
  attempts: ['conteggio dei tentativi', 'attempts'],
  diagnosis: ['diagnosi', 'diagnoses'],
  screen: ['schermata'],
  variable: ['valore'],
  change: ['modifica'],
};

/** Every name of a field in guide.json, screens.json and config.json. */
const FIELDS: Readonly<Record<string, string>> = {
  $schema: 'riga per i programmi di scrittura',
  accessibilityUrl: 'pagina sull’accessibilità',
  account: 'dati dell’account',
  action: 'pulsante',
  actor: 'chi lo fa',
  actors: 'persone',
  address: 'indirizzo',
  alarm: 'segnale di pericolo',
  align: 'allineamento',
  alt: 'descrizione a parole',
  always: 'sempre',
  answers: 'risposte date dal sistema',
  approval: 'approvazione',
  areas: 'zone da segnare',
  ask: 'domanda sul giorno',
  attempts: 'tentativi',
  audience: '«chi sei?»',
  beside: 'accanto',
  body: 'testo',
  browser: 'programma per navigare',
  by: 'chi ha approvato',
  callWhen: 'quando chiamare',
  categories: 'categorie',
  cells: 'caselle',
  certificateExceptions: 'eccezioni per l’avviso di sicurezza',
  certificateWarning: 'avviso di sicurezza',
  changes: 'modifiche fatte',
  chip: 'etichetta accanto all’indirizzo',
  choices: 'valori tra cui scegliere',
  cites: 'brani della fonte',
  claims: 'che cosa dicono le fonti',
  clientId: 'nome del programma presso chi riconosce',
  clocks: 'scadenze',
  closing: 'testo finale',
  codes: 'codici',
  columns: 'colonne',
  condition: 'condizione',
  conditions: 'condizioni',
  confirms: 'passi confermati dal sistema',
  contact: 'contatto collegato',
  contacts: 'contatti',
  date: 'data',
  days: 'giorni',
  description: 'spiegazione',
  desk: 'assistenza',
  diagnoses: 'diagnosi',
  dimmed: 'in ombra',
  disabled: 'spento',
  documents: 'moduli',
  done: 'come si capisce che è andata bene',
  draft: 'bozza',
  enabled: 'attiva',
  end: 'pagina finale',
  endpoint: 'servizio',
  endsWith: 'finisce con',
  excluded: 'brani esclusi',
  expired: 'testo a scadenza passata',
  expires: 'ultimo giorno',
  fact: 'domanda collegata',
  facts: 'situazioni previste',
  family: 'famiglia',
  feedbackMail: 'e-mail per le segnalazioni',
  fields: 'campi',
  file: 'nome del file',
  fingerprint: 'impronta del certificato',
  format: 'formato',
  frame: 'cornice',
  from: 'da',
  guard: 'quando il percorso la offre',
  guideSettings: 'impostazioni delle guide',
  guides: 'guide offerte',
  head: 'intestazione',
  height: 'altezza',
  help: 'aiuto per rispondere',
  hint: 'spiegazione',
  hostVariable: 'sito scritto nell’avviso',
  hours: 'orario',
  href: 'indirizzo',
  httpHosts: 'siti ammessi con http',
  icon: 'simbolo',
  id: 'nome',
  identity: 'accesso',
  idleMinutes: 'minuti senza attività',
  ifNo: 'spiegazione per il no',
  ifYes: 'spiegazione per il sì',
  illustration: 'disegno non tratto dalla fonte',
  indicative: 'disegno indicativo',
  is: 'vale',
  issuer: 'ente',
  item: 'nome di una riga',
  items: 'elenco dei passi',
  kind: 'tipo',
  label: 'scritta',
  language: 'lingua',
  languages: 'lingue',
  last: 'testo degli ultimi giorni',
  lastChecked: 'ultimo controllo',
  lastDays: 'ultimi giorni',
  level: 'livello',
  limit: 'numero massimo',
  lines: 'righe',
  link: 'collegamento',
  links: 'collegamenti',
  list: 'elenco',
  logo: 'logo',
  look: 'aspetto',
  mail: 'e-mail',
  mailWaitMinutes: 'minuti di attesa dell’e-mail',
  mark: 'sigla nei codici passo',
  marks: 'segni sul disegno',
  matrices: 'tabelle',
  matrix: 'tabella',
  maxConfigAgeDays: 'giorni senza rete ammessi',
  minutes: 'minuti',
  most: 'al massimo',
  name: 'nome',
  nameClaim: 'campo con il nome della persona',
  nextReview: 'prossima revisione',
  no: 'peso del no',
  notAt: 'domini e-mail non ammessi',
  note: 'nota',
  notes: 'note',
  number: 'numero',
  on: 'con la spunta',
  only: 'solo passato o futuro',
  operations: 'operazioni',
  options: 'risposte',
  ordered: 'elenco numerato',
  organisation: 'ente',
  origins: 'altri siti ammessi',
  own: 'motivo, se non viene dalla fonte',
  page: 'pagina',
  paper: 'testo per la carta',
  parts: 'parti',
  passwordReset: 'nuova password',
  path: 'dove si legge',
  phone: 'telefono',
  place: 'luogo',
  places: 'luoghi',
  privacyUrl: 'pagina sulla privacy',
  probes: 'prove della rete',
  procedure: 'procedura',
  procedures: 'procedure',
  protocol: 'numero di protocollo',
  provesPortal: 'guide provate dall’accesso',
  publicUrl: 'indirizzo pubblico',
  question: 'domanda',
  questions: 'domande',
  reason: 'motivo',
  redirects: 'nomi vecchi',
  remedy: 'rimedio',
  reminders: 'promemoria',
  required: 'obbligatorio',
  reset: 'nuova password',
  room: 'stanza',
  rows: 'righe',
  rule: 'regola',
  running: 'testo mentre vale',
  say: 'che cosa dire all’assistenza',
  says: 'che cosa dice',
  scim: 'servizio dei dati',
  scopes: 'dati chiesti',
  screen: 'disegno',
  screens: 'schermate',
  secret: 'nascosto',
  share: 'larghezza',
  sharedPc: 'PC condiviso',
  show: 'schermata',
  signatures: 'firme',
  site: 'sito',
  size: 'grandezza',
  source: 'fonte',
  spread: 'disposizione',
  startsAt: 'passi da cui comincia',
  state: 'stato',
  states: 'stati',
  status: 'stato',
  step: 'passo',
  steps: 'passi',
  stopAfter: 'quando fermarsi',
  summary: 'riassunto',
  symbol: 'simbolo nei codici passo',
  tab: 'scritta della scheda',
  tabIcon: 'simbolo della scheda',
  table: 'tabella',
  tables: 'tabelle della fonte',
  text: 'testo',
  theme: 'colori',
  title: 'titolo',
  to: 'a',
  toComplete: 'da completare',
  tone: 'tono',
  trouble: 'problema',
  troubles: 'problemi collegati',
  typedHostVariable: 'sito che la persona scrive',
  url: 'indirizzo',
  value: 'valore',
  values: 'valori',
  variable: 'valore',
  variables: 'valori',
  variants: 'varianti',
  verdict: 'esito',
  verdicts: 'esiti',
  version: 'versione',
  wait: 'attesa',
  weights: 'pesi',
  when: 'condizione',
  width: 'larghezza',
  with: 'situazione mostrata',
  wordsIn: 'lingua delle scritte',
  x: 'distanza da sinistra',
  y: 'distanza dall’alto',
  yes: 'peso del sì',
};

/** What a field is called; undefined for what is no field of any file. */
export function fieldWord(field: string): string | undefined {
  return own(FIELDS, field);
}

/** `body.1` -> "testo, voce 2"; a name that the author gave stands in quotes. */
function fieldWords(path: string): string {
  return path
    .split('.')
    .map((part) => {
      // People count from one.
      if (/^\d+$/.test(part)) return `voce ${Number(part) + 1}`;
      return fieldWord(part) ?? `“${part}”`;
    })
    .join(', ');
}

function nodeWords(kind: string, id: string, guide: Guide | undefined): string | undefined {
  const known = own(KINDS, kind);
  if (known === undefined) return undefined;
  const [name, list] = known;
  const nodes: unknown = list && guide?.[list];
  const node: unknown = Array.isArray(nodes)
    ? nodes.find((each: { readonly id?: unknown }) => each.id === id)
    : undefined;
  const { title, number } = (node ?? {}) as { readonly title?: string; readonly number?: number };
  const shown = title === undefined ? id : plainText(title, {});
  return `${name}${number === undefined ? '' : ` ${number}`} “${shown}”`;
}

/**
 * The place of a problem in words.
 *
 * @param place as the checker gives it (`domain/problem.ts`)
 * @param guide the guide that is open, for the titles of its parts
 */
export function placeInWords(place: string, guide: Guide | undefined): string {
  const [, file = place, rest = ''] = /^([^:]*)(?:: (.*))?$/s.exec(place) ?? [];
  const line = /^(\d+)(?::(\d+))?$/.exec(rest);
  if (line) {
    const [, row = '', column] = line;
    return `${file}, riga ${row}${column === undefined ? '' : `, colonna ${column}`}`;
  }
  if (file === 'passages.json' && rest) return `${file}, brano “${rest}”`;
  const [, node = '', field = ''] = /^([^,]*\/[^,]*|[^,]*)(?:, (.*))?$/.exec(rest) ?? [];
  const [, kind = '', id = ''] = /^([a-z]+)\/(.*)$/.exec(node) ?? [];
  const words = nodeWords(kind, id, guide) ?? (node && fieldWords(node));
  return [file, words, field && fieldWords(field)].filter(Boolean).join(', ');
}
