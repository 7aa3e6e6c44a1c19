import { renderToString } from 'solid-js/web';
import { App } from '../../app/App.tsx';
import { en } from '../../copy/en.ts';
import { it } from '../../copy/it.ts';
import type { Config, Language } from '../../domain/config/model.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { resolveVariables } from '../../domain/guide/variables.ts';
import { type Address, parseAddress } from '../../domain/link/address.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { PAGE_FILES, pageName, preloadAllPages } from '../../pages/pages.ts';
import type { Catalog, Loaded } from '../../ports/data.ts';
import type { PlaceData, ReadyGuide } from '../../state/place.ts';
import { BAKED } from './late-parts.tsx';

/** The organisation's data as the baker read it: guides by language and id. */
export interface BakeData {
  readonly config: Config;
  readonly catalog: Catalog;
  readonly guides: Readonly<Record<Language, Readonly<Record<string, Guide>>>>;
  readonly screens: Readonly<Record<Language, Readonly<Record<string, readonly Screen[]>>>>;
}

export interface RenderedPage {
  readonly title: string;
  /** Markup for `#app`; its own addresses begin with `/`. */
  readonly html: string;
}

/** Waits until the pages that load on demand can be drawn at once. */
export async function prepare(): Promise<void> {
  await preloadAllPages();
  const { preloadOwn } = await import('../../pages/Own.tsx');
  for (const page of ['accesso', 'autori'] as const) await preloadOwn(page);
}

/** Source files of the chunks that the page at `url` will ask for: page, words, translator. */
export function chunksOf(url: string): readonly string[] {
  const address = parseAddress(url);
  const page = PAGE_FILES[pageName(address)];
  const translated = 'guide' in address && address.lang !== 'it';
  return [
    ...(page ? [page] : []),
    `src/copy/${address.lang}.ts`,
    ...(translated ? ['src/domain/guide/translate.ts'] : []),
  ];
}

/** Draws the neutral page at `url`: the same components as in the browser, without a visit. */
export function renderPage(data: BakeData, url: string): RenderedPage {
  const address = parseAddress(url);
  const place = placeData(data, address);
  let title = '';
  const html = renderToString(() => (
    <App
      base="/"
      url={url}
      loader={{ load: () => place, forgetFailures: () => undefined }}
      late={(kind, props) => BAKED[kind](props, data)}
      onTitle={(given) => {
        title = given;
      }}
    />
  ));
  if (title === '') throw new Error(`${url}: the page declared no title`);
  return { title, html };
}

function placeData(data: BakeData, address: Address): PlaceData {
  const { lang } = address;
  const wanted = 'guide' in address ? [address.guide] : Object.keys(data.guides[lang]);
  const ready = wanted.flatMap((id): [string, ReadyGuide][] => {
    const guide = data.guides[lang][id];
    if (!guide) return [];
    const loaded: Loaded<Guide> = { value: guide, from: 'network', problems: [] };
    return [[id, { guide, variables: resolveVariables(guide, data.config), loaded }]];
  });
  return {
    language: lang,
    copy: lang === 'en' ? en : it,
    config: { value: data.config, from: 'network', problems: [] },
    catalog: data.catalog,
    guides: Object.fromEntries(ready),
    failed: [],
  };
}
