/** Words of the authors' page for what is opened, and for drafts. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Apri',
  drop: 'Trascina qui i file della guida, oppure sceglili.',
  files: 'Scegli i file (guide.json e quelli accanto, oppure config.json)',
  published: 'Parti da una guida pubblicata',
  which: 'Guida',
  start: 'Apri una copia',
  noNetwork: 'Il sito non risponde: la guida pubblicata non si legge. Riprova tra poco.',
  draft: (title: string, date: string) => `C’è una bozza di “${title}” su questo PC, del ${date}.`,
  resume: 'Riprendi la bozza',
  discard: 'Cancella la bozza',
  discardTitle: 'Cancello la bozza?',
  discardText: (title: string) =>
    `Le modifiche a “${title}” che non hai salvato in un file vanno perse.`,
  discardYes: 'Sì, cancella la bozza',
  discardNo: 'No, tieni la bozza',
  replaceTitle: 'C’è una bozza che non hai ripreso',
  replaceText: (title: string) =>
    `La bozza tenuta su questo PC è una sola. Se cambi qualcosa in quello che apri ora, quella di “${title}” va persa. Per non perderla, premi “Riprendi la bozza” e salva i suoi file.`,
  replaceYes: 'Apri e lascia la bozza',
  refused: 'Questi file non si possono aprire. Gli altri restano come sono.',
  unused: (names: string) =>
    `Nessuna schermata della guida aperta usa questa figura: ${names}. Una figura nuova si aggiunge in “Modifica”: scegli il passo, poi “Figura della schermata”.`,
  loseTitle: 'Hai modifiche non salvate in un file',
  loseText: 'Se continui, queste modifiche vanno perse.',
  loseYes: 'Continua e perdi le modifiche',
  loseNo: 'Resta qui',
  other: 'Apri altri file',
};

export const authoringOpen: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Open',
    drop: 'Drag the guide’s files here, or choose them.',
    files: 'Choose the files (guide.json and those beside it, or config.json)',
    published: 'Begin from a published guide',
    which: 'Guide',
    start: 'Open a copy',
    noNetwork: 'The site does not answer: the published guide cannot be read. Try again shortly.',
    draft: (title, date) => `There is a draft of “${title}” on this PC, of ${date}.`,
    resume: 'Go on with the draft',
    discard: 'Delete the draft',
    discardTitle: 'Delete the draft?',
    discardText: (title) => `Changes to “${title}” that you have not saved in a file are lost.`,
    discardYes: 'Yes, delete the draft',
    discardNo: 'No, keep the draft',
    replaceTitle: 'There is a draft that you have not gone on with',
    replaceText: (title) =>
      `This PC keeps one draft only. If you change something in what you open now, the draft of “${title}” is lost. To keep it, press “Go on with the draft” and save its files.`,
    replaceYes: 'Open and leave the draft',
    refused: 'These files cannot be opened. The others stay as they are.',
    unused: (names) =>
      `No screen of the open guide uses this picture: ${names}. A new picture is added under “Change”: choose the step, then “Picture of the screen”.`,
    loseTitle: 'You have changes that are in no file yet',
    loseText: 'If you go on, these changes are lost.',
    loseYes: 'Go on and lose the changes',
    loseNo: 'Stay here',
    other: 'Open other files',
  },
};
