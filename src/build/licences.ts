import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Development packages of which parts, without their own dependencies, reach a visitor. */
const SHIPPED_TOOLS = [
  'bootstrap-italia',
  '@fontsource/titillium-web',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** One piece of other people's work in the app. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier, as the package says it. */
  readonly licence: string;
  /** Whole text of its licence file. */
  readonly text: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * What the built app is made of beside its own code, by name: the dependencies with all that they
 * need, the tools' parts that are shipped, the fonts of the PDF. Whether the list holds is checked
 * when the chunks are written (`plugins/licences.ts`).
 *
 * @param root of the project
 * @throws Error where a package has no licence or no file with its text
 */
export function shipped(root: string): readonly Shipped[] {
  const seen = new Map<string, Shipped>();
  const add = (name: string, from: string, follow: boolean) => {
    const folder = folderOf(name, from, root);
    const described = read(folder);
    if (seen.has(described.name)) return;
    const { version, license } = described;
    if (!license) throw new Error(`${name} names no licence`);
    seen.set(described.name, { name, version, licence: license, text: textIn(folder) });
    if (!follow) return;
    for (const needed of Object.keys(described.dependencies ?? {})) {
      if (!ofTypes(needed)) add(needed, folder, true);
    }
  };
  for (const name of Object.keys(read(root).dependencies ?? {})) add(name, root, true);
  for (const name of SHIPPED_TOOLS) add(name, root, false);
  const fonts = join(root, 'src/adapters/pdf/fonts');
  const ofl = { licence: 'OFL-1.1', text: readFileSync(join(fonts, 'OFL.txt'), 'utf8') };
  seen.set('fonts', { name: 'Liberation Sans (subset, renamed)', version: '2', ...ofl });
  return [...seen.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Type declarations leave nothing in the app. */
const ofTypes = (name: string) => name.startsWith('@types/') || name === 'csstype';

function read(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** Where Node would find a package that `from` needs. */
function folderOf(name: string, from: string, root: string): string {
  const own = join(from, 'node_modules', name);
  const folder = existsSync(own) ? own : join(root, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`${name} is not installed`);
  return folder;
}

function textIn(folder: string): string {
  const file = readdirSync(folder).find((one) => /^(un)?licen[cs]e/i.test(one));
  if (!file) return '';
  return readFileSync(join(folder, file), 'utf8').trim();
}
