import { lazy } from 'solid-js';
import type { Address } from '../domain/link/address.ts';

/**
 * Each page but a step's is a chunk of its own: the step's page is the one that must be there first,
 * and brings neither the questions nor the settings.
 */
export const HomePage = lazy(() => import('./Home.tsx'));
export const GuidePage = lazy(() => import('./Guide.tsx'));
export const PrintPage = lazy(() => import('./Print.tsx'));
const own = () => import('./Own.tsx');
/** The app's own pages: settings, help desk and so on. */
export const OwnPage = lazy(own);

/** Source files of the pages, for the baker's preloads. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  home: 'src/pages/Home.tsx',
  guide: 'src/pages/Guide.tsx',
  print: 'src/pages/Print.tsx',
  assistenza: 'src/pages/Desk.tsx',
  autori: 'src/pages/Authors.tsx',
  impostazioni: 'src/pages/Settings.tsx',
  informazioni: 'src/pages/About.tsx',
  accesso: 'src/pages/Access.tsx',
};

/** Name of the page at an address, as `PAGE_FILES` has it. */
export function pageName(address: Address): string {
  return address.kind === 'page' ? address.page : address.kind;
}

/** By kind of address; the pages of steps and of nothing of ours are there from the start. */
const LAZY: Readonly<Record<string, { preload(): Promise<unknown> }>> = {
  home: HomePage,
  guide: GuidePage,
  print: PrintPage,
  page: OwnPage,
};

/** Loads the code of the page at an address, so that the first drawing needs no waiting. */
export async function preloadPage(address: Address): Promise<void> {
  // An unbaked guide is drawn by the first page.
  const inQuery = 'guide' in address && new URLSearchParams(location.search).has('guida');
  await Promise.all([
    inQuery && HomePage.preload(),
    LAZY[address.kind]?.preload(),
    address.kind === 'page' && own().then(({ preloadOwn }) => preloadOwn(address.page)),
  ]);
}

/** Loads every page's code: for the baker, and once the first page is at rest. */
export async function preloadAllPages(): Promise<void> {
  await Promise.all(Object.values(LAZY).map((page) => page.preload()));
  await (await own()).preloadOwn();
}
