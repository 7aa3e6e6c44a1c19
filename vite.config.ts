import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { bootstrapItalia } from './src/build/plugins/bootstrap-italia.ts';
import { plainImports } from './src/build/plugins/plain-imports.ts';
import { trustedTypes } from './src/build/plugins/trusted-types.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

/** Oldest browsers that the app runs in (DESIGN §14). */
export const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

/**
 * What the page of a step needs, in one chunk: small chunks compress worse, and each costs a request
 * before the first "Fatto".
 */
const FIRST_STEP =
  /node_modules\/(solid-js|@solidjs|idb)\/|src\/(state\/(?!preview)|ui\/(?!ConfirmDialog|QrCode|screen\/|paper\/)|copy\/(dates|load)|adapters\/(storage|data\/(?!screens)|browser\/(?!recognise|download)|offline\/lazy)|domain\/(?!certificate\/|code\/|help\/|link\/(?!address)|screen\/|paper\/|guide\/(translate|texts)|progress\/settings)|app\/(?!confirmation)|main\.tsx|features\/(progress\/Notices|offline\/Offline|player\/(Step|Troubles|ActionView|DeskCard))|pages\/(Step|GuideMissing|NotFound|pages))/;

/** The worker's client and the library that it would ask for next: one round trip less. */
const WORKER_CLIENT = /node_modules\/workbox-(window|core)\/|src\/adapters\/offline\/worker-client/;

/** The way to the desk: parts that are asked for together, and each file costs room in the worker. */
const HELP =
  /src\/(help\.tsx|arrival\.tsx|features\/help\/(?!CodeField)|copy\/(help|move|arrival)\.ts|domain\/help\/|state\/preview|app\/confirmation)/;

/** Codes and links, which the pages of a guide read as well. */
const CODES = /src\/domain\/(code\/|link\/(?!address))/;

/** The maker of QR codes, its library and its painter. */
const QR = /node_modules\/uqr\/|src\/(adapters\/qr\/|ui\/QrCode)/;

export default defineConfig(({ isSsrBuild }) => ({
  root,
  base: './',
  plugins: [
    bootstrapItalia(root),
    trustedTypes(),
    plainImports(),
    solid(isSsrBuild ? { solid: { generate: 'ssr', hydratable: false } } : {}),
  ],
  resolve: {
    alias: Object.fromEntries(
      ['html2canvas', 'canvg', 'dompurify'].map((name) => [
        name,
        fileURLToPath(new URL('src/adapters/pdf/unused.ts', import.meta.url)),
      ]),
    ),
  },
  worker: { format: 'es' },
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: {
    target: TARGET,
    cssTarget: TARGET,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: !isSsrBuild,
    reportCompressedSize: false,
    sourcemap: false,
    ...(!isSsrBuild && {
      rolldownOptions: {
        output: {
          advancedChunks: {
            groups: [
              { name: 'step', test: FIRST_STEP, priority: 2 },
              { name: 'worker-client', test: WORKER_CLIENT },
              // Else the group below would take it along, and the first page with it.
              { name: 'dialog', test: /src\/ui\/ConfirmDialog/, priority: 1 },
              { name: 'codes', test: CODES, priority: 1 },
              { name: 'help', test: HELP },
              { name: 'qr', test: QR },
              { name: 'twin', test: /src\/features\/printing\/Twin/ },
            ],
          },
        },
      },
    }),
  },
  ssr: { noExternal: true },
}));
