/**
 * `tsx src/build/contact-sheet.ts REFERENCE_DIR OUT.html [--guide DIR] [--lang it|en]`: every drawing
 * of a guide in both forms, beside the picture of the real thing where REFERENCE_DIR has one, as a
 * page and (through Chromium) as pictures `OUT-1.png`, `OUT-2.png` ... To be looked at.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../tests/support/browsers-chromium-args.ts';
import { readGuide, readOverlay } from '../adapters/schema/guide-schema.ts';
import { readScreens } from '../adapters/schema/screen-schema.ts';
import { resolveVariables } from '../domain/guide/variables.ts';
import { factsOf } from '../domain/screen/choose.ts';
import { describeScreen } from '../domain/screen/describe.ts';
import { layoutScreen } from '../domain/screen/layout.ts';
import { measureText } from '../domain/screen/measure.ts';
import type { Screen, ScreenFacts, Variant } from '../domain/screen/model.ts';
import { translateScreens } from '../domain/screen/texts.ts';

/** Reference pictures by screen, variant and facts. */
const REFERENCES: readonly (readonly [
  screen: string,
  variant: string,
  facts: string,
  file: string,
])[] = [
  ['avviso-certificato', 'chrome', 'avanzate=chiuse', 'chromium156-it-authority-1.png'],
  [
    'avviso-certificato',
    'chrome',
    'avanzate=aperte',
    'chromium156-it-authority-2-advanced-whole.png',
  ],
  ['avviso-certificato', 'chrome', 'avanzate=aperte codice=NET::ERR_CERT_COMMON_NAME_INVALID', ''],
  [
    'avviso-certificato',
    'chrome',
    'avanzate=aperte codice=NET::ERR_CERT_DATE_INVALID',
    'chromium156-it-expired-2-advanced.png',
  ],
  ['avviso-certificato', 'chrome', 'avanzate=aperte codice=NET::ERR_CERT_REVOKED', ''],
  [
    'avviso-certificato',
    'chrome',
    'avanzate=aperte procedi=no',
    'chromium156-it-policy_nooverride-2-advanced.png',
  ],
  ['avviso-certificato', 'firefox', 'avanzate=chiuse', 'firefox153-it-authority-1.png'],
  [
    'avviso-certificato',
    'firefox',
    'avanzate=aperte',
    'firefox153-it-authority-2-advanced-whole.png',
  ],
  ['avviso-certificato', 'firefox', 'avanzate=chiuse procedi=no', 'firefox153-it-hsts-1.png'],
  [
    'avviso-certificato',
    'firefox-vecchio',
    'avanzate=aperte',
    'firefox153-it-legacy_authority-2-advanced.png',
  ],
  ['avviso-certificato', 'edge', 'avanzate=aperte', ''],
  ['avviso-certificato', 'safari', 'avanzate=aperte', ''],
  ['avviso-certificato', 'chrome-2021', 'avanzate=aperte', ''],
  ['avviso-http', 'chrome', '', 'chromium156-it-httpsfirst_balanced-1.png'],
  ['avviso-modulo', 'chrome', '', 'chromium156-it-insecureform-1.png'],
  ['avviso-modulo', 'firefox', '', 'firefox153-it-form.png'],
  ['pagina-non-si-apre', 'chrome', '', 'chromium156-it-offnet-dns.png'],
];

interface Row {
  readonly screen: Screen;
  readonly variant: Variant;
  readonly facts: ScreenFacts;
  readonly reference?: string;
}

