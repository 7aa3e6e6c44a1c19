/** A little site in a sub-folder, built and served as the real one is, for the worker's tests. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildWorker } from '../../../src/build/worker.ts';
import { contentSecurityPolicy } from '../../../src/domain/csp.ts';

const BASE = '/uffici/accesso/';
const SCRIPT = fileURLToPath(new URL('fixture-page.ts', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.png': 'image/png',
};

const PORTAL = '<!doctype html><title>Rete ospiti</title><h1>Accetta le condizioni</h1>';

/** One white point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

const CATALOG = JSON.stringify({
  guides: [{ id: 'prova', overlays: { en: 'h' }, pictures: ['foto.png'] }],
});

export interface Site {
  /** Address of the folder, with a final slash. */
  readonly url: string;
  readonly base: string;
  /** Publishes version `n`: its shell says `copia n`, `assets/only-n.txt` exists in it alone. */
  publish(n: number): Promise<void>;
  put(file: string, text: string): Promise<void>;
  /** From now on a captive portal answers, with its page, where `caught` says so. */
  portal(caught: (file: string) => boolean): void;
  /** Paths asked for since the last call, below the folder. */
  asked(): readonly string[];
  /** The cable is pulled: no connection is taken, open ones end. */
  unplug(): Promise<void>;
  remove(): Promise<void>;
}

/** Bundles the page's script once; file name below the folder -> code. */
async function pageScript(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: SCRIPT,
        output: { entryFileNames: 'assets/page.js', chunkFileNames: 'assets/[name]-[hash].js' },
      },
    },
  });
  const parts = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  return new Map(
    parts.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.code]] : [])),
  );
}

function page(title: string, root: string): string {
  return `<!doctype html><html lang="it"><title>${title}</title><h1>${title}</h1>
    <script type="module" src="${root}assets/page.js"></script></html>`;
}

export async function openSite(): Promise<Site> {
  const dist = await mkdtemp(join(tmpdir(), 'site-'));
  const script = await pageScript();
  let caught: (file: string) => boolean = () => false;
  let asked: string[] = [];

  const put = async (file: string, text: string | Buffer) => {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const file = path.startsWith(BASE) ? path.slice(BASE.length) || 'index.html' : '../outside';
    asked.push(file);
    const type = caught(file) ? '.html' : extname(file);
    const content = caught(file) ? PORTAL : await readFile(join(dist, file)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': TYPES[type] ?? 'text/plain',
      'content-security-policy': contentSecurityPolicy({}, 'header'),
      // The worst case: a portal that asks the browser to remember its page at this address.
      'cache-control': caught(file) ? 'max-age=31536000' : 'no-cache',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const unplug = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    base: BASE,
    put,
    unplug,
    async publish(n) {
      await rm(join(dist, 'assets'), { recursive: true, force: true });
      for (const [file, code] of script) await put(file, code);
      await put(`assets/only-${n}.txt`, `solo ${n}`);
      await put('index.html', page('dalla rete', './'));
      await put('shell.html', page(`copia ${n}`, '__ROOT__'));
      await put('config.json', '{}');
      await put('guides/catalog.json', CATALOG);
      await put('guides/prova/guide.json', '{}');
      await put('guides/prova/en.json', '{}');
      await put('guides/prova/foto.png', PICTURE);
      await put('nota.txt', 'una nota');
      await buildWorker({ dist });
    },
    portal: (rule) => {
      caught = rule;
    },
    asked() {
      const before = asked;
      asked = [];
      return before;
    },
    async remove() {
      if (server.listening) await unplug();
      await rm(dist, { recursive: true });
    },
  };
}
