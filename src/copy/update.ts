/** Words of the update prompt, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  waits: 'C’è una versione nuova della guida.',
  kept: 'I passi segnati restano.',
  now: 'Aggiorna adesso',
  updating: 'Aggiorno…',
  slow: 'Ci vuole più del solito. Se non cambia niente, chiudi tutte le schede della guida. Poi riaprila.',
  later: 'Più tardi',
};

export const update: InEachLanguage<typeof it> = {
  it,
  en: {
    waits: 'There is a new version of the guide.',
    kept: 'The steps you marked are kept.',
    now: 'Update now',
    updating: 'Updating…',
    slow: 'This takes longer than usual. If nothing changes, close all tabs of the guide. Then open it again.',
    later: 'Later',
  },
};
