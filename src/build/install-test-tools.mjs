/**
 * Installs the browsers and programs that the tests use, where this is Debian and we are root.
 * Elsewhere it names what is missing and goes on: only Chromium is required, another engine that
 * is absent is reported as "not run".
 *
 * Plain JavaScript without dependencies. Exit code 1 when there is no Chromium in the end.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian package -> a file that shows that it is there. Plain names are looked for in PATH. */
const TOOLS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  'firefox-esr': ['firefox-esr', 'firefox'],
  'webkit2gtk-driver': ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
  'poppler-utils': ['pdfinfo'],
  qpdf: ['qpdf'],
  'nginx-light': ['nginx', '/usr/sbin/nginx'],
  'apache2-bin': ['apache2', '/usr/sbin/apache2'],
  'media-types': ['/etc/mime.types'],
  caddy: ['caddy'],
  'fonts-liberation': ['/usr/share/fonts/truetype/liberation'],
};

function isThere(name) {
  if (name.startsWith('/')) return existsSync(name);
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function missing() {
  return Object.keys(TOOLS).filter((tool) => !TOOLS[tool].some(isThere));
}

function apt(...args) {
  const { status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installMissing(tools) {
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return;
  console.log(`Installing for the tests: ${tools.join(' ')}`);
  apt('update');
  if (apt('install', '-y', '--no-install-recommends', ...tools)) return;
  // One package that cannot be had must not keep the others away.
  for (const tool of tools) apt('install', '-y', '--no-install-recommends', tool);
}

const wanted = missing();
if (wanted.length > 0) installMissing(wanted);
const absent = missing();
if (absent.length > 0) console.log(`Not on this machine: ${absent.join(', ')}`);
if (absent.includes('chromium') && !existsSync(process.env.CHROMIUM_PATH ?? '')) {
  console.error('The tests need Chromium: install it, or set CHROMIUM_PATH.');
  process.exitCode = 1;
}
