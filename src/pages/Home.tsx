import { useLocation } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { CodeField } from '../features/help/CodeField.tsx';
import { HomeView } from '../features/home/HomeView.tsx';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';
import { GuidePage, PrintPage } from './pages.ts';
import StepPage from './Step.tsx';

/** `/`: the guides. With `?guida=` it stands for the page of a guide that is not baked. */
export default function HomePage() {
  const location = useLocation();
  const guide = () => text(location.query.guida);
  const step = () => text(location.query.passo);
  return (
    <Switch fallback={<Guides />}>
      <Match when={guide() !== undefined && step() === 'stampa'}>
        <PrintPage guide={guide()} />
      </Match>
      <Match when={guide() !== undefined && step() !== undefined}>
        <StepPage guide={guide()} step={step()} />
      </Match>
      <Match when={guide() !== undefined}>
        <GuidePage guide={guide()} />
      </Match>
    </Switch>
  );
}

function Guides() {
  const place = usePlace();
  usePageTitle(() => `${place.copy().app.name}: ${place.copy().app.tagline}`);
  const location = useLocation();
  return (
    <>
      <HomeView />
      <CodeField typed={text(location.query.codice)} />
    </>
  );
}

function text(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
