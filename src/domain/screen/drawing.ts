/** What every part of a drawing is laid out with. */
import type { ScreenFacts } from './model.ts';
import type { TextStyle, Writing } from './text.ts';
import type { Theme } from './themes.ts';

/** `wide` for a computer, `narrow` for a phone: fewer ornaments, letters no smaller than 11.5. */
export type Form = 'wide' | 'narrow';

/** What every part is laid out with. */
export interface Drawing {
  readonly theme: Theme;
  readonly form: Form;
  readonly writing: Writing;
  readonly facts: ScreenFacts;
}

/** Grey lines in place of words. */
export const FILLER = '#d5dae0';
/** Words of fields. */
export const INK = '#202124';

/** The page's running text; on a phone no larger than 14. */
export function bodyStyle({ theme, form }: Drawing): TextStyle {
  const { size, line, colour } = theme.text;
  const fit = form === 'narrow' ? Math.min(size, 14) / size : 1;
  return { size: size * fit, line: line * fit, colour, link: theme.link };
}
