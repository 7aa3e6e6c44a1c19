import { createRouter, type NavigateOptions, type Navigator } from '@solidjs/router';
import { onCleanup } from 'solid-js';
import type { BrowserRouter } from './browser-router.ts';

/** A fragment that is one of our addresses: `#/sec-sisr/`. Others name a place in the page. */
const ADDRESS = /^#\//;

/**
 * The router where the page is one file, opened from disk: browsers allow no other path there, so the
 * address lives in the fragment, and survives in a bookmark.
 */
export const FragmentRouter: typeof BrowserRouter = (props) =>
  createRouter({
    get: () => ({ value: here(), state: undefined }),
    set({ value, replace, scroll }) {
      if (replace) location.replace(`#${value}`);
      else location.hash = value;
      if (scroll ?? true) window.scrollTo(0, 0);
    },
    init(notify) {
      const moved = () => {
        if (ADDRESS.test(location.hash)) notify();
      };
      addEventListener('hashchange', moved);
      return () => removeEventListener('hashchange', moved);
    },
    create(router) {
      // The app's links begin with `#`; what the router is told to go to does not.
      const make = router.navigatorFactory;
      router.navigatorFactory = (base) => {
        const navigate = make(base);
        const go = (to: string | number, options?: Partial<NavigateOptions>) =>
          typeof to === 'string' ? navigate(to.replace(/^#(?=\/)/, ''), options) : navigate(to);
        return go as Navigator;
      };
      keepFragments();
    },
    utils: { go: (delta) => history.go(delta) },
  })(props);

function here(): string {
  return ADDRESS.test(location.hash) ? location.hash.slice(1) : '/';
}

/** A link to a place in the page moves there, and leaves the address alone. */
function keepFragments(): void {
  const clicked = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    if (event.defaultPrevented || !href.startsWith('#') || ADDRESS.test(href)) return;
    event.preventDefault();
    const target = document.getElementById(decodeURIComponent(href.slice(1)));
    target?.scrollIntoView();
    target?.focus();
  };
  document.addEventListener('click', clicked);
  onCleanup(() => document.removeEventListener('click', clicked));
}
