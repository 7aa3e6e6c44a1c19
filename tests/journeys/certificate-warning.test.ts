/** Chromium's real warning, met on a server that signs itself, and the verdict on what it shows. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectationOf } from '../../src/domain/certificate/expectation.ts';
import type { Expectation, Observation } from '../../src/domain/certificate/model.ts';
import { recogniseBrowser } from '../../src/domain/certificate/recognise.ts';
import { verdict } from '../../src/domain/certificate/verdict.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { type SelfSignedSite, serveSelfSigned } from '../support/self-signed.ts';

const NOW = Date.UTC(2026, 10, 22);
const HOST = '127.0.0.1';

const expected: Expectation = expectationOf(
  {
    id: 'prova',
    certificateWarning: {
      step: 'controlla-avviso',
      hostVariable: 'warningHost',
      typedHostVariable: 'portalHost',
      codes: ['NET::ERR_CERT_AUTHORITY_INVALID'],
    },
  },
  { warningHost: HOST, portalHost: 'localhost' },
  {
    value: { certificateExceptions: { prova: { enabled: true, expires: '2026-11-22' } } },
    from: 'network',
    fetchedAt: NOW,
  },
  NOW,
);

let site: SelfSignedSite;
let session: ChromiumSession | undefined;
beforeAll(async () => {
  [site, session] = await Promise.all([serveSelfSigned('Portale di prova'), launchChromium()]);
});
afterAll(async () => {
  await session?.close();
  await site.close();
});

/** The text as a person sees it: the style sheet writes the code in capitals. */
function shown(page: Page, selector: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text in the document differs.
  return page.locator(selector).innerText();
}

/** Opens the address, presses "Advanced", and reads what the warning shows. */
async function read(page: Page, url: string): Promise<Observation> {
  await expect(page.goto(url)).rejects.toThrow('ERR_CERT');
  const proceed = page.locator('#proceed-link');
  // Its script has run: before, the button does nothing.
  await page.locator('body.ssl #details-button').waitFor();
  expect(await proceed.isVisible()).toBe(false);
  await page.locator('#details-button').click();
  await page.locator('#details:not(.hidden)').waitFor();
  return {
    browser: recogniseBrowser(await page.evaluate(() => navigator.userAgent)),
    insideNetwork: 'yes',
    openedFromGuide: 'yes',
    host: await shown(page, '#main-message strong'),
    code: await shown(page, '#error-code'),
    proceed: (await proceed.isVisible()) ? 'present' : 'absent',
  };
}

describe('somebody before the real warning of Chromium', () => {
  it('is told that it is the expected one, and gets to the page by "Proceed"', async ({ skip }) => {
    if (session === undefined) return skip('no Chromium');
    const { page } = session;
    const seen = await read(page, `https://${HOST}:${site.port}/`);
    expect(seen).toMatchObject({
      browser: { family: 'chrome' },
      host: HOST,
      code: 'NET::ERR_CERT_AUTHORITY_INVALID',
      proceed: 'present',
    });
    expect(verdict(seen, expected)).toMatchObject({ kind: 'expected', how: { page: 'chrome' } });
    expect(verdict(seen, { ...expected, host: '10.4.6.10' })).toMatchObject({ kind: 'stop' });

    await page.locator('#proceed-link').click();
    await page.waitForURL(`https://${HOST}:${site.port}/`);
    expect(await shown(page, 'h1')).toBe('Portale di prova');
  });

  it('is stopped where the same server is reached under another name', async ({ skip }) => {
    if (session === undefined) return skip('no Chromium');
    const seen = await read(session.page, `https://localhost:${site.port}/`);
    expect(seen.host).toBe('localhost');
    expect(verdict(seen, expected)).toEqual({ kind: 'stop', reason: 'host-different', also: [] });
  });
});
