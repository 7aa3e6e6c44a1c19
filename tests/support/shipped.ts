/** The guides that are shipped, from their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../src/domain/guide/model.ts';

const FOLDER = join(import.meta.dirname, '../../public/guides');

export function shippedGuides(): readonly Guide[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(join(FOLDER, name, 'guide.json'), 'utf8')) as Guide);
}
