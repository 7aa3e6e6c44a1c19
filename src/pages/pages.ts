import { lazy } from 'solid-js';
import type { Address } from '../domain/link/address.ts';

/**
 * Each page but a step's is a chunk of its own: the step's page is the one that must be there first,
 * and brings neither the questions nor the settings.
 */
export const HomePage = lazy(() => import('./Home.tsx'));
export const GuidePage = lazy(() => import('./Guide.tsx'));
export const SettingsPage = lazy(() => import('./Settings.tsx'));
export const AboutPage = lazy(() => import('./About.tsx'));
export const PrintPage = lazy(() => import('./Print.tsx'));

/** Source files of the pages, for the baker's preloads. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  home: 'src/pages/Home.tsx',
  guide: 'src/pages/Guide.tsx',
  print: 'src/pages/Print.tsx',
  impostazioni: 'src/pages/Settings.tsx',
  informazioni: 'src/pages/About.tsx',
};

/** Name of the page at an address, as `PAGE_FILES` has it. */
export function pageName(address: Address): string {
  return address.kind === 'page' ? address.page : address.kind;
}

/** Loads the code of the page at an address, so that the first drawing needs no waiting. */
export async function preloadPage(address: Address): Promise<void> {
  // An unbaked guide is drawn by the first page.
  const inQuery = 'guide' in address && new URLSearchParams(location.search).has('guida');
  await Promise.all([
    inQuery || address.kind === 'home' ? HomePage.preload() : undefined,
    address.kind === 'guide' ? GuidePage.preload() : undefined,
    address.kind === 'print' ? PrintPage.preload() : undefined,
    address.kind === 'page' && address.page === 'impostazioni' ? SettingsPage.preload() : undefined,
    address.kind === 'page' && address.page === 'informazioni' ? AboutPage.preload() : undefined,
  ]);
}

/** Loads every page's code: for the baker, and once the first page is at rest. */
export async function preloadAllPages(): Promise<void> {
  await Promise.all(
    [HomePage, GuidePage, SettingsPage, AboutPage, PrintPage].map((page) => page.preload()),
  );
}
