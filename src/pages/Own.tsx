import { useLocation } from '@solidjs/router';
import { type Component, createComponent, createMemo, lazy } from 'solid-js';
import { PAGES, type Page } from '../domain/link/address.ts';
import { NeedsNetwork } from './NeedsNetwork.tsx';
import NotFoundPage from './NotFound.tsx';

type Lazy = Component & { preload(): Promise<unknown> };

/** A page that is not in the worker's list: without network something else stands in its place. */
function online(load: () => Promise<{ default: Component }>): Lazy {
  return lazy(() =>
    load().catch((error: unknown) => {
      console.warn(error);
      return { default: NeedsNetwork };
    }),
  );
}

/** The app's own pages that exist, each a chunk of its own. A new one costs the first step nothing. */
const OWN: Partial<Readonly<Record<Page, Lazy>>> = {
  assistenza: lazy(() => import('./Desk.tsx')),
  autori: online(() => import('./Authors.tsx')),
  impostazioni: lazy(() => import('./Settings.tsx')),
  informazioni: lazy(() => import('./About.tsx')),
  accesso: online(() => import('./Access.tsx')),
};

/**
 * Loads the code of one page, or of all that everybody may open: only who signs in needs the return
 * page, and only who writes guides the authors' one (neither is in the worker's list).
 */
export async function preloadOwn(page?: Page): Promise<void> {
  const { accesso, autori, ...others } = OWN;
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
