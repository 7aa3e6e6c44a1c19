/** Words of the settings, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Impostazioni',
  reading: 'Lettura',
  textSize: 'Grandezza del testo',
  sizes: { normal: 'Normale', large: 'Grande', larger: 'Molto grande' },
  contrast: 'Contrasto',
  contrasts: { normal: 'Normale', high: 'Alto' },
  who: 'Chi usa questo PC?',
  own: 'Uso solo io questo PC',
  ownHint: 'Le risposte e i passi fatti si salvano qui. Li ritrovi quando torni.',
  shared: 'È un PC in comune',
  sharedHint:
    'Non si salva niente. Dopo 10 minuti senza uso la pagina cancella le risposte. Nella cronologia restano gli indirizzi delle pagine aperte.',
  colleague: 'Sto aiutando un collega',
  colleagueHint: 'I passi del collega non si mescolano con i tuoi e non si salvano.',
  sharedAlways: 'L’ente ha scelto che su questi PC non si salva niente.',
  wipe: 'Cancella tutto da questo PC',
  wipeText:
    'Cancella risposte, passi e impostazioni di lettura. Restano la copia della guida, uguale per tutti, e gli indirizzi nella cronologia.',
  wipeConfirm: 'Cancello tutto?',
  wipeYes: 'Sì, cancella tutto',
  wipeNo: 'No, lascia tutto com’è',
  wiped: 'Fatto: su questo PC non c’è più niente di tuo.',
  wipeFailed:
    'Non sono riuscito a cancellare tutto. Chiudi le altre schede di questa guida e riprova.',
  saved: 'Salvato',
};

export const settings: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Settings',
    reading: 'Reading',
    textSize: 'Text size',
    sizes: { normal: 'Normal', large: 'Large', larger: 'Very large' },
    contrast: 'Contrast',
    contrasts: { normal: 'Normal', high: 'High' },
    who: 'Who uses this PC?',
    own: 'Only I use this PC',
    ownHint: 'Answers and steps done are saved here. You find them when you come back.',
    shared: 'It is a shared PC',
    sharedHint:
      'Nothing is saved. After 10 minutes without use the page deletes the answers. The addresses of the pages opened stay in the browser’s history.',
    colleague: 'I am helping a colleague',
    colleagueHint: 'Your colleague’s steps are not mixed with yours and are not saved.',
    sharedAlways: 'The organisation chose that nothing is saved on these PCs.',
    wipe: 'Delete everything from this PC',
    wipeText:
      'Deletes answers, steps and reading settings. The copy of the guide, the same for everybody, and the addresses in the history stay.',
    wipeConfirm: 'Delete everything?',
    wipeYes: 'Yes, delete everything',
    wipeNo: 'No, leave it as it is',
    wiped: 'Done: nothing of yours is left on this PC.',
    wipeFailed:
      'Not everything could be deleted. Close the other tabs of this guide and try again.',
    saved: 'Saved',
  },
};
