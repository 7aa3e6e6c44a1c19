import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, launchChromium, openVisitor, whyNotRun } from '../../support/browsers.ts';
import { profileFolder, removeFolder } from '../../support/browsers-process.ts';

let server: Server;
let address: string;

/** The page's script with the real adapter in it. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'visit.page.ts'), formats: ['es'] },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error('The build gave no script.');
  return chunk.code;
}

beforeAll(async () => {
  const script = await bundle();
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>t</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const NOTHING = { journals: {}, lost: [], damaged: {}, keeping: { kind: 'kept' } };

describe.each(ENGINES)('progress in %s', (name) => {
  it('is kept, shared between tabs, erased, and given up to a newer version', async (test) => {
    const visitor = await openVisitor(name);
    if (visitor === undefined) return test.skip(whyNotRun(name));
    try {
      await visitor.goto(address);
      expect(await visitor.evaluate('visit.find()')).toEqual(NOTHING);
      expect(await visitor.evaluate('visit.left()')).toEqual({ databases: [], keys: [] });

      await visitor.evaluate('visit.addStep(1)');
      expect(await visitor.evaluate('visit.addStep(2)')).toEqual(['passo-1', 'passo-2']);
      await visitor.goto(address);
      expect(await visitor.evaluate('visit.find()')).toMatchObject({
        journals: { posta: [{ id: 'passo-1' }, { id: 'passo-2' }] },
        lost: [],
      });

      const tabs = await visitor.evaluate('visit.twoTabs()');
      expect(tabs).toEqual({ added: 3, erased: 0, remnants: [] });
      expect(await visitor.evaluate('visit.left()')).toEqual({ databases: [], keys: [] });

      expect(await visitor.evaluate('visit.newerVersion()')).toEqual({
        old: { kind: 'memory', reason: 'newer-version' },
        later: { kind: 'memory', reason: 'newer-version' },
        held: 2,
        remnants: [],
      });
      expect(await visitor.evaluate('visit.find()')).toEqual(NOTHING);
    } finally {
      await visitor.close();
    }
  });
});

/** What happens to the files of Chromium's IndexedDB between two visits. */
const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  destroyed: (folder) => rmSync(folder, { recursive: true }),
  overwritten: (folder) => {
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'damaged');
  },
  'without their log': (folder) => {
    for (const file of readdirSync(folder)) {
      if (file.endsWith('.log')) writeFileSync(join(folder, file), '');
    }
  },
};

describe('progress whose files on the disk are', () => {
  it.each(Object.keys(DAMAGES))('%s is named as lost at the next visit', async (how) => {
    const profileDir = profileFolder();
    async function visits<T>(expression: string): Promise<T> {
      const session = await launchChromium({ profileDir });
      if (session === undefined) throw new Error(whyNotRun('Chromium'));
      try {
        await session.page.goto(address);
        return (await session.page.evaluate(expression)) as T;
      } finally {
        await session.close(true);
      }
    }
    try {
      await visits('visit.addStep(1)');
      expect(await visits('visit.find()')).toMatchObject({ lost: [] });

      const databases = join(profileDir, 'Default', 'IndexedDB');
      const folders = readdirSync(databases).filter((folder) => folder.endsWith('.leveldb'));
      expect(folders).toHaveLength(1);
      DAMAGES[how]?.(join(databases, String(folders[0])));

      expect(await visits('visit.find()')).toMatchObject({ journals: {}, lost: ['posta'] });
    } finally {
      removeFolder(profileDir);
    }
  });
});
