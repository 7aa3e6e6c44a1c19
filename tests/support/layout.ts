/** What is wrong with a page as it is laid out at the window's present size. */
import type { Page } from 'playwright';

export interface LayoutRules {
  /** The page is one on which the person goes on: it has one primary button. Otherwise at most one. */
  readonly primary: boolean;
  /** The h1 and "Fatto" must be wholly in the window before anybody scrolls. */
  readonly firstView: boolean;
}

/**
 * Faults of the layout, one text each; empty when there is none: sideways scrolling, text cut off
 * or outside the window, targets that overlap or are smaller than 24 px (WCAG 2.5.8; links inside a
 * sentence are excepted), primary buttons, and what must be in the first window.
 */
export function layoutFaults(page: Page, rules: LayoutRules): Promise<readonly string[]> {
  return page.evaluate(audit, rules);
}

/** Runs in the page. Nothing from this file's scope can be used inside. */
function audit(rules: LayoutRules): string[] {
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ` +
    `"${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  // Cut off on purpose: text for screen readers only, and small drawings, which show a part of a screen.
  const forReaders = (element: Element) =>
    element.closest(
      '.visually-hidden, .visually-hidden-focusable:not(:focus), .pa-see-picture svg[aria-hidden]',
    ) !== null || getComputedStyle(element).clipPath === 'inset(50%)';

  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !shown(parent) || forReaders(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.left < -0.5 || box.right > clientWidth + 0.5) {
        faults.push(`text outside the window: ${nameOf(parent)}`);
      }
      for (let around: Element | null = parent; around; around = around.parentElement) {
        if (around === document.documentElement || around === document.body) break;
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = around.getBoundingClientRect();
        const cut =
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1;
        if (cut) faults.push(`text cut off: ${nameOf(parent)} by ${nameOf(around)}`);
      }
    }
  }

  const buttons = [...document.querySelectorAll('.btn-primary')].filter(shown);
  if (buttons.length > 1 || (rules.primary && buttons.length === 0)) {
    faults.push(`${buttons.length} primary buttons: ${buttons.map(nameOf).join(', ')}`);
  }

  if (rules.firstView) {
    for (const selector of ['h1', '[data-key="fatto"]']) {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box) faults.push(`no ${selector}`);
      else if (box.top < 0 || box.bottom > window.innerHeight + 0.5) {
        faults.push(`${selector} is not in the first window: ${box.top} to ${box.bottom}`);
      }
    }
  }

  // The bar floats over what is scrolled under it; at the page's end it lies in the flow.
  const bars = [...document.querySelectorAll<HTMLElement>('.pa-bar')];
  for (const bar of bars) bar.style.position = 'static';
  const targets = [
    ...document.querySelectorAll('a[href], button, summary, input, select, textarea'),
  ]
    // A radio's target is its whole label.
    .map((element) => element.closest('label') ?? element)
    .filter((element) => shown(element) && !forReaders(element));
  const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const [index, { element, box }] of boxes.entries()) {
    const inSentence =
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (beside) => beside !== element && (beside.textContent ?? '').trim() !== '',
      );
    if (!inSentence && (box.width < 24 || box.height < 24)) {
      faults.push(`target of ${box.width} x ${box.height}: ${nameOf(element)}`);
    }
    for (const other of boxes.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 1 && high > 1) {
        faults.push(`overlap: ${nameOf(element)} and ${nameOf(other.element)}`);
      }
    }
  }
  for (const bar of bars) bar.style.position = '';
  return [...new Set(faults)];
}

export interface Shift {
  readonly value: number;
  /** What moved, and from where to where. */
  readonly what: readonly string[];
}

/** Every layout shift of the page so far (Chromium), without those that followed an input. */
export function layoutShifts(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((done) => {
        // Buffered entries come in one call, also when there is none (Chromium then stays silent),
        // so two frames are given to it.
        const shifts: Shift[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources, hadRecentInput } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
              sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
            };
            if (hadRecentInput) continue;
            const what = sources.map(
              ({ node, previousRect: from, currentRect: to }) =>
                `${node?.parentElement?.className} > ${node?.textContent?.slice(0, 40)} ` +
                `y ${from.y} -> ${to.y}, x ${from.x} -> ${to.x}`,
            );
            shifts.push({ value, what });
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shifts))));
      }),
  );
}

/** Where the page's named elements, headings and bar stand: `name -> "x y w h"`, from its top. */
export function places(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const found: Record<string, string> = {};
    const elements = document.querySelectorAll('main h1, main h2, .pa-body, main [data-key]');
    for (const element of elements) {
      if (!element.checkVisibility()) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('data-key') ?? element.id ?? '';
      const box = [x, y + window.scrollY, width, height].map((n) => Math.round(n)).join(' ');
      found[`${element.tagName} ${element.className} ${name}`] = box;
    }
    return found;
  });
}
