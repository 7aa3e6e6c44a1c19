/** Every page of the sandbox, one after the other, as a person meets them. */
import type { Page } from 'playwright';
import { PEOPLE } from './people.ts';
import { CLIENT_ID } from './provider.ts';
import type { Sandbox } from './start.ts';

/**
 * Goes through all pages.
 *
 * @param page of a browser that lets the portal's certificate pass
 * @param look is called on each page, with a name for it
 */
export async function tour(
  page: Page,
  sandbox: Sandbox,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { at } = sandbox;
  const person = PEOPLE.find(({ id }) => id === 'prova-b');
  if (person === undefined) throw new Error('No such demo person');
  const write = (label: string | RegExp, text: string) => page.getByLabel(label).fill(text);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const reads = (name: string) =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const open = async (url: string, heading: string) => {
    await page.goto(url);
    await reads(heading);
    await look(heading);
  };
  const arrive = async (heading: string, name = heading) => {
    await reads(heading);
    await look(name);
  };
  const told = async (heading: string) => {
    await page.getByRole('alert').waitFor();
    await arrive(heading, `${heading}, con un messaggio`);
  };

  await open(`${at.control}/`, 'Prova la guida senza rischi');

  await open(`${at.site}/`, 'Entra nel sito');
  await write(/^Nome utente/, person.fiscalCode);
  await write(/^Password/, 'sbagliata');
  await press('Entra');
  await told('Entra nel sito');
  await write(/^Nome utente/, person.fiscalCode);
  await write(/^Password/, person.sitePassword);
  await press('Entra');
  await arrive('Benvenuto nel sito');
  await page.getByRole('link', { name: 'Area riservata' }).click();
  await arrive('Area riservata: i tuoi cedolini');
  await page.getByRole('link', { name: 'Ultimo cedolino' }).click();
  await arrive('Cedolino');

  await open(`${at.webmail}/`, 'Entra nella tua posta');
  await write(/^Indirizzo email/, person.mail);
  await write(/^Password/, person.mailboxPassword);
  await press('Entra');
  await arrive('Posta in arrivo', 'Posta senza messaggi');

  await open(`${at.portal}/`, 'Portale SEC-SISR');
  await page.getByRole('link', { name: 'Accedi' }).click();
  await arrive('Accesso al portale');
  await write('Username:', person.fiscalCode);
  await write('Password:', 'sbagliata');
  await press('Accedi');
  await told('Accesso al portale');
  await page.getByRole('link', { name: 'Password dimenticata?' }).click();
  await arrive('Reset Password');
  await write(/^Codice Fiscale/, person.fiscalCode);
  await write(/^Indirizzo Email/, person.mail);
  await press('Reset Password');
  await told('Reset Password');

  await page.goto(`${at.webmail}/`);
  await arrive('Posta in arrivo');
  const subject = 'Nuova password per il portale SEC-SISR';
  await page.getByRole('link', { name: subject }).click();
  await arrive(subject);
  await open(`${at.webmail}/messaggi/0`, "Questo messaggio non c'è");
  const password = /password: (\S+)/.exec(sandbox.mail.of(person.mail)[0]?.text ?? '')?.[1] ?? '';

  const query = new URLSearchParams({
    client_id: CLIENT_ID,
    redirect_uri: `${at.app}/accesso/`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  await open(`${at.provider}/auth?${query}`, 'Entra con le credenziali del portale');
  await page.getByText('Account di prova', { exact: true }).click();
  await look('Entra con le credenziali del portale, con gli account');
  await write('Codice fiscale', person.fiscalCode);
  await write('Password del portale', password);
  await press('Entra');
  await told('Entra con le credenziali del portale');
  await open(`${at.provider}/`, 'Qui si entra dalla guida');
  await open(`${at.provider}/entra/sconosciuto`, 'Il tempo per entrare è finito');
  await open(`${at.provider}/auth?client_id=altro`, "L'accesso non è riuscito");
  await open(`${at.provider}/session/end`, 'Vuoi uscire?');
  await press('Sì, esci');
  await arrive('Ora sei fuori');

  await page.goto(`${at.portalAccess}/accesso`);
  await write('Username:', person.fiscalCode);
  await write('Password:', password);
  await press('Accedi');
  await arrive('Cambia la password');
  await write(/^Nuova password:/, 'Prova-nuova-1');
  await write('Di nuovo la nuova password:', 'Prova-nuova-2');
  await press('Cambia la password');
  await told('Cambia la password');
  await write(/^Nuova password:/, 'Prova-nuova-1');
  await write('Di nuovo la nuova password:', 'Prova-nuova-1');
  await press('Cambia la password');
  await arrive('I tuoi servizi');
}
