import type { WarningPage } from '../../domain/certificate/model.ts';
import type { Browser as ScreenBrowser } from '../../domain/screen/choose.ts';
import type { DrawingFor } from './CertificateCheck.tsx';

/**
 * What to draw of the warning: whose browser, in which state, with which places marked. Ids of places
 * and facts are those of a warning's screen in `screens.json`; a drawing without them is left as it is.
 */
export interface WarningDrawing {
  readonly browser: ScreenBrowser;
  readonly chosen: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, number>>;
}

const CLOSED = { avanzate: 'chiuse' };
const OPEN = { avanzate: 'aperte' };

/** The item of the way's list that says what to press. */
const PRESS = 3;

/** A browser that shows each of the pages. Firefox's older page is that of version 139 and before. */
const PAGES: Readonly<Record<WarningPage, ScreenBrowser>> = {
  chrome: { family: 'chrome' },
  edge: { family: 'edge' },
  'firefox-new': { family: 'firefox' },
  'firefox-old': { family: 'firefox', version: 139 },
  'firefox-either': { family: 'firefox' },
};

/**
 * The drawing for a question or for the way through; undefined where none helps. What can be pressed
 * to go on is drawn for the way alone, never before the verdict.
 */
export function drawingOf(what: DrawingFor): WarningDrawing | undefined {
  if (what.kind === 'way') {
    return { browser: PAGES[what.page], chosen: OPEN, marks: { procedi: PRESS } };
  }
  const { browser } = what;
  if (what.question === 'host') return { browser, chosen: CLOSED, marks: { indirizzo: 1 } };
  // Firefox shows the code only after "Avanzate", and there the way through stands beside it.
  if (what.question !== 'code' || browser.family === 'firefox') return undefined;
  return { browser, chosen: CLOSED, marks: { codice: 1 } };
}
