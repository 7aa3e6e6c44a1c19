import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createWorkerClient,
  type OfflineWorld,
} from '../../../src/adapters/offline/worker-client.ts';

const ROOT = new URL('https://intranet.example/accesso/');

/** A version of the worker as the browser shows it to a page. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'activated';
  readonly heard: unknown[] = [];
  constructor(readonly answer: unknown = { missing: 0 }) {
    super();
  }
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

type Happening = 'waiting' | 'activated' | 'controlling' | 'redundant';

/** A browser: its registration, and Workbox's events, which the test fires. */
function browser(given: Partial<OfflineWorld> = {}, active: FakeWorker | null = null) {
  const registration = { active, waiting: null as FakeWorker | null };
  const listeners = new Map<string, () => void>();
  const made: { url: string; options: unknown }[] = [];
  class FakeWorkbox {
    constructor(url: unknown, options: unknown) {
      made.push({ url: String(url), options });
    }
    addEventListener(type: string, listener: () => void): void {
      listeners.set(type, listener);
    }
    async register(): Promise<unknown> {
      return registration;
    }
  }
  const library = {
    Workbox: FakeWorkbox,
    messageSW: async (worker: unknown) => (worker as FakeWorker).answer,
  };
  const world: OfflineWorld = {
    protocol: 'https:',
    secure: true,
    serviceWorkers: true,
    load: async () => library as unknown as Awaited<ReturnType<OfflineWorld['load']>>,
    page: {},
    ...given,
  };
  const client = createWorkerClient(ROOT, world);
  const seen: string[] = [];
  client.onState((state) => seen.push(state.kind));
  return {
    client,
    registration,
    made,
    seen,
    happens: (what: Happening) => listeners.get(what)?.(),
  };
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a browser that keeps no offline copy', () => {
  it.each([
    ['plain-http', { protocol: 'http:', secure: false, serviceWorkers: false }],
    ['file', { protocol: 'file:', secure: false }],
    ['no-api', { serviceWorkers: false }],
  ] as const)('says why: %s', async (reason, world) => {
    const load = vi.fn();
    const { client } = browser({ ...world, load });
    await client.start();
    expect(client.state).toEqual({ kind: 'unsupported', reason });
    expect(load).not.toHaveBeenCalled();
  });

  it('says that it refused, where settings forbid it', async () => {
    const load = async () => Promise.reject(new DOMException('no', 'SecurityError'));
    const { client } = browser({ load });
    await client.start();
    expect(client.state).toEqual({ kind: 'failed', reason: 'refused' });
  });
});

describe('a first visit', () => {
  it('registers the worker of this folder, past the browser cache', async () => {
    const { client, made } = browser();
    await client.start();
    expect(made).toEqual([
      {
        url: 'https://intranet.example/accesso/sw.js',
        options: { scope: 'https://intranet.example/accesso/', updateViaCache: 'none' },
      },
    ]);
  });

  it('promises nothing until everything is stored', async () => {
    const { client, registration, seen, happens } = browser();
    await client.start();
    expect(client.state.kind).toBe('installing');
    registration.active = new FakeWorker();
    happens('controlling');
    happens('activated');
    await expect.poll(() => client.state).toEqual({ kind: 'ready' });
    expect(seen).toEqual(['ready']);
  });

  it('says how many files are missing where not all could be stored', async () => {
    const { client, registration, happens } = browser();
    await client.start();
    registration.active = new FakeWorker({ missing: 3 });
    happens('activated');
    await expect
      .poll(() => client.state)
      .toEqual({ kind: 'failed', reason: 'incomplete', missing: 3 });
  });

  it('says that nothing was installed where the download was not what was published', async () => {
    const { client, happens } = browser();
    await client.start();
    happens('redundant');
    expect(client.state).toEqual({ kind: 'failed', reason: 'not-installed' });
  });

  it('never says "ready" on an answer that it does not understand', async () => {
    const { client } = browser({}, new FakeWorker('ok'));
    await client.start();
    expect(client.state).toEqual({ kind: 'failed', reason: 'refused' });
  });
});

describe('an update', () => {
  it('waits for the person, then takes over and asks for a reload', async () => {
    const { client, registration, happens } = browser({}, new FakeWorker());
    await client.start();
    expect(client.state.kind).toBe('ready');
    const next = new FakeWorker();
    registration.waiting = next;
    happens('waiting');
    expect(client.state.kind).toBe('update-waiting');
    expect(next.heard).toEqual([]);

    const applied = client.applyUpdate();
    expect(next.heard).toEqual([{ type: 'activate' }]);
    registration.active = next;
    registration.waiting = null;
    happens('controlling');
    next.become('activated');
    await applied;
    expect(client.state.kind).toBe('updated');
  });

  it('that waited since an earlier visit is still offered', async () => {
    const { client, registration } = browser({}, new FakeWorker());
    registration.waiting = new FakeWorker();
    await client.start();
    expect(client.state.kind).toBe('update-waiting');
  });

  it('applied in another tab leaves this page working, and says so', async () => {
    const { client, registration, happens } = browser({}, new FakeWorker());
    await client.start();
    registration.active = new FakeWorker();
    happens('controlling');
    happens('activated');
    expect(client.state.kind).toBe('updated');
  });

  it('that could not be stored leaves the version before it in charge', async () => {
    const { client, happens } = browser({}, new FakeWorker());
    await client.start();
    happens('redundant');
    expect(client.state.kind).toBe('ready');
  });

  it('that is not there needs no waiting', async () => {
    const { client } = browser({}, new FakeWorker());
    await client.start();
    await expect(client.applyUpdate()).resolves.toBeUndefined();
  });

  it('is not mistaken for the first version while another tab is still bringing that one', async () => {
    const first = new FakeWorker();
    first.state = 'activating';
    const { client, happens } = browser({}, first);
    await client.start();
    happens('controlling');
    await expect.poll(() => client.state.kind).toBe('ready');
  });
});

describe('a page that requires Trusted Types', () => {
  /** A page whose policy factory works as the browser's. */
  function strictPage() {
    let create: ((asked: string) => string) | undefined;
    const names: string[] = [];
    const trustedTypes = {
      createPolicy(name: string, rules: { createScriptURL: (asked: string) => string }) {
        names.push(name);
        create = rules.createScriptURL;
        return { createScriptURL: (asked: string) => `trusted:${rules.createScriptURL(asked)}` };
      },
    };
    return { page: { trustedTypes }, names, ask: (url: string) => create?.(url) };
  }

  it("gives the browser the worker's own address, and lets no other through", async () => {
    const { page, names, ask } = strictPage();
    const { client, made } = browser({ page });
    await client.start();
    expect(names).toEqual(['primo-accesso']);
    expect(made[0]?.url).toBe('trusted:https://intranet.example/accesso/sw.js');
    expect(() => ask('https://intranet.example/accesso/assets/x.js')).toThrow(TypeError);
    expect(() => ask('https://altro.example/accesso/sw.js')).toThrow(TypeError);
  });
});
