/** Words for what differs between two versions of a guide; and its fields, which the forms name too. */
import type { Difference, NodeKind } from '../domain/diff/diff.ts';
import type { InEachLanguage } from './it.ts';

/** Fields by the first or last part of their path; `fallback` for what has no word. */
type FieldWords = Readonly<Record<string, string>>;

const itFields: FieldWords = {
  title: 'titolo',
  summary: 'riassunto',
  body: 'testo',
  text: 'testo',
  done: 'come si capisce che è andata bene',
  action: 'pulsante',
  label: 'scritta sul pulsante o sulla risposta',
  screen: 'disegno',
  notes: 'note',
  troubles: 'problemi collegati',
  wait: 'attesa',
  callWhen: 'quando chiamare',
  minutes: 'minuti',
  when: 'condizione',
  options: 'risposte',
  hint: 'spiegazione della risposta',
  help: 'aiuto per rispondere',
  remedy: 'rimedio',
  say: 'che cosa dire all’assistenza',
  end: 'pagina finale',
  items: 'ordine o elenco dei passi',
  procedures: 'procedure',
  value: 'valore',
  description: 'descrizione per chi amministra',
  toComplete: 'da completare',
  contact: 'contatto collegato',
  href: 'indirizzo',
  version: 'versione',
  source: 'fonte',
  'source.title': 'titolo della fonte',
  issuer: 'ente che ha scritto la fonte',
  date: 'data',
  status: 'stato',
  lastChecked: 'controllata il',
  nextReview: 'prossimo controllo',
  approval: 'approvazione',
  by: 'approvata da',
  'approval.date': 'data di approvazione',
  protocol: 'numero di protocollo',
  own: 'perché c’è, se non viene dalla fonte',
  cites: 'brani della fonte',
  number: 'numero',
  mark: 'segno nei codici passo',
  actors: 'chi fa i passi',
  places: 'sedi',
  documents: 'moduli',
  matrices: 'tabelle',
  clocks: 'scadenze',
  attempts: 'tentativi',
  passwordReset: 'nuova password',
  redirects: 'indirizzi vecchi',
  excluded: 'brani esclusi',
  httpHosts: 'siti con http',
  certificateWarning: 'avviso di certificato',
  list: 'elenco',
  ordered: 'elenco numerato',
};

const itKinds: Readonly<Record<NodeKind, string>> = {
  guide: 'Guida',
  change: 'Modifica',
  variable: 'Valore',
  link: 'Collegamento',
  question: 'Domanda',
  category: 'Categoria',
  procedure: 'Procedura',
  step: 'Passo',
  trouble: 'Problema',
};

const itHow: Readonly<Record<Difference['how'], string>> = {
  added: 'aggiunto',
  removed: 'tolto',
  changed: 'cambiato',
  reordered: 'in un altro ordine',
};

/** Feminine first words of fields and of kinds, and plural ones: "condizione cambiata", "note cambiate". */
const FEMININE =
  /^(?:scritta|attesa|condizione|spiegazione|pagina|descrizione|versione|fonte|data|approvazione|nuova|guida|modifica|domanda|categoria|procedura)$/i;
const FEMININE_PLURAL = /^(?:note|risposte|procedure|sedi|scadenze|tabelle)$/i;
const PLURAL = /^(?:problemi|minuti|moduli|tentativi|indirizzi|brani|siti)$/i;

/** What happened to something, agreeing with its name: its last part says what it is. */
function agreeing(name: string, how: Difference['how']): string {
  const part = name
    .split(', ')
    .filter((one) => !/^\d+$/.test(one))
    .pop();
  const first = part?.split(' ')[0] ?? '';
  const ending = FEMININE.test(first)
    ? 'a'
    : FEMININE_PLURAL.test(first)
      ? 'e'
      : PLURAL.test(first)
        ? 'i'
        : 'o';
  return how === 'reordered' ? itHow[how] : itHow[how].replace(/o$/, ending);
}

const it = {
  title: 'Differenze dalla guida pubblicata',
  titleOpened: 'Differenze dal file aperto',
  none: 'Nessuna differenza.',
  notPublished: 'Questa guida non è pubblicata qui: la confronto con il file come l’hai aperto.',
  before: 'Prima',
  after: 'Ora',
  kinds: itKinds,
  fields: itFields,
  how: agreeing,
  mark: (part: string) => `numero su “${part}”`,
  address: 'indirizzo',
  order: { question: 'Domande', category: 'Categorie' } as Readonly<Record<string, string>>,
  steps: (numbers: string) => `Riguarda i passi ${numbers}`,
  step: (number: number) => `Passo ${number}`,
};

const enHow: Readonly<Record<Difference['how'], string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  reordered: 'in another order',
};

export const guideDiff: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Differences from the published guide',
    titleOpened: 'Differences from the file as opened',
    none: 'No difference.',
    notPublished:
      'This guide is not published here: it is compared with the file as you opened it.',
    before: 'Before',
    after: 'Now',
    kinds: {
      guide: 'Guide',
      change: 'Change',
      variable: 'Value',
      link: 'Link',
      question: 'Question',
      category: 'Category',
      procedure: 'Procedure',
      step: 'Step',
      trouble: 'Problem',
    },
    fields: {
      title: 'title',
      summary: 'summary',
      body: 'text',
      text: 'text',
      done: 'how one knows that it worked',
      action: 'button',
      label: 'words on the button or answer',
      screen: 'drawing',
      notes: 'notes',
      troubles: 'problems linked',
      wait: 'waiting',
      callWhen: 'when to call',
      minutes: 'minutes',
      when: 'condition',
      options: 'answers',
      hint: 'explanation of the answer',
      help: 'help to answer',
      remedy: 'remedy',
      say: 'what to say to the help desk',
      end: 'last page',
      items: 'order or list of steps',
      procedures: 'procedures',
      value: 'value',
      description: 'description for the administrator',
      toComplete: 'to be completed',
      contact: 'contact linked',
      href: 'address',
      version: 'version',
      source: 'source',
      'source.title': 'title of the source',
      issuer: 'organisation that wrote the source',
      date: 'date',
      status: 'status',
      lastChecked: 'checked on',
      nextReview: 'next check',
      approval: 'approval',
      by: 'approved by',
      'approval.date': 'date of approval',
      protocol: 'protocol number',
      own: 'why it is here, if not from the source',
      cites: 'passages of the source',
      number: 'number',
      mark: 'mark in step codes',
      actors: 'who does the steps',
      places: 'places',
      documents: 'forms',
      matrices: 'tables',
      clocks: 'deadlines',
      attempts: 'attempts',
      passwordReset: 'new password',
      redirects: 'old addresses',
      excluded: 'passages excluded',
      httpHosts: 'sites with http',
      certificateWarning: 'certificate warning',
      list: 'list',
      ordered: 'numbered list',
    },
    how: (_name, how) => enHow[how],
    mark: (part) => `number on “${part}”`,
    address: 'address',
    order: { question: 'Questions', category: 'Categories' },
    steps: (numbers) => `Concerns steps ${numbers}`,
    step: (number) => `Step ${number}`,
  },
};
