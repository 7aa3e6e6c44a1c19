/** Words around drawings. */
import type { InEachLanguage } from './it.ts';

const it = {
  figure: (title: string) => `Figura: ${title}. Descrizione qui sotto.`,
  illustration: 'Illustrazione: la circolare non ha questa figura.',
  indicative: 'Disegno indicativo: il tuo può essere diverso.',
  drawingFor: 'Disegno per:',
  enlarge: 'Ingrandisci',
  close: 'Chiudi',
};

export const figure: InEachLanguage<typeof it> = {
  it,
  en: {
    figure: (title) => `Figure: ${title}. Description below.`,
    illustration: 'Illustration: the circular does not have this picture.',
    indicative: 'Indicative drawing: yours may look different.',
    drawingFor: 'Drawing for:',
    enlarge: 'Enlarge',
    close: 'Close',
  },
};
