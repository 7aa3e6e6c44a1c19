/** Measures of the page, in points. */

/** A4. The left margin has room for a binder's holes. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 50, right: 43, bottom: 64, left: 71 } as const;

/** Where content may stand. */
export const ROOM = {
  width: PAGE.width - MARGIN.left - MARGIN.right,
  height: PAGE.height - MARGIN.top - MARGIN.bottom,
} as const;

/** Baselines of running text are this many font sizes apart. */
export const LEADING = 1.38;

export const BODY = 10.5;
export const SMALL = 9;

/** Sizes of headings by level. */
export const HEADINGS = { 1: 21, 2: 15, 3: 12.5, 4: 11 } as const;

/** All letters and lines stay readable where the printer has black ink only. */
export const INK = '#1a1a1a';
export const SOFT = '#4a4a4a';
export const LINK = '#06336b';
