import type { RouteDefinition } from '@solidjs/router';
import { PAGES } from '../domain/link/address.ts';
import NotFoundPage from '../pages/NotFound.tsx';
import { GuidePage, HomePage, OwnPage, PrintPage } from '../pages/pages.ts';
import StepPage from '../pages/Step.tsx';

/**
 * Every address in both languages. The language is read from the address, not from the route. Plain
 * objects: the library's `<Route>` would be a component for each, before the first step.
 */
export const ROUTES: RouteDefinition[] = [
  { path: ['/', '/en'], component: HomePage },
  { path: PAGES.flatMap((page) => both(`/${page}`)), component: OwnPage },
  { path: both('/:guide'), component: () => <GuidePage /> },
  { path: both('/:guide/stampa'), component: () => <PrintPage /> },
  { path: both('/:guide/:step'), component: () => <StepPage /> },
  { path: '*', component: NotFoundPage },
];

function both(path: string): string[] {
  return [path, `/en${path}`];
}
