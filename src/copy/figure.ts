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
  },
};
