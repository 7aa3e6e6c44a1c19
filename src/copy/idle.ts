/** Words of the warning on a shared PC that nobody uses, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Ci sei ancora?',
  text: (seconds: number) =>
    `Tra ${seconds} ${seconds === 1 ? 'secondo' : 'secondi'} cancello le risposte da questa pagina.`,
  stay: 'Sì, continuo',
  wipe: 'Cancella subito',
  wiped: 'Le risposte sono state cancellate: per un po’ nessuno ha usato questa pagina.',
};

export const idle: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Are you still there?',
    text: (seconds) =>
      `In ${seconds} ${seconds === 1 ? 'second' : 'seconds'} the answers on this page are deleted.`,
    stay: 'Yes, I go on',
    wipe: 'Delete now',
    wiped: 'The answers were deleted: nobody used this page for a while.',
  },
};
