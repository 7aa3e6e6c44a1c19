import type { Plugin } from 'vite';

const ASSIGNMENT = 't.innerHTML = html;';

/**
 * Gives Solid's `template()` a Trusted Types policy at build time. Solid 1.9 assigns markup
 * compiled from JSX to `innerHTML`; under `require-trusted-types-for 'script'` that throws and the
 * page stays blank. The policy `solid-template` is used nowhere else, so only compiled templates
 * pass through it. Fails the build when Solid's source no longer has the assignment.
 */
export function trustedTypes(): Plugin {
  let patched = false;
  return {
    name: 'primo-accesso:trusted-types',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/solid-js[\\/]web[\\/]dist[\\/]web\.js$/.test(id)) return null;
      if (!code.includes(ASSIGNMENT)) {
        throw new Error(`solid-js/web changed: "${ASSIGNMENT}" not found, Trusted Types unpatched`);
      }
      patched = true;
      const policy =
        'const solidPolicy = globalThis.trustedTypes' +
        " ? globalThis.trustedTypes.createPolicy('solid-template', { createHTML: (html) => html })" +
        ' : undefined;\n';
      const patchedCode = code.replace(
        ASSIGNMENT,
        't.innerHTML = solidPolicy ? solidPolicy.createHTML(html) : html;',
      );
      return { code: policy + patchedCode, map: null };
    },
    buildEnd(error) {
      const client = this.environment?.name === 'client';
      if (!error && client && !patched) throw new Error('solid-js/web was never seen by the build');
    },
  };
}
