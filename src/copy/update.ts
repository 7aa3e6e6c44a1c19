/** Words of the update prompt, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  waits: 'C’è una versione nuova della guida.',
  kept: 'I passi segnati restano.',
  now: 'Aggiorna adesso',
  later: 'Più tardi',
};

export const update: InEachLanguage<typeof it> = {
  it,
  en: {
    waits: 'There is a new version of the guide.',
    kept: 'The steps you marked are kept.',
    now: 'Update now',
    later: 'Later',
  },
};
