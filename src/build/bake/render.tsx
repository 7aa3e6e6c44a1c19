import type { JSX } from 'solid-js';
import { renderToString } from 'solid-js/web';
import { App } from '../../app/App.tsx';
import { en } from '../../copy/en.ts';
import { figure as figureWords } from '../../copy/figure.ts';
import { it } from '../../copy/it.ts';
import { paperWords } from '../../copy/paper.ts';
import { printing } from '../../copy/printing.ts';
import { expectationOf } from '../../domain/certificate/expectation.ts';
import type { Config, Language } from '../../domain/config/model.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { resolveVariables } from '../../domain/guide/variables.ts';
import { type Address, parseAddress } from '../../domain/link/address.ts';
import { paperOf } from '../../domain/paper/paper-of.ts';
import { composeFigure } from '../../domain/screen/figure.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { CertificateIntro } from '../../features/certificate/CertificateIntro.tsx';
import { SeeList, seeChoices } from '../../features/figure/SeeList.tsx';
import { PAGE_FILES, pageName, preloadAllPages } from '../../pages/pages.ts';
import type { Catalog, Loaded } from '../../ports/data.ts';
import { type LateProps, type LateSlot, lateKey } from '../../state/late.ts';
import type { PlaceData, ReadyGuide } from '../../state/place.ts';
import { PaperView } from '../../ui/paper/PaperView.tsx';
import { Picture } from '../../ui/screen/Picture.tsx';
import { bakedMatrix } from './baked-matrix.tsx';
import { bakedAsk, bakedForms, bakedWho } from './parts.tsx';

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

/** What a late part is before any script, or without it. */
const BAKED: Readonly<
  Record<Parameters<LateSlot>[0], (props: LateProps, data: BakeData) => JSX.Element>
> = {
  figure: bakedFigure,
  see: bakedSee,
  check: bakedCheck,
  who: bakedWho,
  form: bakedForms,
  matrix: bakedMatrix,
  ask: bakedAsk,
  print: bakedPaper,
};

/** The drawing as it stands in the page before any script: the first variant, for nobody in particular. */
function bakedFigure(props: LateProps, data: BakeData) {
  const { ready, step } = props;
  const { variables } = ready;
  const language = props.place.language();
  const screens = data.screens[language][ready.guide.id] ?? [];
  const figure = step.screen && composeFigure({ screens, use: step.screen, variables, language });
  if (!figure) throw new Error(`${step.id}: the guide has no screen "${step.screen?.show}"`);
  return (
    <div class="pa-figure" data-late={lateKey('figure', props)} data-print={figure.print}>
      <Picture
        figure={figure}
        words={figureWords[language]}
        imageBase={`/guides/${ready.guide.id}/`}
      />
      <div class="pa-figure-tools" />
    </div>
  );
}

/** What may be seen, in words: each leads to its place in the page. */
function bakedSee(props: LateProps, data: BakeData) {
  const { place, ready, step } = props;
  const screens = data.screens[place.language()][ready.guide.id] ?? [];
  return (
    <div class="pa-see" data-late={lateKey('see', props)}>
      <SeeList
        choices={seeChoices(ready, step, screens)}
        words={figureWords[place.language()]}
        imageBase=""
      />
    </div>
  );
}

/**
 * The rules of the check, with the gate closed: a baked page never says more, whatever the
 * configuration (DESIGN §8). Below them, room for what the app adds.
 */
function bakedCheck(props: LateProps) {
  const { place, ready } = props;
  const config = { value: {}, from: 'default' as const };
  return (
    <div class="pa-check" data-late={lateKey('check', props)}>
      <CertificateIntro
        language={place.language()}
        expected={expectationOf(ready.guide, ready.variables, config, 0)}
      />
      <div class="pa-check-room" />
    </div>
  );
}

/**
 * The whole guide as it would stand on paper: to be read and printed without script. Of the warning
 * it says when to stop, as every baked page does.
 */
function bakedPaper(props: LateProps, data: BakeData) {
  const { place, ready } = props;
  const language = place.language();
  const paper = paperOf({
    ...{ guide: ready.guide, variables: ready.variables, language, extent: { kind: 'guide' } },
    screens: data.screens[language][ready.guide.id] ?? [],
    config: { value: data.config, from: 'default' },
    created: 0,
    words: paperWords(language, place.copy()),
    imageBase: `/guides/${ready.guide.id}/`,
  });
  return (
    <div class="pa-print" data-late={lateKey('print', props)}>
      <p class="pa-print-controls pa-print-room">{printing[language].withoutScript}</p>
      <PaperView paper={paper} />
    </div>
  );
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
