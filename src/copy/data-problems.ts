/** Words for an administrator about files of the organisation that could not be used. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Problemi nei dati dell’ente',
  lead: 'Per chi gestisce il server. Finché il file non è a posto vale l’ultima copia buona. Se non c’è, valgono i valori di partenza.',
  using: {
    network: '',
    'last-good': 'Ora vale l’ultima copia buona di config.json.',
    default: 'Ora config.json non si può usare: valgono i valori di partenza.',
  },
  failures: {
    unreachable: 'Il server non risponde, o risponde troppo tardi.',
    refused: 'Il server non dà il file: controlla che ci sia e che tutti lo possano leggere.',
    'not-data':
      'È arrivata una pagina web al posto del file. Forse il file manca sul server, o la rete chiede di entrare prima.',
    invalid: 'Il file non si può usare, e non c’è una copia buona.',
    'too-big': 'Il file è troppo grande.',
  },
};

export const dataProblems: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Problems in the organisation’s data',
    lead: 'For whoever runs the server. Until the file is mended the last good copy is used. Where there is none, the defaults are.',
    using: {
      network: '',
      'last-good': 'The last good copy of config.json is in use.',
      default: 'config.json cannot be used now: the defaults hold.',
    },
    failures: {
      unreachable: 'The server does not answer, or too late.',
      refused:
        'The server does not give the file: check that it is there and that all may read it.',
      'not-data':
        'A web page came in place of the file. Perhaps the file is missing on the server, or the network wants a sign-in first.',
      invalid: 'The file cannot be used, and there is no good copy.',
      'too-big': 'The file is too big.',
    },
  },
};
