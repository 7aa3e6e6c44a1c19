import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { home } from '../../copy/home.ts';
import { it } from '../../copy/it.ts';
import type { Language } from '../../domain/config/model.ts';
import { contentSecurityPolicy } from '../../domain/csp.ts';
import {
  guideAddress,
  homeAddress,
  otherLanguage,
  pageAddress,
  printAddress,
  stepAddress,
} from '../../domain/link/address.ts';
import { writeInSite } from '../deploy/write.ts';
import { type ManifestWords, manifest, type Shortcut } from '../manifest.ts';
import { filesOf, takeChunks } from './chunks.ts';
import { writeFonts } from './fonts.ts';
import { fillShell, fillTemplate, upwards } from './page.ts';
import type { BakeData, RenderedPage } from './render.tsx';
import { notFoundPage, redirectPage } from './small-pages.ts';

/** The server bundle's functions (`render.tsx`, built by Vite). */
export interface Renderer {
  prepare(): Promise<void>;
  renderPage(data: BakeData, url: string): RenderedPage;
  chunksOf(url: string): readonly string[];
}

const DATA = ['config.json', 'guides/catalog.json'] as const;

/**
 * Writes every page, the shell, the catalog, the manifest and the headers for servers into `dist`,
 * whose `index.html` is Vite's built template. Returns the addresses of the pages.
 */
export async function bake(
  dist: string,
  data: BakeData,
  renderer: Renderer,
): Promise<readonly string[]> {
  await renderer.prepare();
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const chunks = await takeChunks(dist);
  const csp = contentSecurityPolicy(data.config, 'meta');
  const languages = data.config.languages ?? (['it', 'en'] as const);
  const urls = languages.flatMap((language) => addressesOf(data, language));
  for (const url of urls) {
    const language: Language = url.startsWith('/en/') ? 'en' : 'it';
    const other: Language = language === 'en' ? 'it' : 'en';
    const { title, html } = renderer.renderPage(data, url);
    await put(
      dist,
      `${url}index.html`,
      fillTemplate(template, {
        url,
        language,
        title,
        description: descriptionOf(data, url, language),
        html,
        csp,
        modules: renderer.chunksOf(url).flatMap((file) => filesOf(chunks, file)),
        preload: [...DATA, ...guideFiles(data, url, language)],
        ...(languages.length > 1 && {
          alternate: { language: other, url: otherLanguage(url, other) },
        }),
      }),
    );
  }
  await bakeRedirects(dist, data, languages);
  const notFound = notFoundPage();
  await put(dist, '404.html', notFound);
  const shell = {
    language: 'it' as const,
    title: 'Primo Accesso',
    description: '',
    csp,
    styles: [await writeFonts(dist)],
    modules: [],
    preload: [],
  };
  await put(dist, 'shell.html', fillShell(template, shell));
  await put(dist, 'guides/catalog.json', json(data.catalog));
  await put(
    dist,
    'manifest.webmanifest',
    json(manifest(data.config, words(data), shortcuts(data))),
  );
  await put(dist, 'headers.json', json(headers(data)));
  await writeInSite(dist, headers(data), notFound);
  return urls;
}

/** Addresses of all pages of one language. */
function addressesOf(data: BakeData, language: Language): readonly string[] {
  const baked = () => true;
  return [
    homeAddress(language),
    pageAddress(language, 'assistenza'),
    pageAddress(language, 'autori'),
    pageAddress(language, 'impostazioni'),
    pageAddress(language, 'informazioni'),
    pageAddress(language, 'accesso'),
    ...data.catalog.guides.flatMap(({ id, steps }) => [
      guideAddress(language, id),
      printAddress(language, id),
      ...steps.map((step) => stepAddress(language, id, step, baked)),
    ]),
  ];
}

/** Data that the page's guide needs, so that the browser asks for it before the script runs. */
function guideFiles(data: BakeData, url: string, language: Language): readonly string[] {
  const entry = data.catalog.guides.find(({ id }) => url.includes(`/${id}/`));
  if (!entry) return [];
  const overlay =
    language !== 'it' && entry.overlays[language] ? [`guides/${entry.id}/en.json`] : [];
  return [`guides/${entry.id}/guide.json`, ...overlay];
}

function descriptionOf(data: BakeData, url: string, language: Language): string {
  const entry = data.catalog.guides.find(({ id }) => url.includes(`/${id}/`));
  return (entry ?? data.catalog.guides[0])?.summary[language] ?? '';
}

/** An id that has gone leaves a page that leads to the new one, so that last year's link lands. */
async function bakeRedirects(
  dist: string,
  data: BakeData,
  languages: readonly Language[],
): Promise<void> {
  for (const language of languages) {
    for (const [id, guide] of Object.entries(data.guides[language])) {
      for (const [from, to] of Object.entries(guide.redirects)) {
        if (!guide.steps.some((step) => step.id === to)) continue;
        const url = stepAddress(language, id, from, () => true);
        const target = upwards(url) + stepAddress(language, id, to, () => true).slice(1);
        await put(dist, `${url}index.html`, redirectPage(language, target));
      }
    }
  }
}

function words(data: BakeData): ManifestWords {
  return {
    lang: 'it',
    name: it.app.name,
    description: data.catalog.guides[0]?.summary.it ?? it.app.tagline,
  };
}

function shortcuts(data: BakeData): readonly Shortcut[] {
  const resume = { name: home.it.home.resume, url: './' };
  const guides = data.catalog.guides.slice(0, 3).map((entry) => ({
    name: entry.title.it ?? entry.id,
    url: `.${guideAddress('it', entry.id)}`,
  }));
  return [resume, ...guides];
}

/** Headers for every HTML page: servers' configurations and `npm start` read them. */
function headers(data: BakeData): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(data.config, 'header'),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function put(dist: string, address: string, content: string): Promise<void> {
  const file = join(dist, address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
