import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { firstStep } from './src/build/first-step.ts';
import { bootstrapItalia } from './src/build/plugins/bootstrap-italia.ts';
import { licences, licencesOfWorker } from './src/build/plugins/licences.ts';
import { noHydration } from './src/build/plugins/no-hydration.ts';
import { plainImports } from './src/build/plugins/plain-imports.ts';
import { secondMinify } from './src/build/plugins/second-minify.ts';
import { trustedTypes } from './src/build/plugins/trusted-types.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

/** Oldest browsers that the app runs in (DESIGN §14). */
export const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

/** The desk's page with its search: asked for together, and one file in the worker's list. */
const DESK =
  /node_modules\/minisearch\/|src\/(features\/desk|state\/simulated|ui\/map|domain\/(map|search)|copy\/desk|adapters\/search)/;

/** Checks of files that somebody edited. */
const PROBLEMS = /node_modules\/valibot\/|src\/adapters\/schema\/(problems|json|parts|same)/;
const GUIDE_SCHEMA = /src\/adapters\/schema\/guide/;

/** The worker's client and the library that it would ask for next: one round trip less. */
const WORKER_CLIENT = /node_modules\/workbox-(window|core)\/|src\/adapters\/offline\/worker-client/;

/** The way to the desk, and tables that several share: parts that are asked for together, and each file costs room in the worker. */
const HELP =
  /src\/(help\.tsx|arrival\.tsx|time\.tsx|features\/(help\/(?!CodeField)|player\/Who|printing\/Twin|time\/)|copy\/(help|move|arrival|people|time)\.ts|domain\/(help\/|screen\/(measure|widths)|certificate\/codes|walk\/journal-to)|state\/preview|app\/confirmation)/;

/** What only a configured service needs: not in the worker's list (`build/worker.ts`). */
const SERVICES =
  /src\/(backend\.tsx|features\/backend\/|adapters\/backend\/|copy\/(backend|reset)|domain\/backend\/(facts|reset)|ports\/backend)/;
const OPENID = /node_modules\/(oidc-client-ts|jwt-decode|jose)\/|src\/adapters\/identity\//;

/** Fields and their check, which several kinds of form share. */
const FIELDS =
  /node_modules\/stdnum\/|src\/(domain\/document\/(check-form|day|filled|fiscal-code)|domain\/certificate\/rome-day|copy\/forms|adapters\/fiscal-code)/;

/** Codes, links, clocks and what a source says of itself, which the pages of a guide read as well. */
const CODES =
  /src\/(domain\/(code\/|link\/(?!address)|clock\/)|copy\/source|adapters\/browser\/download|features\/player\/S(tanding|ourceStatus)|state\/site-folder)/;

/** The maker of QR codes, its library and its painter. */
const QR = /node_modules\/uqr\/|src\/(adapters\/qr\/|ui\/QrCode)/;

export default defineConfig(({ isSsrBuild }) => ({
  root,
  base: './',
  plugins: [
    bootstrapItalia(root),
    trustedTypes(),
    plainImports(),
    noHydration(),
    licences(root, version),
    secondMinify('step'),
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
  worker: { format: 'es', plugins: () => [licencesOfWorker(root)] },
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
          codeSplitting: {
            groups: [
              { name: 'step', test: firstStep(root), priority: 2 },
              { name: 'problems', test: PROBLEMS, priority: 1 },
              { name: 'guide-schema', test: GUIDE_SCHEMA },
              { name: 'worker-client', test: WORKER_CLIENT },
              // Else the group below would take it along, and the first page with it.
              { name: 'dialog', test: /src\/ui\/(ConfirmDialog|leaving)/, priority: 1 },
              { name: 'fields', test: FIELDS, priority: 2 },
              { name: 'services', test: SERVICES, priority: 2 },
              { name: 'openid', test: OPENID, priority: 1 },
              { name: 'codes', test: CODES, priority: 1 },
              { name: 'help', test: HELP },
              { name: 'tables', test: /src\/(features|domain|copy)\/(matrix|diagnosis)/ },
              { name: 'qr', test: QR },
              // Last: what others share stays with them.
              { name: 'desk', test: DESK },
            ],
          },
        },
      },
    }),
  },
  ssr: { noExternal: true },
}));
