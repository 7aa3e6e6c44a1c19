/** Acts by which the agent takes over where the pane stands. */
const TAKES_OVER = ['wheel', 'pointerdown', 'keydown'] as const;

/** Pixels of the part that must be in sight. */
const LEAST_SEEN = 100;

/**
 * Opens what was looked for in the step that is shown, and brings it into view: a trouble, or a
 * diagnosis, which loads late. It stays in view while drawings above it arrive, until the agent moves.
 * Nothing happens where the step does not have it.
 *
 * @param pane what scrolls, or on a narrow screen only holds the step
 * @param id of a closed part of the step's page
 * @returns what ends the waiting
 */
export function openPart(pane: HTMLElement, id: string): () => void {
  const part = () => pane.querySelector<HTMLDetailsElement>(`#${CSS.escape(id)}`);
  const bring = () => {
    const found = part();
    if (!found) return;
    pane.scrollTop += found.getBoundingClientRect().top - pane.getBoundingClientRect().top - 8;
    // A narrow screen has no pane of its own to scroll; elsewhere the page stays where it is.
    const { top } = found.getBoundingClientRect();
    if (top < 0 || top > innerHeight - LEAST_SEEN) found.scrollIntoView();
  };
  const grown = new ResizeObserver(bring);
  const open = () => {
    const found = part();
    if (!found) return;
    arriving.disconnect();
    found.open = true;
    bring();
    if (pane.firstElementChild) grown.observe(pane.firstElementChild);
  };
  const arriving = new MutationObserver(open);
  const stop = () => {
    arriving.disconnect();
    grown.disconnect();
    for (const act of TAKES_OVER) pane.removeEventListener(act, stop);
  };
  for (const act of TAKES_OVER) pane.addEventListener(act, stop);
  arriving.observe(pane, { childList: true, subtree: true });
  open();
  return stop;
}
