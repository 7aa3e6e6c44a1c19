import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/**
 * For legends that float, which those of a fieldset here do not. With it a browser styles all children
 * of an element anew, to their leaves, whenever one is added: of a long paper all that is drawn already.
 */
const AFTER_LEGEND = 'legend+*{clear:left}';

const VIRTUAL = 'virtual:bootstrap-italia.css';

/**
 * Bootstrap Italia, less what this app's components never name. The whole sheet is 69 kB brotli;
 * what is left is a tenth of it. Class names are found as words in `src/**`, so they must stand
 * there whole (never glued together from parts).
 *
 * @param root folder that holds `src/`
 */
export function bootstrapItalia(root: string): Plugin {
  return {
    name: 'primo-accesso:bootstrap-italia',
    resolveId(id) {
      return id === VIRTUAL ? `\0${VIRTUAL}` : null;
    },
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      return purge(root);
    },
  };
}

async function purge(root: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const sheet = join(
    dirname(require.resolve('bootstrap-italia/package.json')),
    'dist/css/bootstrap-italia.min.css',
  );
  const whole = (await readFile(sheet, 'utf8')).replace(/^\uFEFF/, '');
  if (!whole.includes(AFTER_LEGEND))
    throw new Error(`Bootstrap Italia no longer has ${AFTER_LEGEND}`);
  const raw = whole.replace(AFTER_LEGEND, '');
  const [result] = await new PurgeCSS().purge({
    content: ['app', 'pages', 'features', 'ui'].map((part) => join(root, 'src', part, '**/*.tsx')),
    css: [{ raw }],
    safelist: ['html', 'body', 'main'],
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  if (!result || result.css.length === 0) throw new Error('PurgeCSS returned no style sheet');
  return result.css;
}
