/** Puts the parts of the sandbox together, and takes them down again. */
import type { RequestListener } from 'node:http';
import { makeSelfSigned } from '../support/certificate-der.ts';
import { type Accounts, demoAccounts } from './accounts.ts';
import { serveConfigured } from './app.ts';
import { callOf } from './calls.ts';
import { type Origins, sandboxConfig } from './config.ts';
import { controlPart } from './control.ts';
import { type Faults, makeFaults } from './faults.ts';
import { resetLetter, welcomeLetter } from './letters.ts';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import { type Mail, startMail } from './mail.ts';
import { portalAccess, portalHome } from './portal.ts';
import { identityProvider } from './provider.ts';
import { resetService } from './reset.ts';
import { scimService } from './scim.ts';
import { site } from './site.ts';
import { webmail } from './webmail.ts';

export interface SandboxOptions {
  /** The app's port; the parts take those after it. 0: any free ones. */
  readonly port: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The parts beside the app, in the order of their ports. */
const PARTS = [
  ...(['provider', 'scim', 'reset', 'site', 'webmail', 'portal', 'portalAccess'] as const),
  'control',
] as const;
export type PartName = (typeof PARTS)[number];

export interface Sandbox {
  readonly at: Origins & { readonly control: string };
  /** The copy of the built app that is served. */
  readonly appFolder: string;
  readonly smtpPort: number;
  readonly accounts: Accounts;
  readonly mail: Mail;
  readonly faults: Faults;
  readonly parts: Readonly<Record<PartName, Listening>>;
  /** Accounts and mailboxes as at the start, no faults, every part reachable. */
  startOver(): Promise<void>;
  /** Ends every part; safe to call twice. */
  close(): Promise<void>;
}

/** @throws Error naming the port that is taken; what had started by then is ended. */
export async function startSandbox({ port, now = Date.now }: SandboxOptions): Promise<Sandbox> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end();
  };
  try {
    return { ...(await assemble(port, now, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function assemble(
  port: number,
  now: () => number,
  closers: (() => Promise<void>)[],
): Promise<Omit<Sandbox, 'close'>> {
  const portOf = (offset: number) => (port === 0 ? 0 : port + offset);

  // The parts need each other's addresses, so all listen before any of them answers.
  const handlers = new Map<PartName, RequestListener>();
  const openPart = async (name: PartName) => {
    const options: ListenOptions = {
      port: portOf(1 + PARTS.indexOf(name)),
      // The portal has two names, as in the circular: one typed, one that the warning shows.
      ...(name === 'portal' && { host: 'localhost' }),
      ...(name === 'portalAccess' && { tls: makeSelfSigned(['127.0.0.1'], ['localhost']) }),
    };
    const part = await listen((request, response) => {
      const handler = handlers.get(name);
      if (handler === undefined) response.writeHead(503).end();
      else handler(request, response);
    }, options);
    closers.push(part.close);
    return part;
  };
  const parts = {
    provider: await openPart('provider'),
    scim: await openPart('scim'),
    reset: await openPart('reset'),
    site: await openPart('site'),
    webmail: await openPart('webmail'),
    portal: await openPart('portal'),
    portalAccess: await openPart('portalAccess'),
    control: await openPart('control'),
  };
  const mail = await startMail(portOf(1 + PARTS.length));
  closers.push(mail.close);

  const originOf = (name: PartName) => parts[name].origin;
  const origins = (app: string) => ({
    app,
    provider: originOf('provider'),
    scim: originOf('scim'),
    reset: originOf('reset'),
    site: originOf('site'),
    webmail: originOf('webmail'),
    portal: originOf('portal'),
    portalAccess: originOf('portalAccess'),
    control: originOf('control'),
  });
  const app = await serveConfigured(port, (origin) => sandboxConfig(origins(origin), now()));
  closers.push(app.close);
  const at = origins(app.url.replace(/\/$/, ''));

  const accounts = demoAccounts(now);
  const faults = makeFaults(() => at.app);
  const resetPassword = async (fiscalCode: string, address: string) => {
    const account = accounts.matching(fiscalCode, address);
    if (account === undefined) return;
    const password = accounts.newPassword(account.person.id);
    const { subject, text } = resetLetter(account.person, password, `${at.portal}/`);
    await mail.send(account.person.mail, subject, text);
  };
  const sendFirstPasswords = async () => {
    for (const { person, mustChange, portalPassword } of accounts.all()) {
      if (!mustChange || portalPassword === undefined) continue;
      const { subject, text } = welcomeLetter(person, portalPassword, `${at.portal}/`);
      await mail.send(person.mail, subject, text);
    }
  };
  const identity = identityProvider({ accounts, issuer: at.provider, origin: at.app });
  const reset = resetService({ origin: () => at.app, resetPassword, now });
  const startOver = async () => {
    accounts.startOver();
    await mail.clear();
    reset.startOver();
    faults.clear();
    faults.forget();
    for (const part of Object.values(parts)) await part.accept();
    await sendFirstPasswords();
  };

  const scim = scimService(accounts, () => at.app, identity.ownerOf);
  handlers.set('provider', faults.before(identity.handler, callOf.provider));
  handlers.set('scim', faults.before(scim, callOf.scim));
  handlers.set('reset', faults.before(reset.app, callOf.reset));
  handlers.set('site', site(accounts));
  handlers.set('webmail', webmail(accounts, mail));
  handlers.set('portal', portalHome(at.portalAccess));
  handlers.set('portalAccess', portalAccess(accounts, resetPassword));
  handlers.set('control', controlPart({ accounts, at, faults, parts, startOver }));
  await sendFirstPasswords();
  return {
    at,
    appFolder: app.folder,
    smtpPort: mail.port,
    accounts,
    mail,
    faults,
    parts,
    startOver,
  };
}
