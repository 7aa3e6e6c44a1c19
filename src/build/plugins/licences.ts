import type { Plugin } from 'vite';
import { type Shipped, shipped } from '../licences.ts';
import { billOfMaterials } from '../sbom.ts';

const VIRTUAL = 'virtual:licences';
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Other people's work in the app: `virtual:licences` for the page that lists it, and `licenze.txt`
 * with the whole texts at the site's root, as the licences ask, and the bill of materials beside it.
 * Fails the build where a chunk holds a package that the list has not.
 */
export function licences(root: string, version: string): Plugin {
  const list = shipped(root);
  return {
    name: 'primo-accesso:licences',
    resolveId(id) {
      return id === VIRTUAL ? `\0${VIRTUAL}` : null;
    },
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      const short = list.map(({ name, version, licence }) => ({ name, version, licence }));
      return `export default ${JSON.stringify(short)};`;
    },
    generateBundle(_options, bundle) {
      if (this.environment?.name !== 'client') return;
      refuseUnlisted(list, Object.values(bundle).flatMap(modulesOf));
      this.emitFile({ type: 'asset', fileName: 'licenze.txt', source: whole(list) });
      const bom = billOfMaterials(root, version, list);
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: bom });
    },
  };
}

/** The check alone, for chunks that Vite builds apart: module workers. */
export function licencesOfWorker(root: string): Plugin {
  return {
    name: 'primo-accesso:licences-of-worker',
    generateBundle(_options, bundle) {
      refuseUnlisted(shipped(root), Object.values(bundle).flatMap(modulesOf));
    },
  };
}

function modulesOf(output: { readonly type: string; readonly moduleIds?: readonly string[] }) {
  return output.moduleIds ?? [];
}

function refuseUnlisted(list: readonly Shipped[], modules: readonly string[]): void {
  const known = new Set(list.map(({ name }) => name));
  const found = modules.flatMap((id) => PACKAGE.exec(id.split('\0').at(-1) ?? '')?.[1] ?? []);
  const missing = [...new Set(found)].filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`Not in the list of licences: ${missing.join(', ')}`);
}

function whole(list: readonly Shipped[]): string {
  const rule = '='.repeat(72);
  return list
    .map(
      ({ name, version, licence, text }) =>
        `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${text}\n`,
    )
    .join('\n');
}