function rows(screens: readonly Screen[]): readonly Row[] {
  return screens.flatMap((screen) =>
    screen.variants.flatMap((variant): Row[] => {
      const known = REFERENCES.filter(([id, name]) => id === screen.id && name === variant.id);
      if (known.length === 0) return [{ screen, variant, facts: factsOf(variant) }];
      return known.map(([, , facts, reference]) => {
        const chosen = Object.fromEntries(facts.split(' ').map((pair) => pair.split('=')));
        return { screen, variant, facts: factsOf(variant, undefined, chosen), reference };
      });
    }),
  );
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function picture(file: string): string {
  return `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}">`;
}

const STYLE = `body{margin:16px;background:#f2f4f7;font:13px sans-serif;width:1900px}
section{display:flex;gap:16px;align-items:flex-start;margin:0 0 24px;padding:12px;background:#fff}
div{flex:none}p{max-width:720px}h2{font-size:15px;margin:0 0 6px}img{width:700px;border:1px solid #ccc}
.pa-wide{width:720px;height:auto}.pa-narrow{width:328px;height:auto}`;

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      guide: { type: 'string', default: join(root, 'public/guides/sec-sisr') },
      lang: { type: 'string', default: 'it' },
    },
  });
  const [references, out] = positionals;
  if (references === undefined || out === undefined) {
    throw new Error('Usage: tsx src/build/contact-sheet.ts REFERENCE_DIR OUT.html');
  }
  const read = (name: string) => readFileSync(join(values.guide, name), 'utf8');
  const { guide } = readGuide(read('guide.json'));
  const { file, problems } = readScreens(read('screens.json'));
  if (!guide || !file) throw new Error(JSON.stringify(problems, undefined, 1));
  const language = values.lang === 'en' ? 'en' : 'it';
  const overlay = language === 'en' ? readOverlay(read('screens.en.json')).overlay : undefined;
  const screens = overlay ? translateScreens(file.screens, overlay) : file.screens;
  const variables = resolveVariables(guide, {});
  const cache = join(root, '.cache', `draw-${process.pid}`);
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: join(root, 'src/build/draw.tsx'), outDir: cache, copyPublicDir: false },
  });
  const { drawingMarkup } = (await import(
    pathToFileURL(join(cache, 'draw.js')).href
  )) as typeof import('./draw.tsx');
  rmSync(cache, { recursive: true });
  const sections = rows(screens).map(({ screen, variant, facts, reference }) => {
    const places = marksFor(screen.id);
    const [wide, narrow] = (['wide', 'narrow'] as const).map((form) =>
      drawingMarkup(layoutScreen({ variant, form, facts, variables, marks: places }, measureText)),
    );
    const path = reference ? join(references, reference) : '';
    const alt = describeScreen({ screen, variant, facts, variables, marks: places }, language);
    const title = `${screen.id} · ${variant.id} · ${Object.values(facts).join(' ')}`;
    return `<section><div><h2>${asHtml(title)}</h2>${wide}<p>${alt.map(asHtml).join('<br>')}</p></div><div>${narrow}</div><div>${path && existsSync(path) ? picture(path) : 'no picture'}</div></section>`;
  });
  writeFileSync(
    out,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${sections.join('\n')}`,
  );
  await photograph(resolve(out));
}

/** Marks as the shipped steps use them, so that their places can be looked at too. */
function marksFor(screen: string): Readonly<Record<string, number>> {
  const marks: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    cedolino: { titolo: 1, credenziali: 3 },
    'posta-login': { 'indirizzo-mail': 1, password: 2, entra: 3 },
    'mail-portale': { mittente: 1, utente: 2, password: 3 },
    'portale-home': { accedi: 1 },
    'portale-login': { username: 1, password: 2, accedi: 3 },
    'reset-password': { 'codice-fiscale': 1, email: 2, reset: 3 },
    'avviso-certificato': { indirizzo: 1, codice: 2 },
  };
  return marks[screen] ?? {};
}

async function photograph(page: string): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_ARGS],
    ...(executablePath !== undefined && { executablePath }),
  });
  const tab = await browser.newPage({ viewport: { width: 1932, height: 1000 } });
  await tab.goto(pathToFileURL(page).href);
  const sections = await tab.locator('section').all();
  for (const [index, section] of sections.entries()) {
    const file = page.replace(/\.html$/, `-${index + 1}.png`);
    await section.screenshot({ path: file });
    console.log(file);
  }
  await browser.close();
}

await main();
