import { onCleanup } from 'solid-js';

/**
 * Runs things once no mouse button or finger is down. The field that is left by a press would else
 * say what is wrong at once, move the button away from under the pointer, and the click be lost.
 * For the life of the owner.
 */
export function makeAfterPress(): (then: () => void) => void {
  let isDown = false;
  const waiting: (() => void)[] = [];
  // A task of its own: the click comes in the same one as the release.
  const runSoon = () =>
    setTimeout(() => {
      if (!isDown) for (const then of waiting.splice(0)) then();
    });
  const pressed = () => {
    isDown = true;
  };
  const released = () => {
    isDown = false;
    runSoon();
  };
  document.addEventListener('pointerdown', pressed, true);
  document.addEventListener('pointerup', released, true);
  document.addEventListener('pointercancel', released, true);
  onCleanup(() => {
    document.removeEventListener('pointerdown', pressed, true);
    document.removeEventListener('pointerup', released, true);
    document.removeEventListener('pointercancel', released, true);
  });
  return (then) => {
    waiting.push(then);
    runSoon();
  };
}
