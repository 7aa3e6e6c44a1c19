/** Small schemas that the guide's and the configuration's schema share. Messages say what is needed. */
import * as v from 'valibot';

/** True for a day that exists: `2024-02-29`, not `2023-02-29`. */
function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * True where the text is an https address with a host and no user name or password.
 *
 * @param plainOn hosts on which http does too; where there are any, a fragment does not
 */
function isWebAddress(text: string, plainOn: readonly string[] = []): boolean {
  try {
    const { protocol, hostname, username, password, hash } = new URL(text);
    const safe = protocol === 'https:' || (protocol === 'http:' && plainOn.includes(hostname));
    return safe && hostname !== '' && !username && !password && (plainOn.length === 0 || !hash);
  } catch {
    // Not an address at all: the answer is "no", and the schema's message says what is needed.
    return false;
  }
}

export const text = v.pipe(v.string(), v.regex(/\S/, 'un testo non vuoto'));

export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'un nome di lettere minuscole, cifre e trattini, come «apri-posta»',
  ),
);

/** Names of variables and links may have capitals inside: `deskPhone`. */
export const name = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/,
    'un nome senza spazi né accenti, come «deskPhone» o «sito»',
  ),
);

export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'una data scritta anno-mese-giorno, come «2026-11-22»'),
  v.check(isRealDay, 'un giorno che esiste nel calendario, scritto anno-mese-giorno'),
);

export const isoDateOrMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/, 'una data («2026-11-22») o un mese («2026-11»)'),
  v.check(
    (date) => date.length === 7 || isRealDay(date),
    'un giorno che esiste nel calendario, scritto anno-mese-giorno',
  ),
);

export const httpsUrl = v.pipe(
  v.string(),
  v.regex(/^https:\/\/\S+$/, 'un indirizzo completo che comincia con https://'),
  v.check(
    (url) => isWebAddress(url),
    'un indirizzo https:// valido, senza nome utente né password',
  ),
);

/** What never leaves this PC: browsers trust it without https. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The address of a service: https, or http on this PC (practice, tests). No `#` part. */
export const serviceUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'un indirizzo completo che comincia con https://'),
  v.check(
    (url) => isWebAddress(url, LOOPBACK),
    'un indirizzo https:// valido, senza nome utente, password e #; http:// solo per 127.0.0.1 e localhost',
  ),
);

/** Any web address: what is looked at, not trusted. */
export const webUrl = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s@/#]+(?:\/[^\s#]*)?$/,
    'un indirizzo completo, come «http://portale.esempio.it/», senza nome utente né #',
  ),
);

/** Address of a folder of pages, with or without the final slash. */
export const folderUrl = v.pipe(
  webUrl,
  v.regex(/^[^?]+$/, 'un indirizzo completo senza «?», come «https://guide.esempio.it/accesso/»'),
);

export const mail = v.pipe(
  v.string(),
  v.regex(
    /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/,
    'un indirizzo e-mail, come «assistenza@esempio.it»',
  ),
);

export const phone = v.pipe(
  v.string(),
  v.regex(/^(?=.*\d)[\d+*#()./\s-]+$/, 'un numero di telefono: cifre, spazi e i segni + ( ) / . -'),
);

/** Where a node comes from, as fields of its schema. */
export const origin = {
  cites: v.exactOptional(
    v.pipe(v.array(id), v.minLength(1, 'almeno un brano, oppure nessun campo «cites»')),
  ),
  own: v.exactOptional(text),
};
