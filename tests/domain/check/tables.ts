/** Every table of planted faults. */

import type { Table } from './planted.ts';
import { CLOCKS_TABLES } from './planted-clocks.ts';
import { DIAGNOSIS_TABLES } from './planted-diagnosis.ts';
import { MATRIX_TABLES } from './planted-matrix.ts';
import { PEOPLE_TABLES } from './planted-people.ts';
import { REACH_TABLES } from './planted-reach.ts';
import { SCREENS_TABLES } from './planted-screens.ts';
import { SOURCE_TABLES } from './planted-source.ts';
import { STRUCTURE_TABLES } from './planted-structure.ts';
import { WORDS_TABLES } from './planted-words.ts';

export const TABLES: readonly Table[] = [
  ...CLOCKS_TABLES,
  ...DIAGNOSIS_TABLES,
  ...MATRIX_TABLES,
  ...PEOPLE_TABLES,
  ...REACH_TABLES,
  ...SCREENS_TABLES,
  ...SOURCE_TABLES,
  ...STRUCTURE_TABLES,
  ...WORDS_TABLES,
];
