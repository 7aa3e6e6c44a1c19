/**
 * What every server has to do with the built folder, said once; the files beside this one write it
 * in each server's language. The self-check of a running installation
 * (`domain/self-check`) asks for the same.
 */

/** Header name -> value for HTML pages, errors included. The policy follows the configuration. */
export type PageHeaders = Readonly<Record<string, string>>;

/** Files that a new version replaces under the same name: asked again at each use. */
export const REVALIDATE = 'no-cache';

/** Files below `assets/`, which have a hash in their name. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** Types that servers of the last ten years do not know, or name wrongly. */
export const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  svg: 'image/svg+xml',
};

/** Types worth compressing; fonts and pictures are compressed already (`ttf` is not). */
export const COMPRESS = [
  ...['text/html', 'text/css', 'text/plain', ...Object.values(TYPES)],
  'application/javascript',
].filter((type) => type !== 'font/woff2');

/**
 * Checks a folder of the address under which the site appears.
 *
 * @param base begins and ends with a slash: `/` or `/primo-accesso/`.
 * @throws Error otherwise, or where it holds what a server's file would read as its own.
 */
export function checkBase(base: string): void {
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new Error(`The folder must begin and end with "/" and hold letters and digits: ${base}`);
  }
}
