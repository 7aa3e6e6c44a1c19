import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { bootstrapItalia } from './src/build/plugins/bootstrap-italia.ts';
import { trustedTypes } from './src/build/plugins/trusted-types.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

/** Oldest browsers that the app runs in (DESIGN §14). */
export const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

export default defineConfig(({ isSsrBuild }) => ({
  root,
  base: './',
  plugins: [
    bootstrapItalia(root),
    trustedTypes(),
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
  },
  ssr: { noExternal: true },
}));
