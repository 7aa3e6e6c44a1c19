import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FixtureSite } from '../support/server.ts';
import { serveFixture } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const SCRIPT = `console.error('said aloud');
setTimeout(() => { throw new Error('thrown and not caught'); });
document.body.innerHTML = '<p>';`;

let site: FixtureSite;
let visits: Visits;
beforeAll(async () => {
  const page = `<!doctype html><title>Prova</title><link rel="icon" href="data:,">
<body><script>document.title = 'inline'</script><script src="page.js"></script>`;
  site = await serveFixture({ 'index.html': page, 'page.js': SCRIPT }, { headers: POLICY });
  visits = await openVisits();
});
afterAll(() => Promise.all([visits.close(), site.close()]));

it('a watched page complains of errors, refused scripts and refused HTML strings', async () => {
  const { page } = await visits.begin();
  const said = (text: string) =>
    page.waitForEvent('console', (message) => message.text().includes(text));
  const thrown = (text: string) =>
    page.waitForEvent('pageerror', (error) => String(error.stack).includes(text));
  // Each comes by a way of its own, in no fixed order.
  const all = [said('said aloud'), said('inline script'), thrown('thrown'), thrown('TrustedHTML')];
  await page.goto(site.url);
  await Promise.all(all);
  const complaints = (await visits.end()).join('\n');
  expect(complaints).toContain('said aloud');
  expect(complaints).toContain('thrown and not caught');
  expect(complaints).toContain('inline script');
  expect(complaints).toContain('TrustedHTML');
});
