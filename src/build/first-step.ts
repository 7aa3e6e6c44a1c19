import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';

/** Packages of the first chunk; their own imports lie in the same folders. */
const PACKAGES = /\/node_modules\/(solid-js|@solidjs\/router|idb)\//;

/**
 * What the page of a step needs before its first "Fatto": the modules that `src/main.tsx` reaches
 * without `import()`. They go into one chunk, since small chunks compress worse and each costs a
 * request; a module that only other pages need can never slip into it.
 *
 * @param root of the project.
 * @returns whether a module (its full path) belongs to the first chunk.
 */
export function firstStep(root: string): (id: string) => boolean {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const source of valuesImportedBy(file)) add(resolve(dirname(file), source));
  };
  add(join(root, 'src/main.tsx'));
  return (id) => found.has(id) || PACKAGES.test(id);
}

/** Relative modules that a file imports or re-exports for more than their types. */
function valuesImportedBy(file: string): readonly string[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program.body.flatMap((node) => {
    if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') return [];
    const kind = node.type === 'ImportDeclaration' ? node.importKind : node.exportKind;
    const onlyTypes =
      kind === 'type' ||
      (node.specifiers.length > 0 &&
        node.specifiers.every(
          (one) =>
            (one.type === 'ImportSpecifier' && one.importKind === 'type') ||
            (one.type === 'ExportSpecifier' && one.exportKind === 'type'),
        ));
    const source = node.source?.value;
    return source?.startsWith('.') && !onlyTypes && !/\.css$/.test(source) ? [source] : [];
  });
}
