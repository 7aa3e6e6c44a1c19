import { onCleanup } from 'solid-js';
import { type CheckProps, type CheckSlot, checkKey } from '../state/check.ts';

/** Draws the questions into `box`, in place of what stands there. Returns what undoes it. */
export type MountCheck = (box: HTMLElement, props: CheckProps) => () => void;

/**
 * The check in the browser: the baked rules move into the app as they are, and stay until the
 * questions, which load once the page is at rest, take their place.
 */
export function browserCheck(load: () => Promise<MountCheck | undefined>): CheckSlot {
  return (props) => {
    const box =
      document.querySelector<HTMLElement>(`[data-check="${checkKey(props)}"]`) ??
      document.createElement('div');
    box.className = 'pa-check';
    let gone = false;
    let undo: (() => void) | undefined;
    void load().then((mount) => {
      if (!gone) undo = mount?.(box, props);
    });
    onCleanup(() => {
      gone = true;
      undo?.();
    });
    return box;
  };
}
