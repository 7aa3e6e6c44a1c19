import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '../support/browsers.ts';
import { ENGINES, openVisitor, whyNotRun } from '../support/browsers.ts';
import type { FixtureSite } from '../support/server.ts';
import { serveFixture } from '../support/server.ts';

/** As strict as the app's own policy: the test's tools must work under it too. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const FIRST = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Prima</title>
<h1>Prima   pagina</h1>
<p><a href="seconda/?a=1#b">Vai <b>avanti</b></a></p>
<label><input type="radio" name="r"> Sì, "già"</label>
<label><input type="checkbox"> Ho letto</label>
<button type="button" aria-label="Fatto">x</button>
<script src="page.js"></script></html>`;

const SECOND = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Seconda</title>
<h1>Seconda pagina</h1></html>`;

const SCRIPT = `document.querySelector('button').addEventListener('click', () => {
  const boxes = [...document.querySelectorAll('input')].map((box) => box.checked);
  document.querySelector('h1').textContent = boxes.every(Boolean) ? 'Tutto fatto' : 'Manca una crocetta';
});`;

/** An address of this machine that is not the loopback: to a browser, another host. */
function outsideAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

let site: FixtureSite;
beforeAll(async () => {
  site = await serveFixture(
    { 'index.html': FIRST, 'seconda/index.html': SECOND, 'page.js': SCRIPT },
    { headers: HEADERS },
  );
});
afterAll(() => site.close());

describe.each(ENGINES)('a visitor in %s', (name) => {
  let visitor: Visitor | undefined;
  afterEach(async () => {
    await visitor?.close();
    visitor = undefined;
  });

  it('reads, clicks by the names that are read aloud, and types keys', async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));

    await visitor.goto(site.url);
    expect(await visitor.heading()).toBe('Prima pagina');
    await visitor.click('button', 'Fatto');
    await visitor.seesHeading('Manca una crocetta');
    await visitor.click('radio', 'Sì, "già"');
    await visitor.click('checkbox', 'Ho letto');
    await visitor.press('Tab');
    await visitor.press('Enter');
    await visitor.seesHeading('Tutto fatto');

    await visitor.click('link', 'Vai avanti');
    await visitor.seesHeading('Seconda pagina');
    expect(await visitor.path()).toBe('/seconda/?a=1#b');
    const picture = await visitor.screenshot();
    expect(Buffer.from(picture).subarray(1, 4).toString()).toBe('PNG');
  });

  it('reaches no other address than this machine itself', async ({ skip }) => {
    const address = outsideAddress();
    if (address === undefined) return skip('this machine has no network address to try');
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));

    const reachable = await serveFixture({ 'index.html': SECOND }, { host: '0.0.0.0' });
    try {
      const there = `http://${address}:${reachable.port}/`;
      expect((await fetch(there)).status).toBe(200);
      // An engine may reject, or show a page of its own: what counts is what came.
      const came = await visitor.goto(there).then(
        () => visitor?.heading(),
        () => '',
      );
      expect(came).toBe('');
    } finally {
      await reachable.close();
    }
  });

  it('finds the profile again after the browser was closed', async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));
    if (!visitor.keepsProfile) return skip(`${name} under automation keeps no profile`);

    await visitor.goto(site.url);
    await visitor.evaluate("localStorage.setItem('passo', 'tre')");
    await visitor.restart();
    await visitor.goto(site.url);
    expect(await visitor.evaluate("localStorage.getItem('passo')")).toBe('tre');
  });
});
