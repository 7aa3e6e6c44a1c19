/** Words for who does a step, and where. */
import type { InEachLanguage } from './it.ts';

const it = {
  who: 'Chi lo fa',
  where: 'Dove',
  title: 'Chi fa che cosa',
  lead: 'Gli stessi passi, divisi per persona.',
  all: 'Tutti insieme',
  show: 'Di chi vuoi vedere i passi?',
  number: 'N.',
  nothing: 'In questo caso non ha passi da fare.',
};

export const people: InEachLanguage<typeof it> = {
  it,
  en: {
    who: 'Who does it',
    where: 'Where',
    title: 'Who does what',
    lead: 'The same steps, divided by person.',
    all: 'All together',
    show: 'Whose steps do you want to see?',
    number: 'No.',
    nothing: 'Has no steps to do in this case.',
  },
};
