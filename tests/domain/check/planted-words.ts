import { type Planted, say, type Table } from './planted.ts';

const DONE = 'guide.json: step/apri-posta, done';

const TEXTS: readonly Planted[] = [
  {
    did: 'did not close the bold',
    spoil: (f) => say(f, 'apri-posta', 'Vedi **i messaggi.'),
    told: [`bad-markup @ ${DONE}`, 'bad-markup @ en.json: step/apri-posta, done'],
  },
  {
    did: 'named a link that is not there',
    spoil: (f) => say(f, 'apri-posta', 'Vedi [i messaggi](posta).'),
    told: [`unknown-link @ ${DONE}`, 'unknown-link @ en.json: step/apri-posta, done'],
  },
  {
    did: 'named a variable that is not there, with a name that every object has',
    spoil: (f) => say(f, 'apri-posta', 'Chiama {constructor}.'),
    told: [`unknown-variable @ ${DONE}`, 'unknown-variable @ en.json: step/apri-posta, done'],
  },
  {
    did: 'linked to http:// on a host that the guide does not declare',
    spoil: (f) => {
      f.guide.httpHosts = [];
    },
    told: ['bad-link @ guide.json: links.portale'],
  },
  {
    did: 'linked to a script',
    spoil: (f) => {
      f.guide.links.portale = { href: 'javascript:alert({portalUrl})' };
    },
    told: ['bad-link @ guide.json: links.portale'],
  },
  {
    did: 'kept a link that nothing uses',
    spoil: (f) => {
      f.guide.links.sito = { href: 'https://www.esempio.it/' };
    },
    told: ['unused-link @ guide.json: links.sito (notice)'],
  },
  {
    did: 'kept a variable that nothing uses',
    spoil: (f) => {
      f.guide.variables.stanza = { kind: 'url', value: 'https://x.it/', description: 'Prova' };
    },
    told: ['unused-variable @ guide.json: variable/stanza (notice)'],
  },
];

const TRANSLATIONS: readonly Planted[] = [
  {
    did: 'forgot to translate a text',
    spoil: (f) => {
      const { done: _, ...rest } = f.en['step/apri-posta'] ?? {};
      f.en['step/apri-posta'] = rest;
    },
    told: ['missing-translation @ en.json: step/apri-posta, done'],
  },
  {
    did: 'translated a step that is gone',
    spoil: (f) => {
      f.en['step/sparito'] = { title: 'Gone' };
    },
    told: ['unknown-translation @ en.json: step/sparito, title'],
  },
  {
    did: 'translated a field that the step does not have',
    spoil: (f) => {
      f.en['step/apri-posta'] = { ...f.en['step/apri-posta'], 'body.7': 'Gone' };
    },
    told: ['unknown-translation @ en.json: step/apri-posta, body.7'],
  },
  {
    did: 'left a long text in Italian',
    spoil: (f) => {
      f.en['step/chiedi-password'] = {
        ...f.en['step/chiedi-password'],
        title: 'Chiedi una nuova password',
      };
    },
    told: ['untranslated @ en.json: step/chiedi-password, title (notice)'],
  },
  {
    did: 'lost a link and a variable in the translation',
    spoil: (f) => {
      f.en['step/apri-portale'] = { ...f.en['step/apri-portale'], 'body.0': 'Open it.' };
    },
    told: ['translation-differs @ en.json: step/apri-portale, body.0 (notice)'],
  },
];

const STYLE: readonly Planted[] = [
  {
    did: 'wrote like an office',
    spoil: (f) => say(f, 'apri-posta', 'Provvedi a effettuare la registrazione.'),
    told: [`officialese @ ${DONE}`, `officialese @ ${DONE}`],
  },
  {
    did: 'gave the reader a gender',
    spoil: (f) => say(f, 'apri-posta', 'Ora sei entrato nel portale.'),
    told: [`gendered-reader @ ${DONE}`],
  },
  {
    did: 'spelled e-mail in two ways',
    spoil: (f) => {
      say(f, 'apri-posta', 'Leggi l’e-mail.');
      say(f, 'apri-portale', 'Leggi l’e-mail.');
      say(f, 'scrivi-nome', 'Leggi l’email.');
    },
    told: ['mixed-spelling @ guide.json: step/scrivi-nome, done'],
  },
  {
    did: 'wrote a sentence of 26 words',
    spoil: (f) => say(f, 'apri-posta', `Vedi ${'la posta '.repeat(12)}ora.`),
    told: [`long-sentence @ ${DONE} (notice)`],
  },
  {
    did: 'left what a new step says',
    spoil: (f) => say(f, 'apri-posta', 'Scrivi qui che cosa si vede quando è andata bene.'),
    told: [`template-text @ ${DONE} (notice)`],
  },
];

export const WORDS_TABLES: readonly Table[] = [
  ['texts and links', TEXTS],
  ['translations', TRANSLATIONS],
  ['style', STYLE],
];
