import { type RouteSectionProps, useIsRouting, useLocation } from '@solidjs/router';
import {
  createEffect,
  createMemo,
  createResource,
  ErrorBoundary,
  on,
  Show,
  Suspense,
} from 'solid-js';
import { isServer } from 'solid-js/web';
import { type Address, otherLanguage, parseAddress } from '../domain/link/address.ts';
import { own } from '../domain/record.ts';
import type { LateSlot } from '../state/late.ts';
import type { PlaceLoader, Wanted } from '../state/load.ts';
import { addresses, type Place, type PlaceData, PlaceProvider } from '../state/place.ts';
import { useVisit, type Visit } from '../state/visit.ts';
import { announce } from './announce.ts';
import { CrashPage } from './CrashPage.tsx';
import { focusHeading } from './focus.ts';
import { Shell } from './Shell.tsx';

/** What the root needs: the app's base path (ends with a slash) and a loader. */
export interface RootParts {
  readonly base: string;
  /** What links begin with; the base where absent. */
  readonly links?: string | undefined;
  readonly loader: PlaceLoader;
  readonly late: LateSlot;
}

/** The guides that an address needs: its own, those under way on the first page, or all. */
export function guidesOf(here: Address, visit: Pick<Visit, 'session'> | undefined): Wanted {
  if ('guide' in here) return [here.guide];
  if (here.kind === 'page') return here.page === 'impostazioni' ? [] : 'offered';
  return visit?.session.started() ?? [];
}

/** The frame of every page: loads what the address needs, then draws the page inside the shell. */
export function createRoot(parts: RootParts) {
  return function Root(props: RouteSectionProps) {
    const visit = useVisit();
    const location = useLocation();
    const links = parts.links ?? parts.base;
    const below = (path: string) => `/${path.slice(parts.base.length)}`;
    const address = createMemo(() => parseAddress(below(location.pathname), location.search));
    const wanted = createMemo(
      () => {
        const here = address();
        return { language: here.lang, guides: guidesOf(here, visit) };
      },
      undefined,
      { equals: (a, b) => a.language === b.language && String(a.guides) === String(b.guides) },
    );
    const start = parts.loader.load(wanted().language, wanted().guides);
    if (isServer) {
      if (start instanceof Promise) throw new Error('Baking needs a loader that has everything');
      return <Frame data={start} reload={() => undefined} />;
    }
    const [data, { refetch }] = createResource<PlaceData, ReturnType<typeof wanted>>(
      wanted,
      ({ language, guides }) => parts.loader.load(language, guides),
      start instanceof Promise ? {} : { initialValue: start },
    );
    const reload = () => {
      parts.loader.forgetFailures();
      void refetch();
    };
    const routing = useIsRouting();
    let shown = location.pathname + location.search;
    createEffect(
      on(
        routing,
        (busy) => {
          const now = location.pathname + location.search;
          if (busy || now === shown) return;
          shown = now;
          focusHeading();
        },
        { defer: true },
      ),
    );
    return (
      <Suspense>
        <Show when={data()}>{(ready) => <Frame data={ready()} reload={reload} />}</Show>
      </Suspense>
    );

    function Frame(frame: { data: PlaceData; reload: () => void }) {
      createEffect(() => {
        const page = document.documentElement;
        // What was said in the other language is not read out again in this one.
        if (page.lang !== frame.data.language) announce('');
        page.lang = frame.data.language;
      });
      const other = () => (frame.data.language === 'it' ? 'en' : 'it');
      const place: Place = {
        data: () => frame.data,
        language: () => frame.data.language,
        copy: () => frame.data.copy,
        guide: (id) => own(frame.data.guides, id),
        ...addresses(links, () => frame.data),
        otherLanguageHref: () =>
          links + otherLanguage(below(location.pathname) + location.search, other()).slice(1),
        late: parts.late,
        reload: frame.reload,
      };
      return (
        <PlaceProvider value={place}>
          <Shell>
            <ErrorBoundary fallback={(error, reset) => <CrashPage error={error} reset={reset} />}>
              {props.children}
            </ErrorBoundary>
          </Shell>
        </PlaceProvider>
      );
    }
  };
}
