import { createRouter } from '@solidjs/router';
import { onCleanup } from 'solid-js';

/** The library's inner router, which it gives to integrations but does not name. */
type RouterContext = Parameters<NonNullable<Parameters<typeof createRouter>[0]['create']>>[0];

/**
 * The router on the browser's history. The library's own `<Router>` brings forms, actions, preloads
 * and leave guards that this app does not use (a kilobyte and a half before the first step), and
 * throws an uncaught URIError on a malformed fragment; this is the same integration without them.
 */
export function BrowserRouter(props: Parameters<ReturnType<typeof createRouter>>[0]) {
  return createRouter({
    get: here,
    set({ value, replace, scroll, state }) {
      if (replace) history.replaceState(state, '', value);
      else history.pushState(state, '', value);
      scrollTo(location.hash, scroll ?? true);
    },
    init(notify) {
      // A form that would be lost may hold the page back (`ui/leaving.ts`).
      const moved = () => dispatchEvent(new Event('moved', { cancelable: true })) && notify();
      addEventListener('popstate', moved);
      return () => removeEventListener('popstate', moved);
    },
    create: interceptLinks,
    utils: { go: (delta) => history.go(delta) },
  })(props);
}

function here() {
  return {
    value: location.pathname + location.search + location.hash,
    state: history.state as unknown,
  };
}

function scrollTo(hash: string, top: boolean): void {
  const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  if (target) target.scrollIntoView();
  else if (top) window.scrollTo(0, 0);
}

/** Plain clicks on links below the app's folder change the page without a request. */
function interceptLinks(router: RouterContext): void {
  // The router's base is `/` at the top of a host, and has no final slash below.
  const base = router.base.path().replace(/\/$/, '');
  const navigate = router.navigatorFactory(router.base);
  const clicked = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target || link.relList.contains('external')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || !`${url.pathname}/`.startsWith(`${base}/`)) return;
    // What a link brings is read when the app starts.
    if (/[?&]r=|#avanzamento=/.test(link.href)) return;
    event.preventDefault();
    navigate(url.pathname + url.search + url.hash, {
      resolve: false,
      scroll: !link.hasAttribute('noscroll'),
    });
  };
  document.addEventListener('click', clicked);
  onCleanup(() => document.removeEventListener('click', clicked));
}
