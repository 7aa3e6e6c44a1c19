import { useLocation } from '@solidjs/router';
import { type Component, createComponent, createMemo, lazy } from 'solid-js';
import { PAGES, type Page } from '../domain/link/address.ts';
import NotFoundPage from './NotFound.tsx';

type Lazy = Component & { preload(): Promise<unknown> };

/** The app's own pages that exist, each a chunk of its own. A new one costs the first step nothing. */
const OWN: Partial<Readonly<Record<Page, Lazy>>> = {
  assistenza: lazy(() => import('./Desk.tsx')),
  autori: lazy(() => import('./Authors.tsx')),
  impostazioni: lazy(() => import('./Settings.tsx')),
  informazioni: lazy(() => import('./About.tsx')),
  accesso: lazy(() => import('./Access.tsx')),
};

/** Loads the code of one page, or of all but the return page: only who signs in needs that one. */
export async function preloadOwn(page?: Page): Promise<void> {
  const { accesso, ...others } = OWN;
  const wanted = page ? [OWN[page]] : Object.values(others);
  await Promise.all(wanted.map((one) => one?.preload()));
}

/** The app's own page that the address names. */
export default function OwnPage() {
  const location = useLocation();
  const page = createMemo(() => {
    const last = location.pathname.split('/').filter(Boolean).at(-1);
    const name = PAGES.find((one) => one === last);
    return (name && OWN[name]) ?? NotFoundPage;
  });
  // Solid's <Dynamic> would bring its attributes' code into the first chunk.
  return <>{createComponent(page(), {})}</>;
}
