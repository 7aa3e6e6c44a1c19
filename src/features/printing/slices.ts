import { createMemo, createSignal, onCleanup } from 'solid-js';

/** Blocks drawn at once: a task of a few milliseconds on a slow PC, and a screenful at the first go. */
const SLICE = 6;

/** How much of a paper is drawn. */
export interface Slices {
  count(): number;
  /** Draws the rest at once: the printer does not wait. */
  finish(): void;
}

/**
 * Counts the blocks to draw, a few more in each task, so that a long paper never holds the page up.
 * Another paper begins anew.
 *
 * @param blocks of the paper shown; another array is another paper
 */
export function createSlices(blocks: () => readonly unknown[]): Slices {
  const drawing = createMemo(() => {
    const { length } = blocks();
    const [count, setCount] = createSignal(SLICE);
    let timer = setTimeout(next);
    function next() {
      if (count() >= length) return;
      setCount(count() + SLICE);
      timer = setTimeout(next);
    }
    const finish = () => {
      clearTimeout(timer);
      setCount(Math.max(length, SLICE));
    };
    // The browser's own menu prints too.
    addEventListener('beforeprint', finish);
    onCleanup(() => {
      clearTimeout(timer);
      removeEventListener('beforeprint', finish);
    });
    return { count, finish };
  });
  return { count: () => drawing().count(), finish: () => drawing().finish() };
}
