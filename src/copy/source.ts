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

const history = {
  title: 'Documento storico',
  text: 'Queste istruzioni non sono più in vigore. Leggile per sapere come si faceva: prima di seguirle oggi, chiedi all’assistenza.',
};

/** What a reader of a historical guide must know before its first word. */
export const historical: InEachLanguage<typeof history> = {
  it: history,
  en: {
    title: 'Historical document',
    text: 'These instructions are no longer in force. Read them to know how it was done: before following them today, ask the help desk.',
  },
};
