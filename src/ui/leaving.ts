import { createEffect, onCleanup } from 'solid-js';

/** What leads off a step's page: links, and the buttons that mark a step or begin a detour. */
const STEP_WAYS = 'a, .pa-bar button, .pa-trouble-body > button';

/**
 * Asks before the page is left while `unsaved` says so: links, "Fatto", back and forward, and the
 * closing of the tab, for which the browser asks in its own words. Clicks are seen before the router
 * sees them; of back and forward the router itself asks (its event "moved").
 *
 * @param ask called with what goes on; once the person says so, `unsaved` must be false and then it
 *   is called
 * @param ways selector of what leads off the page: on a page with no step, its links
 */
export function guardLeaving(
  unsaved: () => boolean,
  ask: (goOn: () => void) => void,
  ways = STEP_WAYS,
): void {
  const clicked = (event: MouseEvent) => {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>(ways) : null;
    if (
      !way ||
      way.closest('.pa-form, dialog') ||
      (way instanceof HTMLAnchorElement && !leads(way))
    )
      return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(() => way.click());
  };
  const here = { address: location.href, state: history.state as unknown };
  const moved = (event: Event) => {
    if (withoutPlace(location.href) === withoutPlace(here.address)) return;
    event.preventDefault();
    // The browser has moved already: comes back, so that staying changes nothing.
    history.pushState(here.state, '', here.address);
    ask(() => history.back());
  };
  const unloading = (event: BeforeUnloadEvent) => event.preventDefault();
  createEffect(() => {
    if (!unsaved()) return;
    document.addEventListener('click', clicked, true);
    addEventListener('moved', moved);
    addEventListener('beforeunload', unloading);
    onCleanup(() => {
      document.removeEventListener('click', clicked, true);
      removeEventListener('moved', moved);
      removeEventListener('beforeunload', unloading);
    });
  });
}

const withoutPlace = (address: string) => address.split('#')[0];

/** Whether the link leads off this page in this tab; a place on the page does not. */
function leads(link: HTMLAnchorElement): boolean {
  if (!/^https?:$/.test(link.protocol) || link.target || link.download) return false;
  return withoutPlace(link.href) !== withoutPlace(location.href) || !link.hash;
}
