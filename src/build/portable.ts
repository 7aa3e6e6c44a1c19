/**
 * `npm run build:portable [-- --data DIR] [--out FILE]`: one HTML file that opens from a stick or a
 * mail attachment, with one organisation's guides and drawings. It asks nothing of any network.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { TARGET } from '../../vite.config.ts';
import { it } from '../copy/it.ts';
import { hashText } from '../domain/hash.ts';
import type { Catalog } from '../ports/data.ts';
import { escapeHtml } from './bake/page.ts';
import { bootstrapItalia } from './plugins/bootstrap-italia.ts';
import { licences } from './plugins/licences.ts';
import { noHydration } from './plugins/no-hydration.ts';
import { replaceModule } from './plugins/replace-module.ts';
import { trustedTypes } from './plugins/trusted-types.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  const out = resolve(values.out ?? join(root, 'release', `primo-accesso-${version}.html`));
  const site = join(root, '.cache', `portable-${process.pid}`);
  try {
    const data = values.data === undefined ? [] : ['--data', values.data];
    const script = join(root, 'src/build/build.ts');
    const arguments_ = ['--import', 'tsx', script, '--out', site, ...data];
    const { status } = spawnSync(process.execPath, arguments_, { stdio: 'inherit' });
    if (status !== 0) throw new Error('The build failed: nothing was written.');
    const { code, css } = await bundle();
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, page({ code, css, carried: JSON.stringify(carry(site)) }));
    console.log(out);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

/** The whole app as one script and one style sheet. */
async function bundle(): Promise<{ code: string; css: string }> {
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [
      bootstrapItalia(root),
      trustedTypes(),
      noHydration(),
      licences(root, version),
      replaceModule(join(root, 'src/print.tsx'), join(root, 'src/portable-print.tsx')),
      solid(),
    ],
    build: {
      write: false,
      target: TARGET,
      cssTarget: TARGET,
      cssCodeSplit: false,
      modulePreload: false,
      // Fonts and pictures that the style sheet names go into it.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: join(root, 'src/portable.tsx'),
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.filter((one) => one.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) {
    throw new Error(`The edition must be one script: ${chunks.map((one) => one.fileName)}`);
  }
  const styles = outputs.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  const css = styles.map((one) => String('source' in one ? one.source : '')).join('\n');
  return { code: chunk.code, css };
}

/** Every text of the organisation's data, by address; an author's pictures go into the drawings. */
function carry(site: string) {
  const files: Record<string, string> = {};
  const read = (address: string) => readFileSync(join(site, address), 'utf8');
  const catalog = JSON.parse(read('guides/catalog.json')) as Catalog;
  files['config.json'] = read('config.json');
  const guides = catalog.guides.map((entry) => {
    const folder = `guides/${entry.id}`;
    for (const name of readdirSync(join(site, folder))) {
      if (name.endsWith('.json')) files[`${folder}/${name}`] = read(`${folder}/${name}`);
    }
    const { pictures = [], screens } = entry;
    const drawings = `${folder}/screens.json`;
    if (pictures.length === 0 || !screens) return entry;
    const text = withPictures(files[drawings] ?? '', (file) =>
      readFileSync(join(site, folder, file)).toString('base64'),
    );
    files[drawings] = text;
    return { ...entry, screens: { ...screens, it: hashText(text) } };
  });
  files['guides/catalog.json'] = JSON.stringify({ ...catalog, guides });
  return { files, madeAt: Date.now() };
}

function withPictures(text: string, read: (file: string) => string): string {
  return text.replace(/("file":\s*)"([^"]+\.png)"/g, (_whole, key: string, file: string) =>
    JSON.stringify(`data:image/png;base64,${read(file)}`).replace(/^/, key),
  );
}

/** @param carried JSON; what would end the script element is written otherwise, with one meaning */
function page(parts: { code: string; css: string; carried: string }): string {
  const code = parts.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(code)}`,
    `style-src ${sha256(parts.css)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types solid-template primo-accesso',
  ].join('; ');
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<title>${it.app.name}</title>
<link rel="icon" href="data:,">
<style>${parts.css}</style>
</head>
<body>
<div id="app"></div>
<div id="annunci" class="visually-hidden" role="status"></div>
<script type="application/json" id="dati">${parts.carried.replaceAll('<', '\\u003c')}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
