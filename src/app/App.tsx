import { StaticRouter } from '@solidjs/router';
import { isServer } from 'solid-js/web';
import type { LateSlot } from '../state/late.ts';
import type { PlaceLoader } from '../state/load.ts';
import { TitleProvider, type TitleSink } from '../state/title.ts';
import { type Visit, VisitProvider } from '../state/visit.ts';
import { BrowserRouter } from './browser-router.ts';
import { createRoot } from './Root.tsx';
import { ROUTES } from './routes.tsx';

/** The whole app: in the browser with a visit, when baking with an address instead. */
export function App(props: {
  /** The app's folder as a path, `/` or `/cartella/`. */
  base: string;
  loader: PlaceLoader;
  late: LateSlot;
  onTitle: TitleSink;
  visit?: Visit;
  /** Baking only: the address to draw. */
  url?: string;
  /** In place of the browser's history: where the page is one file, addresses live in its fragment. */
  router?: typeof BrowserRouter;
  /** What links begin with, where that is not `base`. */
  links?: string;
}) {
  const root = createRoot(props);
  const Router = props.router ?? BrowserRouter;
  return (
    <TitleProvider value={props.onTitle}>
      <VisitProvider value={props.visit}>
        {isServer ? (
          <StaticRouter root={root} url={props.url ?? '/'}>
            {ROUTES}
          </StaticRouter>
        ) : (
          <Router root={root} base={props.base.replace(/\/$/, '')}>
            {ROUTES}
          </Router>
        )}
      </VisitProvider>
    </TitleProvider>
  );
}
