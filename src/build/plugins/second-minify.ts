import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Sends the chunk that a step's page must have first through a second minifier. What the first one
 * leaves (it makes one pass) costs half a kilobyte before the first "Fatto"; the other chunks come
 * later and are not worth the time.
 *
 * @param name of the chunk, as the groups of `vite.config.ts` call it
 */
export function secondMinify(name: string): Plugin {
  return {
    name: 'primo-accesso:second-minify',
    apply: 'build',
    async generateBundle(_options, bundle) {
      if (this.environment?.name !== 'client') return;
      const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name);
      if (chunk?.type !== 'chunk') throw new Error(`There is no chunk "${name}" any more`);
      const { code } = await minify(chunk.code, { module: true, compress: { passes: 3 } });
      if (!code) throw new Error(`Nothing is left of the chunk "${name}"`);
      chunk.code = code;
    },
  };
}
