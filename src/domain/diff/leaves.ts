/** The plain values within a part of a guide, by their path. */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every value below a value, by dotted path; options and the like go by position. */
function leaves(value: unknown, path: string): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => leaves(item, `${path}.${index}`));
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
  }
  return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
}

const changedLeaves = (old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
  [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));

/** The part of a drawing whose number alone differs. */
export function onlyMark(before: unknown, after: unknown): { mark?: string } {
  const [path, more] = changedLeaves(new Map(leaves(before, '')), new Map(leaves(after, '')));
  const mark = more === undefined ? /\bmarks\.(.+)$/.exec(path ?? '')?.[1] : undefined;
  return mark === undefined ? {} : { mark };
}

/** The one leaf that differs; undefined where several do, or none. */
export function onlyLeaf(before: unknown, after: unknown): { before?: string; after?: string } {
  const [old, now] = [new Map(leaves(before, '')), new Map(leaves(after, ''))];
  const changed = changedLeaves(old, now);
  const [path] = changed;
  if (path === undefined || changed.length > 1) return {};
  const [was, is] = [old.get(path), now.get(path)];
  return {
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
  };
}
