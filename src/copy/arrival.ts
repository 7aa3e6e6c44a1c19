/** Words about what a link brought. */
import type { InEachLanguage } from './it.ts';

const it = {
  stepTitle: 'Questo passo arriva da un collegamento',
  stepText: 'Lo vedi con le risposte scelte da chi te l’ha mandato.',
  progressTitle: 'Questo percorso arriva da un collegamento',
  progressText: 'Lo puoi guardare. Non è ancora salvato su questo PC.',
  own: 'Su questo PC hai già un percorso tuo in questa guida: è al sicuro.',
  goOn: 'Continua il tuo percorso',
  lookOnly: 'Guarda solo questo passo',
  lookOnlyProgress: 'Guarda solo questo percorso',
  looking: 'Stai solo guardando: quello che segni qui non si salva.',
  startHere: 'Parti da qui con queste risposte',
  take: 'Prendi questo percorso',
  replaceTitle: 'Cambio il tuo percorso con questo?',
  replaceText: 'Le tue risposte e i passi segnati in questa guida spariscono da questo PC.',
  replaceYes: 'Sì, prendi questo percorso',
  replaceNo: 'No, tieni il mio',
  taken: 'Ora il percorso è su questo PC.',
  dropped: 'Una parte del collegamento non vale più: la guida è cambiata.',
  brokenTitle: 'Il collegamento non è intero',
  brokenText:
    'Il percorso non si legge. Apri di nuovo il collegamento, oppure scrivi il codice passo.',
  unknownGuide: (mark: string) =>
    `Qui manca la guida di questo percorso: quella con il segno ${mark}. Chiedi all’assistenza.`,
  close: 'Ho capito',
};

export const arrival: InEachLanguage<typeof it> = {
  it,
  en: {
    stepTitle: 'This step comes from a link',
    stepText: 'You see it with the answers that the sender chose.',
    progressTitle: 'This path comes from a link',
    progressText: 'You can look at it. It is not yet saved on this PC.',
    own: 'On this PC you have a path of your own in this guide: it is safe.',
    goOn: 'Continue your own path',
    lookOnly: 'Only look at this step',
    lookOnlyProgress: 'Only look at this path',
    looking: 'You are only looking: what you mark here is not saved.',
    startHere: 'Start here with these answers',
    take: 'Take over this path',
    replaceTitle: 'Replace your path with this one?',
    replaceText: 'Your answers and the steps marked in this guide disappear from this PC.',
    replaceYes: 'Yes, take over this path',
    replaceNo: 'No, keep mine',
    taken: 'The path is now on this PC.',
    dropped: 'A part of the link no longer counts: the guide has changed.',
    brokenTitle: 'The link is not complete',
    brokenText: 'The path cannot be read. Open the link again, or write the step code.',
    unknownGuide: (mark) =>
      `The guide of this path is missing here: the one with the mark ${mark}. Ask the help desk.`,
    close: 'OK',
  },
};
