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
  /node_modules\/(solid-js|@solidjs|idb)\/|src\/(state|ui\/(?!ConfirmDialog|QrCode|screen\/)|copy\/(dates|load)|adapters\/(storage|data\/(?!screens)|browser\/(?!recognise)|offline\/lazy)|domain\/(?!certificate\/|code\/|link\/(?!address)|screen\/|guide\/(translate|texts)|progress\/settings)|app\/(?!confirmation)|main\.tsx|features\/(progress\/Notices|offline\/Offline|player\/(Step|Troubles|ActionView|DeskCard))|pages\/(Step|GuideMissing|NotFound|pages))/;

/** The worker's client and the library that it would ask for next: one round trip less. */
const WORKER_CLIENT = /node_modules\/workbox-(window|core)\/|src\/adapters\/offline\/worker-client/;

export default defineConfig(({ isSsrBuild }) => ({
  root,
  base: './',
  plugins: [
    bootstrapItalia(root),
    trustedTypes(),
    plainImports(),
    solid(isSsrBuild ? { solid: { generate: 'ssr', hydratable: false } } : {}),
  ],
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
              { name: 'step', test: FIRST_STEP },
              { name: 'worker-client', test: WORKER_CLIENT },
            ],
          },
        },
      },
    }),
  },
  ssr: { noExternal: true },
}));
