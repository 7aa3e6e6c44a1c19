/** Words of a list whose items move and go. */
import type { InEachLanguage } from './it.ts';

const it = {
  up: (what: string) => `Sposta su: ${what}`,
  down: (what: string) => `Sposta giù: ${what}`,
  take: 'Togli',
  takeOne: (what: string) => `Togli ${what}`,
};

export const itemList: InEachLanguage<typeof it> = {
  it,
  en: {
    up: (what) => `Move up: ${what}`,
    down: (what) => `Move down: ${what}`,
    take: 'Remove',
    takeOne: (what) => `Remove ${what}`,
  },
};
