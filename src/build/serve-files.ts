/** How the static server reads the disk: which file an address means, and the headers file. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' };

/** Which file an address means. The query decides nothing and survives a redirect. */
export function locate(requested: string, dir: string, base: string): Target {
  const [path = '/', query] = splitOnce(requested, '?');
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return { kind: 'moved', to: `${base}${search}` };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const inside = `/${path.slice(base.length)}`;
  // A redirect to `//name/` would lead to another host.
  if (path.includes('//')) return { kind: 'missing' };
  if (inside.endsWith('/')) return { kind: 'file', path: `${inside}index.html` };
  let decoded: string;
  try {
    decoded = decodeURIComponent(inside);
  } catch {
    // A malformed escape names no file.
    return { kind: 'missing' };
  }
  if (decoded.includes('\0') || decoded.split('/').includes('..')) return { kind: 'missing' };
  if (isDirectory(join(dir, decoded))) return { kind: 'moved', to: `${path}/${search}` };
  return { kind: 'file', path: inside };
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The flat `{name: value}` object that the build writes; none when the file is absent. */
export function readHeaders(dir: string): Readonly<Record<string, string>> {
  const text = readIfPresent(join(dir, 'headers.json'));
  if (text === undefined) return {};
  const parsed: unknown = JSON.parse(text.toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error('headers.json must hold one flat object of header names and values');
  }
  return Object.fromEntries(
    Object.entries(parsed).map(([name, value]) => {
      if (typeof value !== 'string') throw new Error(`headers.json: ${name} must be a string`);
      return [name, value];
    }),
  );
}

export function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
