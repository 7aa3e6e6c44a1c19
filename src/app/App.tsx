import { Router } from '@solidjs/router';
import type { PlaceLoader } from '../state/load.ts';
import { TitleProvider, type TitleSink } from '../state/title.ts';
import { type Visit, VisitProvider } from '../state/visit.ts';
import { createRoot } from './Root.tsx';
import { Routes } from './routes.tsx';

/** The whole app: in the browser with a visit, when baking with an address instead. */
export function App(props: {
  /** The app's folder as a path, `/` or `/cartella/`. */
  base: string;
  loader: PlaceLoader;
  onTitle: TitleSink;
  visit?: Visit;
  /** Baking only: the address to draw. */
  url?: string;
}) {
  return (
    <TitleProvider value={props.onTitle}>
      <VisitProvider value={props.visit}>
        <Router
          base={props.base.replace(/\/$/, '')}
          root={createRoot({ base: props.base, loader: props.loader })}
          {...(props.url !== undefined && { url: props.url })}
        >
          <Routes />
        </Router>
      </VisitProvider>
    </TitleProvider>
  );
}
