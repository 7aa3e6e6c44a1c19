/** Words of a page that is not kept for use without the network. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Questa pagina ha bisogno della rete',
  text: 'Il PC non è riuscito a caricarla. Controlla la rete, poi riprova. Le guide funzionano anche senza rete.',
};

export const needsNetwork: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'This page needs the network',
    text: 'The PC could not load it. Check the network, then try again. The guides work without the network too.',
  },
};
