import type { Mode } from './state/session.ts';

/**
 * Who uses the PC, kept in the name of the tab: it outlives a reload and not the tab, other tabs and
 * sites do not see it, and nothing is stored. Without it F5 would turn "PC in comune" off unseen, and
 * the next answers would be saved.
 */
const NAMES: readonly (readonly [name: string, mode: Mode])[] = [
  ['pa-shared', 'shared'],
  ['pa-colleague', 'colleague'],
];

export function tabMode(): Mode {
  return NAMES.find(([name]) => name === window.name)?.[1] ?? 'own';
}

export function keepTabMode(mode: Mode): void {
  window.name = NAMES.find(([, known]) => known === mode)?.[0] ?? '';
}
