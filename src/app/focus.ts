/**
 * Moves the focus to the new page's heading, so that a screen reader begins there and the keyboard
 * goes on from there. Waits for the frame in which the router has drawn the page.
 */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    if (location.hash === '') window.scrollTo(0, 0);
  });
}

/** The place of the focus, named so that it can be found again after the pages are exchanged. */
export function focusedKey(): string | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement ? active.dataset.key : undefined;
}

/** Puts the focus back on the element with this key. */
export function restoreFocus(key: string | undefined): void {
  if (key === undefined) return;
  document
    .querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    ?.focus({ preventScroll: true });
}
