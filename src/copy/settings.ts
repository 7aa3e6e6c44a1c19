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
    'Non si salva niente. Dopo 10 minuti senza uso la pagina cancella le risposte. Nella cronologia del browser restano gli indirizzi delle pagine aperte.',
  colleague: 'Sto aiutando un’altra persona',
  colleagueHint: 'I passi dell’altra persona non si mescolano con i tuoi e non si salvano.',
  sharedAlways: 'L’ente ha scelto che su questi PC non si salva niente.',
  wipe: 'Cancella tutto da questo PC',
  wipeText:
    'Cancella risposte, passi, impostazioni di lettura e la bozza di chi scrive le guide. Restano la copia della guida, uguale per tutti, e gli indirizzi nella cronologia del browser.',
  wipeConfirm: 'Cancello tutto?',
  wipeYes: 'Sì, cancella tutto',
  wipeNo: 'No, lascia tutto com’è',
  wiped: 'Fatto: le tue risposte e i tuoi passi non sono più su questo PC.',
  wipeFailed: 'Non si è cancellato tutto. Chiudi le altre schede di questa guida. Poi riprova.',
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
      'Deletes answers, steps, reading settings and the draft of who writes guides. The copy of the guide, the same for everybody, and the addresses in the browser’s history stay.',
    wipeConfirm: 'Delete everything?',
    wipeYes: 'Yes, delete everything',
    wipeNo: 'No, leave it as it is',
    wiped: 'Done: your answers and steps are no longer on this PC.',
    wipeFailed:
      'Not everything could be deleted. Close the other tabs of this guide. Then try again.',
    saved: 'Saved',
  },
};
