import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` be just that. Vite wraps every dynamic import in a helper that preloads the chunk's
 * style sheets and modules; here there is one style sheet for all and module preloads are off, so
 * the helper's kilobyte would load before the first "Fatto" and do nothing. Fails the build when
 * Vite names its helper otherwise.
 */
export function plainImports(): Plugin {
  let replaced = false;
  return {
    name: 'primo-accesso:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      if (id !== HELPER) return null;
      replaced = true;
      return 'export const __vitePreload = (load) => load();';
    },
    buildEnd(error) {
      const client = this.environment?.name === 'client';
      if (!error && client && !replaced) throw new Error(`Vite has no module ${HELPER} any more`);
    },
  };
}
