import type { Baked } from '../../domain/link/address.ts';
import type { Place } from '../../state/place.ts';

/** Whole address of the app's folder, with a final slash: what links sent to others begin with. */
export function siteFolder(place: Place): string {
  const home = place.home();
  const base = place.language() === 'en' ? home.replace(/en\/$/, '') : home;
  return new URL(base, location.href).href;
}

/** Whether a guide or a step has a page of its own here. */
export function isBaked(place: Place): Baked {
  return (guide, step) => {
    const entry = place.data().catalog.guides.find(({ id }) => id === guide);
    return entry !== undefined && (step === undefined || entry.steps.includes(step));
  };
}

/** A page of the desk that shows a step when it is opened: for links inside the step that is shown. */
export function deskHref(place: Place, guide: string, step?: string): string {
  const query = new URLSearchParams({ guida: guide, ...(step !== undefined && { passo: step }) });
  return `${place.page('assistenza')}?${query}`;
}
