/** What the worker does with a request: the shell page, a stored asset, a picture, or nothing at all. */
export type Route = 'shell' | 'asset' | 'picture' | 'network';

/** The parts of a `Request` that decide. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** A real file that someone opens by its address: `modulo.pdf`, `config.json`; not `x.html`. */
const FILE = /\.(?!html?$)[^./]+$/i;

/** What an author supplies in place of a drawing. */
const PICTURE = /\.png$/i;

/**
 * Decides from the request alone. `scope` is the worker's scope, with a final slash.
 *
 * An author's picture is asked for by the page itself, not by the app, so its copy is given here
 * where the network fails. The rest of the organisation's data (`config.json`, `guides/**`) is always
 * `network`: the app reads it itself, network first, so an edited text never waits for a worker.
 */
export function routeOf(asked: Asked, scope: string): Route {
  if (asked.method !== 'GET') return 'network';
  const url = new URL(asked.url);
  const inScope = url.origin + url.pathname;
  if (!inScope.startsWith(scope)) return 'network';
  if (asked.mode === 'navigate') return FILE.test(url.pathname) ? 'network' : 'shell';
  if (inScope.startsWith(`${scope}assets/`)) return 'asset';
  return inScope.startsWith(`${scope}guides/`) && PICTURE.test(inScope) ? 'picture' : 'network';
}
