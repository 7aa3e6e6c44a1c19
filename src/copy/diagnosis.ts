/** Words of an explained diagnosis, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  lead: 'Rispondi sì o no. Alla fine leggi che cosa fare, e perché. Le risposte non si salvano.',
  place: (n: number) => `Domanda ${n}`,
  yes: 'Sì',
  no: 'No',
  unknown: 'Non lo so',
  back: 'Torna alla domanda di prima',
  again: 'Ricomincia',
  why: 'Perché:',
  noReason: 'Le risposte non bastano a dire di più.',
  kinds: {
    wait: 'Non dipende da te: aspetta.',
    redo: 'Rifai un passo.',
    call: 'Chiama l’assistenza.',
  },
  goTo: 'Vai al passo',
  say: 'Puoi dire così:',
  withoutScript: 'Le cause possibili:',
};

export const diagnosisWords: InEachLanguage<typeof it> = {
  it,
  en: {
    lead: 'Answer yes or no. At the end you read what to do, and why. The answers are not saved.',
    place: (n) => `Question ${n}`,
    yes: 'Yes',
    no: 'No',
    unknown: 'I don’t know',
    back: 'Back to the question before',
    again: 'Start again',
    why: 'Why:',
    noReason: 'The answers are not enough to say more.',
    kinds: {
      wait: 'It is not up to you: wait.',
      redo: 'Do a step again.',
      call: 'Call the help desk.',
    },
    goTo: 'Go to the step',
    say: 'You can say:',
    withoutScript: 'Possible causes:',
  },
};
