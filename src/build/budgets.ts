/**
 * `npm run budgets [-- FOLDER]`: weighs the built site (default `dist`) against its limits, and
 * fails where one is passed. What a browser really asks for is compared with these figures by
 * `tests/journeys/first-view.test.ts`.
 */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressesIn, type SiteAddresses } from './site-addresses.ts';

/** Most bytes of each kind, compressed with brotli as a server sends them (kB are 1000 bytes). */
export const LIMITS = {
  /** Script run before the app accepts the first "Fatto" on a step's page. */
  firstStep: 32_000,
  styles: 10_000,
  worker: 8_000,
  /** Fonts are compressed already. */
  fonts: 55_000,
} as const;

/** One line of the table. Without a limit it is for information. */
export interface Weighed {
  readonly name: string;
  readonly bytes: number;
  readonly limit?: number;
  /** Built files, below the site's folder. */
  readonly files: readonly string[];
}

/** Bytes of a text or file as brotli sends it, at its highest quality. */
export function brotliSize(content: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params }).length;
}

/** Bytes of built files below `dist`, each compressed by itself. */
export function weigh(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliSize(readFileSync(join(dist, file))), 0);
}

/**
 * Scripts that a baked page asks for by itself: its module scripts and preloads, and all that these
 * import statically. Sorted, each once.
 *
 * @param address of the page: `/sec-sisr/apri-portale/`.
 */
export function scriptsOf(dist: string, address: string): readonly string[] {
  const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
  const named = [
    ...html.matchAll(/<script [^>]*src="([^"]+)"/g),
    ...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g),
  ].map(([, url = '']) => posix.join(address, url).slice(1));
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of importsOf(dist, file)) add(imported);
  };
  for (const file of named) add(file);
  return [...found].sort();
}

/** Static imports of a built chunk. Dynamic ones (`import("…")`) are asked for later. */
function importsOf(dist: string, file: string): readonly string[] {
  const code = readFileSync(join(dist, file), 'utf8');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(
    ([, path = '']) => posix.join(posix.dirname(file), path),
  );
}

/** `@font-face` rules whose text may stay invisible while the font is on its way. */
export function blockingFonts(css: string): readonly string[] {
  const rules = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.filter((rule) => !/font-display:\s*(optional|swap)/.test(rule));
}

/** Weighs everything that has a limit, and the way from the first page to a step. */
export function weighSite(dist: string): readonly Weighed[] {
  const addresses = addressesIn(dist);
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const ending = (end: string) => assets.filter((file) => file.endsWith(end));
  const styles = ending('.css');
  const fonts = ending('.woff2');
  const blocking = styles.flatMap((file) => blockingFonts(readFileSync(join(dist, file), 'utf8')));
  if (blocking.length > 0) throw new Error(`Fonts that hold text back: ${blocking.join(' ')}`);
  return [
    ...addresses.languages.map((language) => heaviestStep(dist, addresses, language)),
    { name: 'styles', limit: LIMITS.styles, bytes: weigh(dist, styles), files: styles },
    { name: 'worker', limit: LIMITS.worker, bytes: weigh(dist, ['sw.js']), files: ['sw.js'] },
    {
      name: 'fonts',
      limit: LIMITS.fonts,
      bytes: fonts.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0),
      files: fonts,
    },
    ...wayFromHome(dist, addresses),
  ];
}

function heaviestStep(dist: string, addresses: SiteAddresses, language: string): Weighed {
  const [heaviest] = scriptSets(dist, addresses, language)
    .map((files) => ({ files, bytes: weigh(dist, files) }))
    .sort((a, b) => b.bytes - a.bytes);
  if (heaviest === undefined) throw new Error(`No step has a page in "${language}"`);
  return { name: `first step (${language})`, limit: LIMITS.firstStep, ...heaviest };
}

/** The sets of scripts that the steps' pages ask for, each once: pages mostly ask for the same. */
export function scriptSets(
  dist: string,
  { steps }: SiteAddresses,
  language: string,
): readonly (readonly string[])[] {
  const sets = steps
    .filter((address) => address.startsWith('/en/') === (language === 'en'))
    .map((address) => scriptsOf(dist, address));
  return [...new Map(sets.map((files) => [files.join(), files])).values()];
}

/** What a person who begins at the first page has loaded there, at the questions, and at a step. */
function wayFromHome(dist: string, { guides, steps }: SiteAddresses): readonly Weighed[] {
  const way = [
    { name: 'from the first page: there', address: '/' },
    { name: '… and the questions', address: guides.find((url) => !url.startsWith('/en/')) },
    { name: '… and a step', address: steps.find((url) => !url.startsWith('/en/')) },
  ];
  const loaded = new Set<string>();
  return way.flatMap(({ name, address }) => {
    if (address === undefined) return [];
    for (const file of scriptsOf(dist, address)) loaded.add(file);
    const files = [...loaded];
    return [{ name, files, bytes: weigh(dist, files) }];
  });
}

function main(): void {
  const dist = resolve(process.argv[2] ?? 'dist');
  const table = weighSite(dist);
  const width = Math.max(...table.map(({ name }) => name.length));
  for (const { name, bytes, limit } of table) {
    const over = limit !== undefined && bytes > limit;
    if (over) process.exitCode = 1;
    const of = limit === undefined ? '' : `of ${limit.toLocaleString('en').padStart(7)}`;
    const line = `${name.padEnd(width)} ${bytes.toLocaleString('en').padStart(8)} ${of}`;
    console.log(`${line.trimEnd()}${over ? '  TOO HEAVY' : ''}`);
  }
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) main();
