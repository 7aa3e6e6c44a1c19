/**
 * Changes of a JSON file that leave the rest of its text as it is. Each gives a splice, whose
 * inverse brings the former text back, character by character.
 */
import { formatJson, type Json } from './format.ts';
import { locate, type Member, membersAt, type Path } from './json-text.ts';

export type Change =
  /** Replaces the value at `path`, or adds it as its object's last member. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Json }
  /** Takes away a member of an object or of a list. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Puts a value into the list at `path`, before the member at `at`. */
  | { readonly kind: 'insert'; readonly path: Path; readonly at: number; readonly value: Json }
  /** Moves a member of the list at `path`. */
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number };

/** `removed` stood at `at`, and `inserted` stands there now. */
export interface Splice {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** A change that does not fit the file: a path that leads nowhere, a place outside the list. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

/** The text after a splice. */
export function applySplice(text: string, { at, removed, inserted }: Splice): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** The splice that undoes a splice. */
export function inverse({ at, removed, inserted }: Splice): Splice {
  return { at, removed: inserted, inserted: removed };
}

/**
 * What a change does to the text of a file.
 *
 * @throws ChangeError where the change does not fit the file.
 */
export function spliceFor(text: string, change: Change): Splice {
  switch (change.kind) {
    case 'set':
      return set(text, change.path, change.value);
    case 'remove':
      return remove(text, change.path);
    case 'insert':
      return insert(text, change.path, change.at, undefined, change.value);
    case 'move':
      return move(text, change.path, change.from, change.to);
  }
}

function between(text: string, start: number, end: number, inserted: string): Splice {
  return { at: start, removed: text.slice(start, end), inserted };
}

function spanOf(text: string, path: Path): { start: number; end: number } {
  const span = locate(text, path);
  if (!span) throw new ChangeError(`there is nothing at ${path.join('.')}`);
  return span;
}

/** The white space that the line of `at` begins with. */
function indentAt(text: string, at: number): string {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return /^[\t ]*/.exec(text.slice(line, at))?.[0] ?? '';
}

/** How the file indents one level, and ends its lines. */
function styleOf(text: string): { unit: string; newline: string } {
  const unit = /\n([\t ]+)\S/.exec(text)?.[1] ?? (text.includes('\n') ? '  ' : '');
  return { unit, newline: text.includes('\r\n') ? '\r\n' : '\n' };
}

function written(text: string, value: Json, indent: string): string {
  const { unit, newline } = styleOf(text);
  return formatJson(value, unit, indent).replaceAll('\n', newline);
}

function set(text: string, path: Path, value: Json): Splice {
  const span = locate(text, path);
  if (span) {
    return between(text, span.start, span.end, written(text, value, indentAt(text, span.start)));
  }
  const parent = path.slice(0, -1);
  const key = path[path.length - 1];
  if (typeof key !== 'string' || text[spanOf(text, parent).start] !== '{') {
    throw new ChangeError(`there is no object to hold ${path.join('.')}`);
  }
  const count = membersAt(text, spanOf(text, parent).start).length;
  return insert(text, parent, count, key, value);
}

function insert(
  text: string,
  path: Path,
  at: number,
  key: string | undefined,
  value: Json,
): Splice {
  const { start, end } = spanOf(text, path);
  if (key === undefined && text[start] !== '[') {
    throw new ChangeError(`${path.join('.')} is no list`);
  }
  const members = membersAt(text, start);
  if (at < 0 || at > members.length) throw new ChangeError(`there is no place ${at}`);
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const { unit, newline } = styleOf(text);
  const last = members[members.length - 1];
  if (!last) {
    const outer = indentAt(text, start);
    const breaks = unit === '' ? '' : newline;
    const inner = `${breaks}${breaks && outer + unit}`;
    const close = `${breaks}${breaks && outer}`;
    const body = name + written(text, value, outer + unit);
    return between(text, start + 1, end - 1, inner + body + close);
  }
  const lead = leadOf(text, start, members, members.length - 1);
  const indent = lead.includes('\n') ? (lead.split('\n').pop() ?? '') : indentAt(text, start);
  const body = name + written(text, value, indent);
  const gap = unit === '' ? '' : ' ';
  const next = members[at];
  return next
    ? between(text, next.from, next.from, `${body},${lead || gap}`)
    : between(text, last.end, last.end, `,${lead || gap}${body}`);
}

/** The white space before a member. */
function leadOf(text: string, open: number, members: readonly Member[], index: number): string {
  const member = members[index];
  const before = members[index - 1];
  if (!member) return '';
  return text.slice(before ? before.end : open + 1, member.from).replace(',', '');
}

function remove(text: string, path: Path): Splice {
  const { start } = spanOf(text, path.slice(0, -1));
  const name = path[path.length - 1];
  const members = membersAt(text, start);
  const index = members.findIndex(({ key }, position) =>
    typeof name === 'number' ? position === name : key === name,
  );
  const member = members[index];
  if (!member) throw new ChangeError(`there is nothing at ${path.join('.')}`);
  const next = members[index + 1];
  if (next) return between(text, member.from, next.from, '');
  const before = members[index - 1];
  if (before) return between(text, before.end, member.end, '');
  return between(text, start + 1, spanOf(text, path.slice(0, -1)).end - 1, '');
}

function move(text: string, path: Path, from: number, to: number): Splice {
  const members = membersAt(text, spanOf(text, path).start);
  const [low, high] = [members[Math.min(from, to)], members[Math.max(from, to)]];
  if (text[spanOf(text, path).start] !== '[' || !low || !high) {
    throw new ChangeError(`${path.join('.')} has no such places`);
  }
  const values = members.map(({ start, end }) => text.slice(start, end));
  const [moved = ''] = values.splice(from, 1);
  values.splice(to, 0, moved);
  // The white space and commas between the members stay where they are.
  const inserted = members
    .map(({ end }, index) => {
      const next = members[index + 1];
      const gap = next && next.from <= high.from ? text.slice(end, next.from) : '';
      return (values[index] ?? '') + gap;
    })
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .join('');
  return between(text, low.start, high.end, inserted);
}
