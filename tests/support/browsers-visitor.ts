/**
 * What a person does in a browser, the same for every engine, so that one journey text runs in all.
 * Each engine gives the primitives of `Engine`; everything else is derived here once.
 */

export type EngineName = 'Chromium' | 'Chromium 109' | 'Firefox' | 'WebKit';

/** Roles a journey clicks on, as a screen reader names them. */
export type Role = 'link' | 'button' | 'radio' | 'checkbox';

/** Keys a journey presses; a single character types itself. */
export type Key =
  | 'Enter'
  | 'Tab'
  | 'Shift+Tab'
  | 'Escape'
  | 'Space'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight';

export interface Engine {
  readonly name: EngineName;
  /** As the browser itself says: `156.0.8078.79`. */
  readonly version: string;
  /** False where the engine's automation always starts with an empty profile. */
  readonly keepsProfile: boolean;
  /** Opens an address and resolves when the document has loaded. */
  goto(address: string): Promise<void>;
  /** Value of a JavaScript expression in the page; it must survive JSON. May be a promise. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the one visible element of this role and exact accessible name; waits for it. */
  click(role: Role, name: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** PNG of what is visible. */
  screenshot(): Promise<Uint8Array>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends the browser and forgets its profile where the launcher made it. */
  close(): Promise<void>;
}

export interface Visitor extends Engine {
  /** Text of the page's h1 now, white space collapsed; empty without one. */
  heading(): Promise<string>;
  /** Resolves when the h1 reads `text`; rejects, saying what it read instead. */
  seesHeading(text: string): Promise<void>;
  /**
   * As `seesHeading`, after the app has changed the page by itself: its last act is to scroll up and
   * to move the focus to the heading, and a click that comes before may land where something else stood.
   */
  arrivesAt(heading: string): Promise<void>;
  /** Resolves when the expression is true in the page. */
  waitsFor(expression: string): Promise<void>;
  /** Path, query and fragment of the present address. */
  path(): Promise<string>;
}

/** Milliseconds a visitor waits for something to appear. */
export const PATIENCE = 15_000;
const BETWEEN_LOOKS = 50;

const HEADING = `(document.querySelector('h1')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`;

export function visitorOf(engine: Engine): Visitor {
  const heading = () => engine.evaluate<string>(HEADING);
  const visitor: Visitor = {
    ...engine,
    heading,
    arrivesAt: async (text) => {
      await visitor.seesHeading(text);
      await visitor.waitsFor("document.activeElement?.tagName === 'H1'");
    },
    path: () => engine.evaluate<string>('location.pathname + location.search + location.hash'),
    waitsFor: (expression) =>
      until(
        () => engine.evaluate<boolean>(`Promise.resolve(${expression}).then(Boolean)`),
        () => `Waited in vain for ${expression}`,
      ),
    seesHeading: async (text) => {
      let seen = '';
      await until(
        async () => {
          seen = await heading();
          return seen === text;
        },
        () => `Expected the heading "${text}", but it reads "${seen}"`,
      );
    },
  };
  return visitor;
}

/**
 * Looks again and again until `look` gives true. A look that fails (the page is just changing) is
 * a look in vain; the last failure is told when patience ends.
 *
 * @throws Error with `complaint()` after `PATIENCE` milliseconds.
 */
export async function until(look: () => Promise<boolean>, complaint: () => string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    let failure: unknown;
    try {
      if (await look()) return;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > deadline) {
      throw new Error(complaint(), failure === undefined ? undefined : { cause: failure });
    }
    await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
  }
}
