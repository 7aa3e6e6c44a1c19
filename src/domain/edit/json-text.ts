/**
 * Where the parts of a JSON text stand, so that one value can be replaced and all else stays as its
 * author wrote it: order of keys, indentation, short lists on one line. Only for valid JSON.
 */

/** Keys and positions from the root: `['steps', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** From the first character to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A member of an object (with its key) or of a list. `from` is where the key, or the value, begins. */
export interface Member extends Span {
  readonly key: string | undefined;
  readonly from: number;
}

const SPACE = /[\t\n\r \uFEFF]*/y;
const PLAIN = /[^,\]}\t\n\r ]+/y;

function past(text: string, at: number, what: RegExp): number {
  what.lastIndex = at;
  what.test(text);
  return Math.max(at, what.lastIndex);
}

function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** The end of the value that begins at `at`. Without recursion: files may nest deeply. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  let end = at;
  while (end < text.length) {
    const character = text[end];
    if (character === '"') {
      end = endOfString(text, end);
    } else if (character === '{' || character === '[') {
      depth += 1;
      end += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      end += 1;
    } else if (depth === 0) {
      end = past(text, end, PLAIN);
    } else {
      end += 1;
    }
    if (depth === 0) return end;
  }
  return end;
}

/** Where the outermost value begins. */
export function rootOf(text: string): number {
  return past(text, 0, SPACE);
}

/** The members of the object or list that begins at `at`, in the file's order; of others none. */
export function membersAt(text: string, at: number): readonly Member[] {
  const keyed = text[at] === '{';
  if (!keyed && text[at] !== '[') return [];
  const members: Member[] = [];
  let next = past(text, at + 1, SPACE);
  while (next < text.length && text[next] !== '}' && text[next] !== ']') {
    const from = next;
    let start = from;
    let key: string | undefined;
    if (keyed) {
      const end = endOfString(text, from);
      key = String(JSON.parse(text.slice(from, end)));
      start = past(text, past(text, end, SPACE) + 1, SPACE);
    }
    const end = endOfValue(text, start);
    members.push({ key, from, start, end });
    next = past(text, end, SPACE);
    if (text[next] === ',') next = past(text, next + 1, SPACE);
  }
  return members;
}

/** The member that a key or position names; of doubled keys the last, as `JSON.parse` takes it. */
export function memberAt(text: string, at: number, name: string | number): Member | undefined {
  const members = membersAt(text, at);
  return typeof name === 'number'
    ? members[name]
    : [...members].reverse().find(({ key }) => key === name);
}

/** Where the value at `path` stands; undefined where there is none. */
export function locate(text: string, path: Path): Span | undefined {
  let span: Span = { start: rootOf(text), end: text.length };
  for (const name of path) {
    const member = memberAt(text, span.start, name);
    if (!member) return undefined;
    span = { start: member.start, end: member.end };
  }
  return path.length === 0 ? { ...span, end: endOfValue(text, span.start) } : span;
}
