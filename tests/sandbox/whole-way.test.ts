/**
 * The whole way of an employee of category 2, in a real browser with a real backend: nothing is
 * mocked, and every password is read where a person reads it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backend } from '../../src/copy/backend.ts';
import { certificate } from '../../src/copy/certificate.ts';
import { reset } from '../../src/copy/reset.ts';
import { axeViolations } from '../support/axe.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { watch } from '../support/quiet.ts';
import { beside, employeeIn, signsIn } from './employee.ts';
import { PEOPLE } from './people.ts';
import { type Sandbox, startSandbox } from './start.ts';

/** Enough for a busy machine: the way is long. */
const LONG = 480_000;
const CHOSEN = 'Scelta-da-prova-7';

let sandbox: Sandbox;
let session: ChromiumSession | undefined;
beforeAll(async () => {
  [sandbox, session] = await Promise.all([startSandbox({ port: 0 }), launchChromium()]);
});
afterAll(async () => {
  await session?.close();
  await sandbox.close();
});

/** Pictures of the way, where `PICTURES` names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

it(
  'an employee with a personal mail gets from nothing to a path confirmed by the system',
  async ({ skip }) => {
    if (session === undefined) return skip('no Chromium');
    const { context, page } = session;
    const { complaints } = watch(context, [/ERR_CERT_AUTHORITY_INVALID/]);
    const who = PEOPLE.find(({ category }) => category === 'mail-personale');
    if (who === undefined) throw new Error('No such demo employee');
    const employee = employeeIn(context, page, sandbox, who);
    const { person } = employee;

    // Three answers, and the path is there.
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers([
      ['bisogno', 'entrare'],
      ['portale', 'si-personale'],
      ['casella', 'no'],
    ]);
    await person.begins();

    // The mailbox's password stands at the bottom of the payslip.
    await employee.at('apri-sito');
    const site = await employee.opensFromGuide();
    await employee.does('apri-sito');
    await signsIn(site, who.fiscalCode, who.sitePassword);
    await employee.does('accedi-sito');
    await site.getByRole('link', { name: 'Area riservata' }).click();
    await employee.does('apri-area-riservata');
    await site.getByRole('link', { name: 'Ultimo cedolino' }).click();
    const mailbox = {
      address: await beside(site, 'Indirizzo'),
      password: await beside(site, 'Password'),
    };
    await employee.does('trova-credenziali');

    // The mailbox opens with it, and is empty.
    await employee.at('apri-posta');
    const webmail = await employee.opensFromGuide();
    await employee.does('apri-posta');
    await signsIn(webmail, mailbox.address, mailbox.password);
    await webmail.getByText("Non c'è nessun messaggio.").waitFor();
    await employee.does('entra-posta');

    // The new password is asked for inside the guide, once.
    await employee.does('usa-rete-interna');
    await employee.at('apri-portale');
    await page.getByRole('form', { name: reset.it.reset.title }).waitFor();
    await picture(page, '1-chiedi');
    expect(await axeViolations(page)).toEqual([]);
    await employee.asksForPassword(who.fiscalCode, mailbox.address);
    await page.getByText(reset.it.reset.askedText).waitFor();
    await picture(page, '2-richiesta');
    const next = employee.told.guide.steps.find(({ id }) => id === 'leggi-nuova-password');
    await person.follows(reset.it.reset.next(employee.told.say(next?.title ?? '')));
    await employee.at('leggi-nuova-password');
    expect(sandbox.faults.counts().reset).toBe(1);

    // It comes by mail.
    await picture(page, '3-aspetta');
    // The service answers before the mail has come.
    await expect.poll(() => sandbox.mail.of(mailbox.address)).toHaveLength(1);
    await webmail.getByRole('link', { name: 'Guarda di nuovo' }).click();
    await webmail.getByRole('link', { name: /^Nuova password/ }).click();
    const letter = await webmail.locator('pre').textContent();
    const password = /nuova password: (\S+)/.exec(letter ?? '')?.[1] ?? '';
    expect(password).toMatch(/^[\w-]{12,}$/);
    await picture(webmail, '4-mail');
    await employee.does('leggi-nuova-password');

    // "Accedi" leads into the browser's own warning.
    await employee.at('riapri-portale');
    const portal = await employee.opensFromGuide();
    await portal.getByRole('link', { name: 'Accedi' }).click();
    await portal.locator('#details-button').click();
    await picture(portal, '5-avviso');
    const shown = {
      host: (await portal.locator('#main-message strong').textContent()) ?? '',
      // biome-ignore lint/performance/useDomNodeTextContent: as a person sees it, in capitals.
      code: await portal.locator('#error-code').innerText(),
    };

    // The guide says that it is the expected one, and only then the person goes past it.
    await employee.meets('avviso-prima');
    await employee.at('controlla-avviso');
    await employee.checksWarning(shown);
    await expect
      .poll(() => employee.verdict.textContent())
      .toContain(certificate.it.expected.title);
    await expect
      .poll(() => employee.verdict.textContent())
      .toContain(`Procedi su ${shown.host} (non sicuro)`);
    await picture(page, '6-verdetto');
    await portal.locator('#proceed-link').click();
    await portal.getByText('Inserisci il tuo codice fiscale e la tua password:').waitFor();
    await picture(portal, '7-portale');
    await employee.does('controlla-avviso', 'riapri-portale');

    // The portal wants the password changed at the first access.
    await employee.at('scrivi-nuova-password');
    await signsIn(portal, who.fiscalCode, password, 'Accedi');
    await portal.getByRole('heading', { name: 'Cambia la password' }).waitFor();
    await portal.getByLabel(/^Nuova password/).fill(CHOSEN);
    await portal.getByLabel(/^Di nuovo/).fill(CHOSEN);
    await portal.getByRole('button', { name: 'Cambia la password' }).click();
    await portal.getByRole('heading', { name: 'I tuoi servizi' }).waitFor();
    await employee.does('scrivi-nuova-password', 'controlla-avviso');

    // The sign-in proves it.
    await employee.at('guarda-servizi');
    await picture(page, '8-prova');
    await person.presses(backend.it.signIn.proof.button);
    await page.getByRole('heading', { name: 'Entra con le credenziali del portale' }).waitFor();
    await picture(page, '9-accesso');
    await signsIn(page, who.fiscalCode, CHOSEN);
    await person.reads(backend.it.back.ok);
    await page.getByText(backend.it.back.who('Prova Bravo')).waitFor();
    await picture(page, '10-riuscito');
    expect(await axeViolations(page)).toEqual([]);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await person.follows(backend.it.back.goOn);
    await person.reads('Ora puoi usare il portale con la nuova password');
    await page
      .getByText(/^Verificato dal sistema, ore \d\d:\d\d/)
      .first()
      .waitFor();
    await picture(page, '11-fine');

    expect(sandbox.faults.counts()).toMatchObject({ reset: 1, token: 1, me: 1 });
    expect(session.outside).toEqual([]);
    expect(complaints()).toEqual([]);
  },
  LONG,
);
