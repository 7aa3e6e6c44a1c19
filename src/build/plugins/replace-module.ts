import type { Plugin } from 'vite';

/**
 * Puts one module of ours in the place of another, for an edition that lacks what the first needs.
 * Fails the build when nothing asked for it: then the replacement has become useless.
 *
 * @param from whole path of the module to be replaced
 * @param to whole path of the module that stands in
 */
export function replaceModule(from: string, to: string): Plugin {
  let replaced = false;
  return {
    name: 'primo-accesso:replace-module',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found?.id !== from) return null;
      replaced = true;
      return to;
    },
    buildEnd(error) {
      if (!error && !replaced) throw new Error(`Nothing asks for ${from}`);
    },
  };
}
