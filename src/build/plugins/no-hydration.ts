import type { Plugin } from 'vite';

/** Solid's own modules that ask whether a page is being hydrated. */
const SOLID = /\/node_modules\/solid-js\/(web\/)?dist\/\w+\.js$/;

/** What only hydration fills: read anywhere, set (if at all) inside a branch that asks for it first. */
const ASKED = /\bsharedConfig\.(?:context|registry|effects|events)\b(?!\s*=[^=]|\.\w+\s*=[^=])/g;

/**
 * Takes Solid's hydration out of the client's build. Pages are drawn anew and exchanged once (see
 * `docs/architecture.md`), so `sharedConfig.context` and its kin are never set; told so, the
 * minifier drops the branches that ask for them, a few hundred bytes before the first "Fatto".
 * Fails the build when Solid asks in another way.
 */
export function noHydration(): Plugin {
  let replaced = 0;
  return {
    name: 'primo-accesso:no-hydration',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (this.environment?.name !== 'client' || !SOLID.test(id)) return null;
      return {
        code: code.replace(ASKED, () => {
          replaced += 1;
          return '(void 0)';
        }),
        map: null,
      };
    },
    buildEnd(error) {
      const client = this.environment?.name === 'client';
      if (!error && client && replaced === 0) throw new Error('Solid asks for hydration otherwise');
    },
  };
}
