import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { allAddresses } from '../../src/build/site-addresses.ts';
import { it as words } from '../../src/copy/it.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { builtGuide } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn } from '../support/person.ts';
import { DIST, serveAppPlainly } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const english = builtGuide('en');
const [step] = told.guide.steps;
if (!step) throw new Error('The guide has no step');

/** A server that gives files and nothing else: no rewrite rules, no headers, no page for errors. */
let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveAppPlainly(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

describe('in a sub-folder of the simplest server there is', () => {
  it('every page is there, and every link and file of every page leads to something', async () => {
    const waiting = allAddresses(DIST).map((address) => new URL(address.slice(1), server.url).href);
    const seen = new Set(waiting);
    const broken: string[] = [];
    let links = 0;
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const response = await fetch(url);
      if (response.status !== 200) broken.push(`${response.status} ${url}`);
      const html = /(\/|\.html)$/.test(new URL(url).pathname) ? await response.text() : '';
      for (const { address, kind } of addressesIn(html)) {
        const there = new URL(address, url);
        there.hash = '';
        // Queries mean something to the app only: the server looks at the path.
        there.search = '';
        if (there.origin !== new URL(server.url).origin) continue;
        links += 1;
        if (!there.href.startsWith(server.url))
          broken.push(`out of the folder: ${url}: ${address}`);
        if (kind === 'absolute') broken.push(`not relative: ${url}: ${address}`);
        if (seen.has(there.href)) continue;
        seen.add(there.href);
        waiting.push(there.href);
      }
    }
    expect(broken.join('\n')).toBe('');
    expect(links).toBeGreaterThan(seen.size);
  });

  it('an address that does not exist stays a 404', async () => {
    for (const path of ['non-esiste/', 'sec-sisr/non-esiste/', 'assets/non-esiste.js']) {
      expect((await fetch(server.url + path)).status).toBe(404);
    }
    // Outside the folder too: the app claims nothing that is not its own.
    expect((await fetch(new URL('/', server.url))).status).toBe(404);
  });

  it('a link to a step, as a colleague sends it, opens the step and the app takes over there', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf(step.id));
    await person.reads(told.say(step.title));
    await expect.poll(() => page.url()).toBe(server.url + person.pathOf(step.id));
    await worksOffline(page);
    await person.follows(words.nav.switchLanguage);
    await personOn(page, server.url, english).reads(english.say(titleIn(english.guide, step.id)));
    const there = `${server.url}en/${person.pathOf(step.id)}`;
    await expect.poll(() => page.url()).toBe(there);
  });

  it('a link that ends in index.html loses it', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, server.url, told);
    await person.opens(`${person.pathOf(step.id)}index.html?da=mail#problemi`);
    await person.reads(told.say(step.title));
    const there = `${server.url}${person.pathOf(step.id)}?da=mail#problemi`;
    await expect.poll(() => page.url()).toBe(there);
  });
});

/** Addresses that a page links to or loads, as they stand in it. */
function addressesIn(html: string): readonly { address: string; kind: 'relative' | 'absolute' }[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^(mailto|tel|data):/.test(address))
    .map((address) => ({ address, kind: address.startsWith('/') ? 'absolute' : 'relative' }));
}

function titleIn(guide: Guide, id: string): string {
  return guide.steps.find((candidate) => candidate.id === id)?.title ?? '';
}
