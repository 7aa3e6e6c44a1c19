/**
 * What callers say, and what guides call it. Nothing here is shown: it only lets the desk find what a
 * guide says in other words.
 */
import { stemsOf } from './words.ts';

/**
 * Words of a guide -> words that callers use for the same. All of a guide's words must stand in one
 * text; "in" and the like count for nothing.
 */
const EVERYDAY: readonly (readonly [guide: string, said: string])[] = [
  ['cedolino', 'busta paga, stipendio'],
  ['timbrature', 'presenze, cartellino, marcature'],
  ['trovo dati', 'timbrature, presenze, cartellino, ferie, mancano'],
  ['entrare', 'accedere, accesso, login'],
  ['entra', 'entrare, accedere, accesso, login'],
  ['accedi', 'entrare, accedere, accesso, login'],
  ['accesso bloccato', 'account, utenza, sospeso'],
  ['avviso sicurezza', 'certificato scaduto, sito non sicuro, pericoloso, connessione privata'],
  ['connessione privata', 'certificato scaduto, sito non sicuro, pericoloso, avviso sicurezza'],
  ['dimenticata', 'persa, smarrita, ricordo'],
  ['persa', 'dimenticata, smarrita, ricordo'],
  ['perso', 'dimenticato, smarrito, ricordo'],
  ['ricordo', 'dimenticata, persa, smarrita'],
  ['accetta password', 'rifiutata, sbagliata, errata'],
  ['parola chiave', 'password'],
  ['cambia password', 'scaduta, cambiare'],
  ['mail', 'email, e-mail, posta'],
  ['posta', 'mail, email, e-mail, casella'],
  ['pc', 'computer'],
  ['computer', 'pc'],
  ['orologio', 'data, ora'],
  ['data ora', 'orologio'],
  ['vpn', 'smart working, telelavoro, casa'],
  ['cellulare', 'telefono, telefonino'],
  ['cie', 'carta identita elettronica'],
  ['cns', 'tessera sanitaria'],
  ['stampa', 'stampante, stampare'],
  ['payslip', 'pay slip, salary, wages'],
  ['clockings', 'attendance, timesheet, clock in'],
  ['find data', 'clockings, attendance, timesheet, leave, missing'],
  ['sign site', 'log in, login, logon, enter, access'],
  ['sign portal', 'log in, login, logon, enter, access'],
  ['sign page', 'log in, login, logon, enter, access'],
  ['cannot get', 'log in, login, logon, enter, sign in'],
  ['blocked', 'locked, account, suspended'],
  ['locked', 'blocked, account, suspended'],
  ['security warning', 'certificate expired, not secure, unsafe, private connection'],
  ['connection private', 'certificate expired, not secure, unsafe, security warning'],
  ['forgotten', 'lost, remember'],
  ['forgot', 'lost, remember, forgotten'],
  ['lost', 'forgotten, remember'],
  ['remember', 'forgotten, lost'],
  ['accept password', 'wrong, refused, rejected'],
  ['email', 'mail, inbox, e-mail'],
  ['organisation', 'company, office'],
];

const known = EVERYDAY.map(([guide, said]) => ({ stems: stemsOf(guide), said }));

/** What callers may say where a guide says this; empty where nothing is known. Pure. */
export function everydayWords(text: string): string {
  const stems = new Set(stemsOf(text));
  return known
    .filter((one) => one.stems.every((stem) => stems.has(stem)))
    .map(({ said }) => said)
    .join(' ');
}
