import { Route } from '@solidjs/router';
import NotFoundPage from '../pages/NotFound.tsx';
import { AboutPage, GuidePage, HomePage, PrintPage, SettingsPage } from '../pages/pages.ts';
import StepPage from '../pages/Step.tsx';

/** Every address in both languages. The language is read from the address, not from the route. */
export function Routes() {
  return (
    <>
      <Route path={['/', '/en']} component={HomePage} />
      <Route path={both('/impostazioni')} component={SettingsPage} />
      <Route path={both('/informazioni')} component={AboutPage} />
      <Route path={both('/:guide')} component={() => <GuidePage />} />
      <Route path={both('/:guide/stampa')} component={() => <PrintPage />} />
      <Route path={both('/:guide/:step')} component={() => <StepPage />} />
      <Route path="*" component={NotFoundPage} />
    </>
  );
}

function both(path: string): string[] {
  return [path, `/en${path}`];
}
