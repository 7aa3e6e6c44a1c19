import type { messageSW, Workbox } from 'workbox-window';
import type { OfflinePort, OfflineState, OfflineUnsupported } from '../../ports/offline.ts';
import { trustedScriptUrl } from './script-url.ts';

/** The vendor's part, which arrives by dynamic import; tests give a fake. */
export interface WindowLibrary {
  readonly Workbox: new (
    ...args: ConstructorParameters<typeof Workbox>
  ) => Pick<Workbox, 'addEventListener' | 'register'>;
  readonly messageSW: typeof messageSW;
}

/** What the client needs to know of the page and the browser. */
export interface OfflineWorld {
  /** `location.protocol`, with its colon. */
  readonly protocol: string;
  readonly secure: boolean;
  readonly serviceWorkers: boolean;
  readonly load: () => Promise<WindowLibrary>;
  /** The global object, where Trusted Types may be. */
  readonly page: object;
}

/** The world as this page finds it. */
export function browserWorld(): OfflineWorld {
  return {
    protocol: location.protocol,
    secure: isSecureContext,
    serviceWorkers: 'serviceWorker' in navigator,
    load: () => import('workbox-window'),
    page: globalThis,
  };
}

function whyUnsupported(world: OfflineWorld): OfflineUnsupported | undefined {
  if (world.protocol === 'file:') return 'file';
  if (!world.secure) return 'plain-http';
  return world.serviceWorkers ? undefined : 'no-api';
}

/** The worker's answer to `offline-ready`: the number of files still missing. */
function missingIn(answer: unknown): number {
  const missing = (answer as { missing?: unknown } | null)?.missing;
  if (typeof missing === 'number') return missing;
  throw new TypeError('The service worker gave an answer of another shape');
}

/**
 * The page's side of the service worker at `root` (with a final slash), which is its scope; the
 * script is `sw.js` there. The browser's registration is the truth; Workbox's events only say when
 * to look at it.
 */
export function createWorkerClient(root: URL, world: OfflineWorld): OfflinePort {
  const reason = whyUnsupported(world);
  let state: OfflineState =
    reason === undefined ? { kind: 'installing' } : { kind: 'unsupported', reason };
  let registration: ServiceWorkerRegistration | undefined;
  let asked: ServiceWorker | undefined;
  const listeners = new Set<(state: OfflineState) => void>();

  function become(next: OfflineState): void {
    // A page that runs the old version stays so until it is loaded again.
    if (state.kind === 'updated') return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  /** Asks the version in charge whether its copy is complete; once a version. */
  async function look(library: WindowLibrary): Promise<void> {
    const active = registration?.active;
    if (!active || active === asked) return;
    asked = active;
    const missing = missingIn(await library.messageSW(active, { type: 'offline-ready' }));
    if (registration?.waiting) become({ kind: 'update-waiting' });
    else if (missing === 0) become({ kind: 'ready' });
    else become({ kind: 'failed', reason: 'incomplete', missing });
  }

  function refuse(error: unknown): void {
    console.warn('No service worker', error);
    become({ kind: 'failed', reason: 'refused' });
  }

  async function register(): Promise<void> {
    const library = await world.load();
    const url = trustedScriptUrl(new URL('sw.js', root), world.page);
    const workbox = new library.Workbox(url, { scope: root.href, updateViaCache: 'none' });
    const lookAgain = () => void look(library).catch(refuse);
    let inCharge = false;
    workbox.addEventListener('waiting', () => become({ kind: 'update-waiting' }));
    workbox.addEventListener('activated', lookAgain);
    workbox.addEventListener('controlling', () => {
      // The first version to take the page over is the one it asked for; the next is another.
      if (inCharge) become({ kind: 'updated' });
      inCharge = true;
      lookAgain();
    });
    workbox.addEventListener('redundant', () => {
      // An update that could not be stored: the version before it lives on.
      if (!registration?.active) become({ kind: 'failed', reason: 'not-installed' });
    });
    registration = await workbox.register({ immediate: true });
    // While a version is still activating (another tab brought it), its taking over is yet to come.
    inCharge = registration?.active?.state === 'activated';
    await look(library);
  }

  return {
    get state() {
      return state;
    },

    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async start() {
      if (reason === undefined) await register().catch(refuse);
    },

    async applyUpdate() {
      const waiting = registration?.waiting;
      if (!waiting) return;
      await new Promise<void>((resolve) => {
        waiting.addEventListener('statechange', () => {
          // `redundant`: a still newer version took its place and now waits itself.
          if (waiting.state === 'activated' || waiting.state === 'redundant') resolve();
        });
        waiting.postMessage({ type: 'activate' });
      });
    },
  };
}
