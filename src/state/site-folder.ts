import type { Place } from './place.ts';

/**
 * Whole address of the app's folder, with a final slash: what links sent to others begin with. The
 * one-file edition lies on this PC only, at an address that leads nobody else there: for it the
 * address that config.json gives, or undefined.
 */
export function siteFolder(place: Place): string | undefined {
  const base = baseOf(place);
  // In one file the addresses are fragments (`app/fragment-router.ts`).
  if (!base.startsWith('#')) return new URL(base, location.href).href;
  return place.data().config.value.publicUrl?.replace(/\/*$/, '/');
}

/**
 * An address of this place as others can open it; undefined where they cannot.
 *
 * @param href as the place gives it (`guideHref`, `stepHref`)
 */
export function sharedAddress(place: Place, href: string): string | undefined {
  const folder = siteFolder(place);
  return folder && folder + href.slice(baseOf(place).length);
}

function baseOf(place: Place): string {
  const home = place.home();
  return place.language() === 'en' ? home.replace(/en\/$/, '') : home;
}
