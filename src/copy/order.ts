/** Words for who marked a step before those that come first; they arrive with the page they led to. */
import type { InEachLanguage } from './it.ts';

const it = {
  stepTitle: 'Prima manca questo passo',
  stepText: (later: string) =>
    `Nel tuo percorso «${later}» viene dopo. Questo passo non è ancora segnato: se l’hai già fatto, premi «Fatto».`,
  questionTitle: 'Prima rispondi alle domande',
  questionText: (done: string) =>
    `«${done}» è segnato come fatto. Le domande dicono quali altri passi toccano a te.`,
};

export const order: InEachLanguage<typeof it> = {
  it,
  en: {
    stepTitle: 'This step comes first',
    stepText: (later) =>
      `On your path “${later}” comes later. This step is not marked yet: if you have already done it, press “Done”.`,
    questionTitle: 'First answer the questions',
    questionText: (done) =>
      `“${done}” is marked as done. The questions tell which other steps are yours.`,
  },
};
