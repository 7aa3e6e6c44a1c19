/** Words around drawings. */
import type { InEachLanguage } from './it.ts';

const it = {
  figure: (title: string) => `Figura: ${title}. Descrizione qui sotto.`,
  illustration: 'Illustrazione: il documento non ha questa figura.',
  indicative: 'Disegno indicativo: il tuo può essere diverso.',
  translated: 'Le parole possono essere in un’altra lingua; posti e forme sono gli stessi.',
  drawingFor: 'Disegno per:',
  enlarge: 'Ingrandisci',
  close: 'Chiudi',
  see: 'Che cosa vedi?',
  seeLead: 'Scegli la figura più simile al tuo schermo.',
  seeRight: 'È la schermata giusta',
  practice: 'Prova qui',
  practiceTitle: 'Prova sulla figura',
  practiceLead: 'È solo una prova: non apre niente e non serve la tua password.',
  practiceTask: (n: number, total: number) =>
    `${total === 1 ? '' : `Punto ${n} di ${total}. `}Fai clic sulla figura, dove faresti questo:`,
  practicePlaces: 'La figura su cui provare',
  practiceRight: 'Giusto, è qui.',
  practiceDone: 'Giusto, hai finito. Ora fallo sulla pagina vera.',
  practiceWrong: (words: string) =>
    words === '' ? 'Non è qui. Riprova.' : `Qui c’è «${words}». Non è il posto giusto. Riprova.`,
  practiceShown: 'Il posto giusto ora ha una cornice.',
  practiceAgain: 'Riprova da capo',
  place: (n: number) => `Posto ${n}`,
};

export const figure: InEachLanguage<typeof it> = {
  it,
  en: {
    figure: (title) => `Figure: ${title}. Description below.`,
    illustration: 'Illustration: the document does not have this picture.',
    indicative: 'Indicative drawing: yours may look different.',
    translated: 'Your browser may say this in Italian; places and shapes are the same.',
    drawingFor: 'Drawing for:',
    enlarge: 'Enlarge',
    close: 'Close',
    see: 'What do you see?',
    seeLead: 'Choose the picture that looks most like your screen.',
    seeRight: 'This is the right screen',
    practice: 'Try it here',
    practiceTitle: 'Try it on the picture',
    practiceLead: 'This is only practice: it opens nothing and needs no password.',
    practiceTask: (n, total) =>
      `${total === 1 ? '' : `Point ${n} of ${total}. `}Click on the picture, where you would do this:`,
    practicePlaces: 'The picture to practise on',
    practiceRight: 'Right, it is here.',
    practiceDone: 'Right, you are done. Now do it on the real page.',
    practiceWrong: (words) =>
      words === '' ? 'Not here. Try again.' : `Here is “${words}”. Not the right place. Try again.`,
    practiceShown: 'The right place now has a frame.',
    practiceAgain: 'Start again',
    place: (n) => `Place ${n}`,
  },
};
