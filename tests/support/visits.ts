/** One Chromium for a test file, and in it a visit for each journey: an empty storage of its own. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './browsers-chromium-args.ts';
import { PATIENCE } from './browsers-visitor.ts';
import { watch } from './quiet.ts';

export interface Visits {
  /**
   * A new visit with one page.
   *
   * @param expected complaints that the journey provokes itself.
   */
  begin(
    expected?: readonly RegExp[],
    options?: BrowserContextOptions,
  ): Promise<{ readonly context: BrowserContext; readonly page: Page }>;
  /**
   * Ends the visits begun since the last call. Gives what their pages complained of, and the
   * addresses outside this machine that they asked for: both empty after a good journey.
   */
  end(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface VisitsOptions {
  /**
   * False where no journey of the file is about the offline copy: without a worker each visit spares
   * the machine the copying of the whole app. One visit may still say otherwise. Default true.
   */
  readonly worker?: boolean;
}

/** @throws Error where the machine has no Chromium: journeys need one. */
export async function openVisits({ worker = true }: VisitsOptions = {}): Promise<Visits> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is required');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  const open = new Map<BrowserContext, () => readonly string[]>();
  return {
    async begin(expected = [], options = {}) {
      const context = await browser.newContext({
        locale: 'it-IT',
        serviceWorkers: worker ? 'allow' : 'block',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      const watched = watch(context, expected);
      const outside: string[] = [];
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') {
          outside.push(`asked for ${request.url()}`);
        }
      });
      open.set(context, () => [...watched.complaints(), ...outside]);
      return { context, page: await context.newPage() };
    },
    async end() {
      const visits = [...open];
      open.clear();
      for (const [context] of visits) {
        // A request that is being answered now has nobody any more to be answered to.
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
      }
      return visits.flatMap(([, complaints]) => complaints());
    },
    close: () => browser.close(),
  };
}
