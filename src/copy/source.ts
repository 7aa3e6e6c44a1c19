/** How a guide's source stands, wherever it is named. */
import type { InEachLanguage } from './it.ts';

export const undated = { it: 'senza data', en: 'undated' } as const;

const it = {
  'in-force': 'in vigore',
  historical: 'documento storico, non più in vigore',
  'to-verify': 'da verificare con l’ente',
  draft: 'bozza',
};

export const statuses: InEachLanguage<typeof it> = {
  it,
  en: {
    'in-force': 'in force',
    historical: 'historical document, no longer in force',
    'to-verify': 'to be verified with the organisation',
    draft: 'draft',
  },
};
