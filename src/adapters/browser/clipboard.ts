import type { Clipboard } from '../../ports/clipboard.ts';

/**
 * The browser's clipboard. On plain http `navigator.clipboard` is absent: a selected text area and
 * the old copy command serve there.
 */
export const browserClipboard: Clipboard = {
  async copy(text) {
    try {
      if (navigator.clipboard) {
        await navigator.clipboard.writeText(text);
        return true;
      }
    } catch {
      // Refused by the browser or its policy: the old way may still be allowed.
    }
    return copyBySelection(text);
  },
};

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  area.readOnly = true;
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
