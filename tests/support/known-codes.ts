/** The names of problems that the checker knows, read from its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../src');

/** Folders whose files make problems, and how they name them. */
const MAKERS: readonly (readonly [folder: string, pattern: RegExp])[] = [
  ['domain/check', /\b(?:problem|notice)\(\s*['`]([a-z0-9-]+)/g],
  ['adapters/schema', /\bcode: '([a-z0-9-]+)'/g],
  ['adapters/authoring', /(?:\bcode: |\brefused\()'([a-z0-9-]+)'/g],
];

/** Each code once. One that ends in a hyphen is the beginning of several. */
export function knownCodes(): readonly string[] {
  const codes = MAKERS.flatMap(([folder, pattern]) =>
    readdirSync(join(SRC, folder))
      // Why a screenshot is refused is said where it is chosen, in words of its own.
      .filter((file) => file !== 'pictures.ts')
      .flatMap((file) =>
        [...readFileSync(join(SRC, folder, file), 'utf8').matchAll(pattern)].map(
          ([, code = '']) => code,
        ),
      ),
  );
  return [...new Set(codes)];
}
