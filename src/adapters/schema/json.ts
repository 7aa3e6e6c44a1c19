/** Reads JSON and says where it is broken, in the same words in every browser. */

export interface JsonError {
  /** 1-based; columns count UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** What stands there, in Italian. */
  readonly found: string;
}

export type JsonResult =
  | { readonly kind: 'value'; readonly value: unknown }
  /** A web page arrived instead: a sign-in page of the network, or a server's "not found" page. */
  | { readonly kind: 'page' }
  | { readonly kind: 'broken'; readonly error: JsonError };

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * The offset of the first character that JSON does not allow there. `JSON.parse` tells it in one
 * browser, in words, and in others not at all, hence this scanner. Only for text that `JSON.parse`
 * has refused.
 */
function errorOffset(text: string): number {
  // What may come next: a value, a key, or what ends or continues the open bracket.
  let expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' = 'value';
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const blank = /[\t\n\r ]*/y;
    blank.lastIndex = start;
    const at = start + (blank.exec(text)?.[0].length ?? 0);
    if (match === null) return at;
    const [, mark, string] = match;
    const inside = open[open.length - 1];
    const isEnd = (mark === '}' && inside === '{') || (mark === ']' && inside === '[');
    if (
      isEnd &&
      (expected === 'after' || expected === 'value-or-end' || expected === 'key-or-end')
    ) {
      open.pop();
      expected = 'after';
    } else if (expected === 'value' || expected === 'value-or-end') {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = mark === '{' ? 'key-or-end' : 'value-or-end';
      } else if (mark === undefined) expected = 'after';
      else return at;
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (string === undefined) return at;
      expected = 'colon';
    } else if (expected === 'colon') {
      if (mark !== ':') return at;
      expected = 'value';
    } else {
      if (mark !== ',' || inside === undefined) return at;
      expected = inside === '{' ? 'key' : 'value';
    }
  }
}

function describe(text: string, offset: number): string {
  if (offset >= text.length) return 'il file finisce troppo presto';
  const before = text.slice(0, offset).trimEnd();
  const character = text[offset] ?? '';
  if ((character === '}' || character === ']') && before.endsWith(',')) {
    return `c’è una virgola di troppo prima di «${character}»`;
  }
  TOKEN.lastIndex = offset;
  if (character === '"' && !TOKEN.test(text)) {
    return 'il testo che comincia con queste virgolette non è chiuso sulla stessa riga, o contiene una barra \\ da raddoppiare';
  }
  if (character === '"' && /["\d\]}el]$/.test(before)) {
    return 'prima di queste virgolette manca una virgola (o i due punti)';
  }
  if (character === '“' || character === '”' || character === "'") {
    return `c’è ${character}: servono le virgolette diritte "`;
  }
  return `«${text.slice(offset, offset + 12).split('\n')[0] ?? ''}» non può stare qui`;
}

/** Parses text as JSON. Never throws. A byte order mark at the start is ignored. */
export function parseJson(raw: string): JsonResult {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    // The reason is found below: browsers word it differently, and some give no position.
    if (text.trimStart().startsWith('<')) return { kind: 'page' };
    const offset = errorOffset(text);
    const lines = text.slice(0, offset).split('\n');
    const column = (lines[lines.length - 1] ?? '').length + 1;
    return { kind: 'broken', error: { line: lines.length, column, found: describe(text, offset) } };
  }
}
