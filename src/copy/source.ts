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

const standingIt = {
  historical: {
    title: 'Documento storico',
    short: 'Documento storico: non è più in vigore.',
    text: 'Non è più in vigore. Prima di seguire la guida chiedi come si fa oggi.',
  },
  'to-verify': {
    title: 'Da verificare',
    short: 'Da verificare: chiedi se vale ancora.',
    text: 'Nessuno ha confermato che il documento di partenza valga ancora. Se qualcosa non torna, chiedi all’assistenza.',
  },
  draft: {
    title: 'Bozza',
    short: 'Bozza: non è ancora definitiva.',
    text: 'La guida non è ancora definitiva. Se qualcosa non torna, chiedi all’assistenza.',
  },
  overdue: {
    title: 'Guida da ricontrollare',
    short: (date: string) => `Da ricontrollare: andava fatto entro il ${date}.`,
    text: (date: string) =>
      `Andava ricontrollata entro il ${date}: da allora qualcosa può essere cambiato.`,
  },
};

/** What pages and paper say of a guide that does not simply hold. */
export const standings: InEachLanguage<typeof standingIt> = {
  it: standingIt,
  en: {
    historical: {
      title: 'Historical document',
      short: 'Historical document: no longer in force.',
      text: 'No longer in force. Before you follow the guide ask how things are done today.',
    },
    'to-verify': {
      title: 'To be verified',
      short: 'To be verified: ask whether it still holds.',
      text: 'Nobody has confirmed that the source document still holds. If something does not fit, ask the help desk.',
    },
    draft: {
      title: 'Draft',
      short: 'Draft: not final yet.',
      text: 'The guide is not final yet. If something does not fit, ask the help desk.',
    },
    overdue: {
      title: 'Guide to be checked again',
      short: (date) => `To be checked again: it was due by ${date}.`,
      text: (date) =>
        `It should have been checked again by ${date}: something may have changed since.`,
    },
  },
};
