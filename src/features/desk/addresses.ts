import type { Baked } from '../../domain/link/address.ts';
import type { Place } from '../../state/place.ts';

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
