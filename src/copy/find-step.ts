/** Words of the field for a step code, on the first page. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Hai un codice passo?',
  lead: 'Avevi già iniziato su un altro PC? Scrivi il codice passo: torni a quel passo.',
  label: 'Codice passo',
  hint: 'Sono sei segni, come KX7 M3P.',
  go: 'Vai al passo',
  looking: 'Cerco il passo…',
  unknownGuide: (mark: string) =>
    `Il codice è giusto, ma qui manca la sua guida: quella con il segno ${mark}. Chiedi all’assistenza.`,
  notOffered: (title: string) =>
    `Il codice è della guida «${title}», che qui non c’è. Chiedi all’assistenza.`,
  unknownStep: (title: string) =>
    `Questo passo non c’è più: la guida «${title}» è cambiata. Apri la guida e riparti dalle domande.`,
  wrongCheck: 'Un segno è sbagliato, oppure due sono scambiati. Rileggi il codice e riprova.',
  empty: 'Scrivi il codice passo.',
  tooShort: 'Manca qualche segno: il codice ne ha sei.',
  tooLong: 'C’è qualche segno di troppo: il codice ne ha sei.',
  foreign: 'C’è un segno che nei codici non si usa. Rileggi il codice e riprova.',
  failed: 'La guida di questo codice ora non si apre. Riprova più tardi.',
};

export const findStep: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Do you have a step code?',
    lead: 'Did you start on another computer? Write the step code: you get back to that step.',
    label: 'Step code',
    hint: 'Six symbols, like KX7 M3P.',
    go: 'Go to the step',
    looking: 'Looking for the step…',
    unknownGuide: (mark) =>
      `The code is right, but its guide is missing here: the one with the mark ${mark}. Ask the help desk.`,
    notOffered: (title) =>
      `The code belongs to the guide “${title}”, which is not here. Ask the help desk.`,
    unknownStep: (title) =>
      `This step no longer exists: the guide “${title}” has changed. Open the guide and start from the questions.`,
    wrongCheck: 'One symbol is wrong, or two have changed places. Read the code again and retry.',
    empty: 'Write the step code.',
    tooShort: 'Some symbols are missing: the code has six.',
    tooLong: 'There are too many symbols: the code has six.',
    foreign: 'There is a symbol that codes do not use. Read the code again and retry.',
    failed: 'The guide of this code does not open now. Try again later.',
  },
};
