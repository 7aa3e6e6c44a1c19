/** Words of the tables of states and operations. */
import type { Verdict } from '../domain/guide/matrix.ts';
import type { InEachLanguage } from './it.ts';

interface VerdictWords {
  /** Over a list of operations. */
  readonly heading: string;
  /** In a cell. */
  readonly cell: string;
}

const it = {
  choose: 'Scegli',
  answer: (state: string, condition: string) => `${state}, ${condition}`,
  whole: 'Tutta la tabella, un caso alla volta',
  verdicts: {
    allowed: { heading: 'Si può fare adesso', cell: 'sì' },
    forbidden: { heading: 'Non si può fare', cell: 'no' },
    disputed: { heading: 'Fonti discordi: chiedi prima di fare', cell: 'fonti discordi' },
    unreadable: { heading: 'Non leggibile nella fonte', cell: 'non leggibile nella fonte' },
  } as Record<Verdict, VerdictWords>,
  sides: (yes: string, no: string) => `Dicono di sì: ${yes}. Dicono di no: ${no}.`,
  columns: { operation: 'Operazione', may: 'Si può?', why: 'Perché' },
};

export const matrix: InEachLanguage<typeof it> = {
  it,
  en: {
    choose: 'Choose',
    answer: (state, condition) => `${state}, ${condition}`,
    whole: 'The whole table, one case at a time',
    verdicts: {
      allowed: { heading: 'Can be done now', cell: 'yes' },
      forbidden: { heading: 'Cannot be done', cell: 'no' },
      disputed: { heading: 'The sources disagree: ask first', cell: 'sources disagree' },
      unreadable: { heading: 'Not readable in the source', cell: 'not readable in the source' },
    },
    sides: (yes, no) => `For: ${yes}. Against: ${no}.`,
    columns: { operation: 'Operation', may: 'Allowed?', why: 'Why' },
  },
};
