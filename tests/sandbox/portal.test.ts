/** The practice systems one by one, over HTTP: site, mailbox and portal. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type Sandbox, startSandbox } from './start.ts';
import { visitor } from './visitor.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.startOver());

function named(id: string) {
  const person = PEOPLE.find((candidate) => candidate.id === id);
  if (person === undefined) throw new Error(`No demo person ${id}`);
  return person;
}

/** The password in the newest mail to this address. */
function passwordIn(mail: string): string {
  const [newest] = sandbox.mail.of(mail);
  return /password: (\S+)/.exec(newest?.text ?? '')?.[1] ?? '';
}

describe('the payslip', () => {
  it('gives the mailbox password to who signs in to the site, and to nobody else', async () => {
    const { site } = sandbox.at;
    const person = named('prova-b');
    const stranger = await visitor().get(`${site}/area-riservata/cedolino`);
    expect(stranger).toMatchObject({ status: 303, to: `${site}/` });

    const employee = visitor();
    const wrong = await employee.submit(`${site}/entra`, {
      utente: person.fiscalCode,
      password: 'no',
    });
    expect(wrong).toMatchObject({ status: 403, text: expect.stringContaining('non va bene') });
    const fields = { utente: person.fiscalCode, password: person.sitePassword };
    expect((await employee.submit(`${site}/entra`, fields)).to).toBe(`${site}/`);
    const payslip = await employee.get(`${site}/area-riservata/cedolino`);
    expect(payslip.text).toContain(person.mail);
    expect(payslip.text).toContain(person.mailboxPassword);

    await employee.submit(`${site}/esci`, {});
    expect((await employee.get(`${site}/area-riservata/cedolino`)).status).toBe(303);
  });
});

describe('the mailbox', () => {
  it('opens with its own password, and shows the mail that the portal sent over SMTP', async () => {
    const { webmail } = sandbox.at;
    const person = named('prova-c');
    const employee = visitor();
    const wrong = { indirizzo: person.mail, password: person.sitePassword };
    expect((await employee.submit(`${webmail}/entra`, wrong)).status).toBe(403);
    const right = { indirizzo: person.mail, password: person.mailboxPassword };
    expect((await employee.submit(`${webmail}/entra`, right)).to).toBe(`${webmail}/`);
    const inbox = await employee.get(`${webmail}/`);
    const [, path] = /href="(\/messaggi\/\d+)"/.exec(inbox.text) ?? [];
    const letter = await employee.get(webmail + path);
    expect(letter.text).toContain(`utente: ${person.fiscalCode}`);
    expect(letter.text).toContain(`password: ${person.portalPassword}`);
    expect(letter.text).toContain('admin_portale@regione.example');
  });

  it('shows nobody the messages of another', async () => {
    const { webmail } = sandbox.at;
    const [other] = sandbox.mail.of(named('prova-c').mail);
    const employee = visitor();
    const { mail, mailboxPassword } = named('prova-e');
    await employee.submit(`${webmail}/entra`, { indirizzo: mail, password: mailboxPassword });
    expect((await employee.get(`${webmail}/messaggi/${other?.id}`)).status).toBe(404);
    expect((await visitor().get(`${webmail}/messaggi/${other?.id}`)).to).toBe(`${webmail}/`);
  });

  it('exists for the demo addresses only', async () => {
    await expect(sandbox.mail.send('qualcuno@altrove.example', 'a', 'b')).rejects.toThrow(
      'mailbox',
    );
  });
});

describe('the practice portal', () => {
  it('leads from its first page to the access under the other name', async () => {
    const { portal, portalAccess } = sandbox.at;
    const home = await visitor().get(`${portal}/`);
    expect(home.text).toContain(`href="${portalAccess}/accesso"`);
    expect(new URL(portal).hostname).not.toBe(new URL(portalAccess).hostname);
  });

  it('wants the first password changed before it lets anybody in', async () => {
    const { portalAccess: at } = sandbox.at;
    const { fiscalCode, portalPassword = '' } = named('prova-a');
    const employee = visitor();
    const enters = (password: string) =>
      employee.submit(`${at}/accesso`, { username: fiscalCode.toLowerCase(), password });
    expect((await enters('sbagliata')).status).toBe(403);
    expect((await enters(portalPassword)).to).toBe(`${at}/cambia-password`);
    expect((await employee.get(`${at}/servizi`)).to).toBe(`${at}/accesso`);

    const changes = (nuova: string, conferma = nuova) =>
      employee.submit(`${at}/cambia-password`, { nuova, conferma });
    expect((await changes('Nuova-parola-1', 'Nuova-parola-2')).text).toContain('non sono uguali');
    expect((await changes('corta1')).text).toContain('corta');
    expect((await changes('solo-lettere')).text).toContain('un numero');
    expect((await changes(portalPassword)).text).toContain('uguale a quella di prima');
    expect((await changes('Nuova-parola-1')).to).toBe(`${at}/servizi`);
    expect((await employee.get(`${at}/servizi`)).text).toContain('Timbrature');
    expect((await enters(portalPassword)).status).toBe(403);
    expect((await enters('Nuova-parola-1')).to).toBe(`${at}/servizi`);
  });

  it('answers a reset the same whether or not the account exists, and mails only the right one', async () => {
    const { portalAccess: at } = sandbox.at;
    const { fiscalCode, mail, personalMail = '' } = named('prova-b');
    const asks = (codice: string, email: string) =>
      visitor().submit(`${at}/reset-password`, { codice, email });
    const unknown = await asks('PRVDMO90A41X999A', mail);
    const personal = await asks(fiscalCode, personalMail);
    expect(sandbox.mail.of(mail)).toHaveLength(0);
    const right = await asks(fiscalCode, mail);
    expect(right.text).toBe(unknown.text);
    expect(right.text).toBe(personal.text);
    expect(sandbox.mail.of(mail)).toHaveLength(1);

    const password = passwordIn(mail);
    const entry = await visitor().submit(`${at}/accesso`, { username: fiscalCode, password });
    expect(entry.to).toBe(`${at}/cambia-password`);
  });
});

describe('every part', () => {
  it('refuses a form that comes from another site', async () => {
    const { webmail } = sandbox.at;
    const { mail, mailboxPassword } = named('prova-c');
    const body = new URLSearchParams({ indirizzo: mail, password: mailboxPassword }).toString();
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: 'https://altrove.example',
    };
    const reply = await visitor().send('POST', `${webmail}/entra`, body, headers);
    expect(reply.status).toBe(403);
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('shows what a person typed as text', async () => {
    const { site } = sandbox.at;
    const reply = await visitor().get(`${site}/%3Cscript%3E`);
    expect(reply.text).not.toContain('<script>');
  });

  it('sends its pages with a policy that allows no script', async () => {
    const { site, webmail, portal, portalAccess, control, provider } = sandbox.at;
    for (const origin of [site, webmail, portal, `${portalAccess}/accesso`, control, provider]) {
      const { headers, text } = await visitor().get(new URL('.', `${origin}/`).href);
      const policy = String(headers['content-security-policy']);
      expect(policy, origin).toContain("default-src 'none'");
      expect(policy, origin).not.toContain('script-src');
      expect(headers['x-content-type-options'], origin).toBe('nosniff');
      if (headers.location === undefined) expect(text, origin).toContain('Account di prova');
    }
  });
});
