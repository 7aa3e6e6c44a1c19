/** Words of the forms for the English texts and for the words in drawings. */
import type { InEachLanguage } from './it.ts';

/** Names of the fields of a drawing, by the last part of their path. */
const itFields: Readonly<Record<string, string>> = {
  title: 'titolo del disegno',
  label: 'etichetta',
  tab: 'scheda del browser',
  address: 'indirizzo',
  chip: 'scritta accanto all’indirizzo',
  head: 'intestazione',
  from: 'mittente',
  to: 'destinatario',
  alt: 'descrizione dell’immagine',
  text: 'testo',
  value: 'valore scritto',
  note: 'nota per chi legge',
};

const it = {
  english: 'Testi in inglese',
  englishLead:
    'A ogni testo italiano la sua traduzione, che sta in en.json. Un testo che manca si legge in italiano.',
  none: 'Questa guida non ha testi in inglese.',
  begin: 'Comincia la traduzione',
  missing: (n: number) =>
    n === 0 ? 'Non manca nessun testo.' : n === 1 ? 'Manca un testo.' : `Mancano ${n} testi.`,
  next: 'Vai al prossimo che manca',
  inEnglish: (name: string) => `${name}, in inglese`,
  italian: 'In italiano',
  stale: 'Testi in più',
  staleLead: 'Questi testi in inglese non servono più: il testo italiano non c’è.',
  takeStale: (text: string) => `Togli “${text}”`,
  drawings: 'Parole nei disegni',
  drawingsLead:
    'Qui cambi le parole che si leggono nei disegni. Devono essere quelle che la persona vede davvero sullo schermo.',
  noDrawings: 'Questa guida non ha disegni.',
  which: 'Quale disegno',
  sameInEnglish: 'Questa scritta resta in italiano anche per chi legge in inglese.',
  field: (n: number, name: string) => `${n}. ${name}`,
  empty: 'Scrivi qualcosa: questo testo non può restare vuoto.',
  refused: 'Questo testo rovinerebbe il file: resta com’era.',
  fields: itFields,
  diff: (file: string) => `Differenze in ${file}`,
};

export const guideTexts: InEachLanguage<typeof it> = {
  it,
  en: {
    english: 'English texts',
    englishLead:
      'Each Italian text with its translation, which stands in en.json. A text that is missing is read in Italian.',
    none: 'This guide has no English texts.',
    begin: 'Begin the translation',
    missing: (n) =>
      n === 0
        ? 'No text is missing.'
        : n === 1
          ? 'One text is missing.'
          : `${n} texts are missing.`,
    next: 'Go to the next that is missing',
    inEnglish: (name) => `${name}, in English`,
    italian: 'In Italian',
    stale: 'Texts too many',
    staleLead: 'These English texts are not needed any more: there is no such Italian text.',
    takeStale: (text) => `Remove “${text}”`,
    drawings: 'Words in drawings',
    drawingsLead:
      'Here you change the words that one reads in the drawings. They must be those that the person really sees on the screen.',
    noDrawings: 'This guide has no drawings.',
    which: 'Which drawing',
    sameInEnglish: 'These words stay Italian for who reads in English as well.',
    field: (n, name) => `${n}. ${name}`,
    empty: 'Write something: this text cannot stay empty.',
    refused: 'This text would spoil the file: it stays as it was.',
    fields: {
      title: 'title of the drawing',
      label: 'label',
      tab: 'browser tab',
      address: 'address',
      chip: 'words beside the address',
      head: 'heading',
      from: 'sender',
      to: 'recipient',
      alt: 'description of the picture',
      text: 'text',
      value: 'value written',
      note: 'note for the reader',
    },
    diff: (file) => `Differences in ${file}`,
  },
};
