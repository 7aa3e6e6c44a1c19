import { onCleanup } from 'solid-js';
import { type LateKind, type LateProps, type LateSlot, lateKey } from '../state/late.ts';

/** Draws the live part into `box`, in place of what stands there. Returns what undoes it. */
export type MountLate = (box: HTMLElement, props: LateProps) => () => void;

/**
 * Late parts in the browser: what is baked moves into the app as it is, and stays until the live part
 * is there. A part that is loaded already appears before the page is next painted: nothing shifts.
 *
 * @param load undefined where the part cannot be had: what is baked stays.
 */
export function browserLate(load: (kind: LateKind) => Promise<MountLate | undefined>): LateSlot {
  return (kind, props) => {
    const box =
      document.querySelector<HTMLElement>(`[data-late="${lateKey(kind, props)}"]`) ??
      document.createElement('div');
    box.className = `pa-${kind}`;
    let gone = false;
    let undo: (() => void) | undefined;
    void load(kind).then((mount) => {
      if (!gone) undo = mount?.(box, props);
    });
    onCleanup(() => {
      gone = true;
      undo?.();
    });
    return box;
  };
}
