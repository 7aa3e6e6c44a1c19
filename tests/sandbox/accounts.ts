/** What the demo systems know of the demo employees, in memory: it is gone when the sandbox stops. */
import { randomInt, timingSafeEqual } from 'node:crypto';
import { tidyFiscalCode } from './fiscal-code.ts';
import { type DemoPerson, PEOPLE } from './people.ts';

/** What happened since the sandbox started. */
export interface Account {
  readonly person: DemoPerson;
  /** The portal's password; undefined where nobody knows it. */
  readonly portalPassword: string | undefined;
  readonly mustChange: boolean;
  readonly mailboxOpened: boolean;
  readonly resetRequested: boolean;
  readonly passwordChanged: boolean;
  /** Last time that the person got into the portal, past the change of password. */
  readonly portalAccess: Date | undefined;
}

export type Entry = 'welcome' | 'change-password' | 'refused';

export interface Accounts {
  all(): readonly Account[];
  byId(id: string): Account | undefined;
  byFiscalCode(typed: string): Account | undefined;
  /** The account with this code and this company address: what the portal's form asks for. */
  matching(fiscalCode: string, mail: string): Account | undefined;
  /** Whether the portal lets the person in, and records that it did. */
  enterPortal(fiscalCode: string, password: string): Entry;
  /** Gives the account a password to be changed at the first access. */
  newPassword(id: string): string;
  /** @returns what is wrong with the wish, in words for the person; undefined when it is done. */
  changePassword(id: string, wish: string): string | undefined;
  openMailbox(mail: string, password: string): Account | undefined;
  openSite(fiscalCode: string, password: string): Account | undefined;
  /** As when the sandbox started. */
  startOver(): void;
  whenStartedOver(listener: () => void): void;
}

const atStart = (person: DemoPerson): Account => ({
  person,
  portalPassword: person.portalPassword,
  mustChange: person.mustChange,
  mailboxOpened: person.mailboxInUse === true,
  resetRequested: false,
  passwordChanged: false,
  portalAccess: undefined,
});

/** @param now milliseconds since 1970 */
export function demoAccounts(now: () => number = Date.now): Accounts {
  const accounts = new Map<string, Account>();
  const listeners: (() => void)[] = [];
  const startOver = () => {
    for (const listener of listeners) listener();
    for (const person of PEOPLE) accounts.set(person.id, atStart(person));
  };
  startOver();
  const update = (id: string, change: Partial<Account>) => {
    const account = accounts.get(id);
    if (account === undefined) throw new Error(`No demo account ${id}`);
    const changed = { ...account, ...change };
    accounts.set(id, changed);
    return changed;
  };
  const find = (test: (account: Account) => boolean) => [...accounts.values()].find(test);
  const byFiscalCode = (typed: string) =>
    find(({ person }) => person.fiscalCode === tidyFiscalCode(typed));

  return {
    startOver,
    whenStartedOver: (listener) => void listeners.push(listener),
    byFiscalCode,
    all: () => [...accounts.values()],
    byId: (id) => accounts.get(id),
    matching: (fiscalCode, mail) => {
      const account = byFiscalCode(fiscalCode);
      return account?.person.mail === tidyMail(mail) ? account : undefined;
    },
    enterPortal: (fiscalCode, password) => {
      const account = byFiscalCode(fiscalCode);
      if (account === undefined || !same(account.portalPassword, password)) return 'refused';
      if (account.mustChange) return 'change-password';
      update(account.person.id, { portalAccess: new Date(now()) });
      return 'welcome';
    },
    newPassword: (id) => {
      const password = readablePassword();
      update(id, { portalPassword: password, mustChange: true, resetRequested: true });
      return password;
    },
    changePassword: (id, wish) => {
      const account = accounts.get(id);
      if (account === undefined) return 'Entra di nuovo nel portale.';
      if (wish.length < 10) return 'La password è corta: servono almeno 10 caratteri.';
      if (!/\p{L}/u.test(wish) || !/\d/.test(wish))
        return 'Servono almeno una lettera e un numero.';
      if (same(account.portalPassword, wish))
        return 'La nuova password è uguale a quella di prima.';
      const portalAccess = new Date(now());
      update(id, { portalPassword: wish, mustChange: false, passwordChanged: true, portalAccess });
      return undefined;
    },
    openMailbox: (mail, password) => {
      const account = find(({ person }) => person.mail === tidyMail(mail));
      if (account === undefined || !same(account.person.mailboxPassword, password)) return;
      return update(account.person.id, { mailboxOpened: true });
    },
    openSite: (fiscalCode, password) => {
      const account = byFiscalCode(fiscalCode);
      return same(account?.person.sitePassword, password) ? account : undefined;
    },
  };
}

function tidyMail(typed: string): string {
  return typed.trim().toLowerCase();
}

function same(known: string | undefined, typed: string): boolean {
  if (known === undefined) return false;
  const [a, b] = [Buffer.from(known), Buffer.from(typed)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Twelve symbols without look-alikes (0 O, 1 l I), with a letter and a digit for sure. */
function readablePassword(): string {
  const pick = (symbols: string) => symbols.charAt(randomInt(symbols.length));
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
  const four = () => Array.from({ length: 4 }, () => pick(`${letters}23456789`)).join('');
  return `${pick(letters)}${pick('23456789')}${four().slice(2)}-${four()}-${four()}`;
}
