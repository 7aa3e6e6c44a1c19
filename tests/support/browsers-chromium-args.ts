import { existsSync } from 'node:fs';

/**
 * Arguments of every Chromium that a test starts. No name but this machine's resolves, so that a
 * guide's links never reach the real addresses, and the browser itself calls nobody.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Where distributions put Chromium; `CHROMIUM_PATH` in the environment comes first. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of the machine's Chromium, or undefined when it has none. */
export function findChromium(): string | undefined {
  return PLACES.find((path): path is string => path !== undefined && existsSync(path));
}
