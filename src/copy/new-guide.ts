/** Words for a guide that begins from the model. */
import type { NewGuideRefusal } from '../domain/edit/new-guide.ts';
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Comincia una guida nuova',
  lead: 'Ha cinque passi da riempire, e supera già il controllo.',
  guideTitle: 'Come si intitola',
  name: 'Nome per gli indirizzi',
  nameHint:
    'Lettere minuscole, cifre e trattini, come “posta-nuova”. Resta nelle mail delle persone: non si cambia più.',
  make: 'Crea la bozza',
  refusals: {
    'bad-id':
      'Questo nome non va bene: usa solo lettere minuscole senza accento, cifre e trattini, come “posta-nuova”.',
    'reserved-id': 'Questo nome è già un indirizzo del programma: scegline un altro.',
    'taken-id': 'C’è già una guida con questo nome: scegline un altro.',
    'no-title': 'Scrivi il titolo: è la prima cosa che si legge.',
  } as Readonly<Record<NewGuideRefusal, string>>,
};

export const newGuide: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Begin a new guide',
    lead: 'It has five steps to be filled in, and passes the check already.',
    guideTitle: 'What it is called',
    name: 'Name for addresses',
    nameHint:
      'Small letters, digits and hyphens, like “posta-nuova”. It stays in people’s mails: it is never changed.',
    make: 'Make the draft',
    refusals: {
      'bad-id':
        'This name cannot be used: take small letters without accents, digits and hyphens, like “posta-nuova”.',
      'reserved-id': 'This name is an address of the program already: choose another.',
      'taken-id': 'There is a guide of this name already: choose another.',
      'no-title': 'Write the title: it is the first thing that is read.',
    },
  },
};
