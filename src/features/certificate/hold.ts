import { createMemo } from 'solid-js';
import type { Turn } from '../../domain/certificate/questions.ts';

/**
 * Whether the check holds "Fatto" back: `open` while it asks, `stopped` from the first stop until all
 * is as foreseen. Repeating the check after a stop does not give "Fatto" back, only its good end does.
 */
export function createHold(begun: () => boolean, turn: () => Turn) {
  return createMemo<'no' | 'open' | 'stopped'>((before) => {
    if (!begun()) return 'no';
    const now = turn();
    if (now.kind === 'ask') return before === 'stopped' ? before : 'open';
    return now.verdict.kind === 'stop' ? 'stopped' : 'no';
  }, 'no');
}

/** Marks the step's page, so that the style takes "Fatto" off it, for the keyboard and readers too. */
export function holdDone(section: HTMLElement | undefined, held: boolean): void {
  section?.closest('.pa-step')?.classList.toggle('pa-held', held);
}
