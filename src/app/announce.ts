/** A polite live region outside the app's element: it must exist before words are put in. */
export function announce(sentence: string): void {
  const region = document.getElementById('annunci');
  if (!region) return;
  // The same sentence twice is only spoken again after a change.
  region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
}
