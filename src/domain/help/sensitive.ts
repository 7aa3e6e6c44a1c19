/** What must not travel in a message to the desk. */
export type Sensitive = 'fiscal-code' | 'password';

/** 16 signs of an Italian codice fiscale, also with letters in place of digits (omocodia). */
const FISCAL_CODE =
  /[A-Z]{6}[\dLMNPQRSTUV]{2}[A-EHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]/;

/**
 * "password: …", "pwd=…", "la password è …", "my pin is …": something follows that is no remark on it
 * ("la password è scaduta").
 */
const NAMED = new RegExp(
  '(?:password|passwd|pwd|psw|passcode|parola d.ordine|parola chiave|\\bpin\\b|\\botp\\b)' +
    "\\s*(?:[:=]|\\sè\\s|\\se['’]\\s|\\sis\\s|è\\s|is\\s)\\s*" +
    '(?!(?:scadut|errat|sbagliat|bloccat|dimenticat|giust|corrett|stat|sempre|quell|nuov|vecchi|' +
    'non|la|il|una?|da|in|di|expired|wrong|blocked|forgotten|right|correct|not|the|my|still)\\w*\\b)\\S{3,}',
  'i',
);

/** Short names that mean something else too ("il pass è arrivato"): only "pw: …", "pass = …". */
const SHORT_NAMED =
  /(?<![\p{L}\p{N}])(?:pw|pass)\s*[:=]\s*(?!(?:scadut|errat|sbagliat|bloccat|dimenticat|non|expired|wrong|blocked|forgotten|not)\p{L}*(?!\p{L}))\S{3,}/iu;

/** Words that mix signs and are no passwords: addresses, hosts, mail, error codes, programs. */
const HARMLESS: readonly RegExp[] = [
  /^[a-z]+:\/\//i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/,
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:]\S*)?$/,
  /^[A-Z0-9_-]+$/,
  /^(?:Windows|Chrome|Firefox|Edge|Safari|Office)[-_ ]?\d+$/,
];

/**
 * Whether a free text looks as if it held a codice fiscale or a password. It errs on the side of
 * asking: the person decides. Pure, and total on any text.
 */
export function looksSensitive(text: string): Sensitive | undefined {
  const shown = text.slice(0, 4000);
  if (FISCAL_CODE.test(shown.toUpperCase().replace(/[\s.-]/g, ''))) return 'fiscal-code';
  if (NAMED.test(shown) || SHORT_NAMED.test(shown)) return 'password';
  return shown.split(/\s+/).some(isLikePassword) ? 'password' : undefined;
}

/** `looksSensitive`, of the lines of a text that somebody changed by hand, and not of those that were made. */
export function looksSensitiveBeside(text: string, made: string): Sensitive | undefined {
  const own = new Set(made.split('\n'));
  return looksSensitive(
    text
      .split('\n')
      .filter((line) => !own.has(line))
      .join('\n'),
  );
}

/** Eight signs or more, of three kinds. */
function isLikePassword(word: string): boolean {
  const bare = word.replace(/^[("'«“]+|[)"'»”.,;:?]+$/g, '');
  if (bare.length < 8 || HARMLESS.some((pattern) => pattern.test(bare))) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9À-ÿ’']/];
  return kinds.filter((kind) => kind.test(bare)).length >= 3;
}
