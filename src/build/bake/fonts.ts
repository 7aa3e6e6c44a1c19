import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const WEIGHTS = [400, 600, 700] as const;

/**
 * Writes Titillium Web and its style sheet into `dist/assets`, with hashed names, and returns the
 * style sheet's path below `dist`.
 *
 * A style sheet of its own, named by the worker's shell alone: on a first visit 36 kB of fonts would
 * share the line with the script, and `font-display: optional` would not show them any more. With
 * `optional` text is never held back, and never changes its measure once painted.
 */
export async function writeFonts(dist: string): Promise<string> {
  const fontsource = createRequire(import.meta.url).resolve(
    '@fontsource/titillium-web/package.json',
  );
  await mkdir(join(dist, 'assets'), { recursive: true });
  const faces = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const name = `titillium-web-latin-${weight}-normal`;
      const content = await readFile(join(dirname(fontsource), 'files', `${name}.woff2`));
      const file = `${name}-${hash(content)}.woff2`;
      await writeFile(join(dist, 'assets', file), content);
      return `@font-face{font-family:"Titillium Web";font-weight:${weight};font-display:optional;src:url(${file}) format("woff2")}`;
    }),
  );
  const sheet = `${faces.join('\n')}\n`;
  const file = `assets/fonts-${hash(sheet)}.css`;
  await writeFile(join(dist, file), sheet);
  return file;
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
