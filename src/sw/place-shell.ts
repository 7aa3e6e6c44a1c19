/** Stands in the shell page for the path at which the app is installed: `/` or `/accesso/`. */
const PLACEHOLDER = '__ROOT__';

/**
 * Writes the path of the worker's scope into the shell, so that one stored page serves every
 * address at every depth of every sub-folder. The path goes into attributes: of the characters that
 * end or change an attribute, an URL's path may hold only `&` and `'`.
 */
export function placeShell(shell: string, scope: string): string {
  const path = new URL(scope).pathname.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return shell.split(PLACEHOLDER).join(path);
}
