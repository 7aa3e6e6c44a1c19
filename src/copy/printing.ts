/** Words of the page for printing, and of the way from paper back to the screen. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Stampa o PDF',
  lead: 'Porta la guida sulla carta. Scegli quanto stampare, poi premi un pulsante.',
  withoutScript: 'Puoi stampare anche con Ctrl+P.',
  extent: 'Che cosa stampo?',
  extents: {
    path: 'Il mio percorso',
    remaining: 'I passi che restano',
    step: 'Un passo',
    procedure: 'Una procedura',
    guide: 'Tutta la guida',
  },
  whichStep: 'Quale passo?',
  whichProcedure: 'Quale procedura?',
  noPath: 'Per stampare il tuo percorso prima rispondi alle domande.',
  answer: 'Vai alle domande',
  download: 'Scarica PDF',
  print: 'Stampa',
  making: (percent: number) => `Preparo il PDF: ${percent}%`,
  cancel: 'Annulla',
  cancelled: 'Hai fermato il PDF. Non è stato scaricato nulla.',
  made: (name: string) => `PDF pronto: ${name}. Lo trovi tra i file scaricati.`,
  replaced: (signs: string) =>
    `Il PDF non sa scrivere questi segni: ${signs}. Al loro posto c’è un quadratino.`,
  failed: 'Il PDF non è riuscito.',
  failedText: 'Premi «Stampa» e nella finestra del browser scegli «Salva come PDF».',
  noDrawings: 'I disegni ora non si caricano: li trovi nei passi sullo schermo.',
  preview: 'Anteprima',
};

export const printing: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Print or PDF',
    lead: 'Take the guide along on paper. Choose how much to print, then press a button.',
    withoutScript: 'You can print with Ctrl+P as well.',
    extent: 'What shall I print?',
    extents: {
      path: 'My path',
      remaining: 'The remaining steps',
      step: 'One step',
      procedure: 'One procedure',
      guide: 'The whole guide',
    },
    whichStep: 'Which step?',
    whichProcedure: 'Which procedure?',
    noPath: 'To print your path, answer the questions first.',
    answer: 'Go to the questions',
    download: 'Download PDF',
    print: 'Print',
    making: (percent) => `Making the PDF: ${percent}%`,
    cancel: 'Cancel',
    cancelled: 'You stopped the PDF. Nothing was downloaded.',
    made: (name) => `PDF ready: ${name}. You find it among the downloaded files.`,
    replaced: (signs) =>
      `The PDF cannot write these characters: ${signs}. A small square stands in their place.`,
    failed: 'The PDF did not work.',
    failedText: 'Press “Print” and choose “Save as PDF” in the browser’s window.',
    noDrawings: 'The drawings cannot be loaded now: you find them in the steps on the screen.',
    preview: 'Preview',
  },
};
