import { createContext, useContext } from 'solid-js';
import type { Copy } from '../copy/it.ts';
import type { Config, Language } from '../domain/config/model.ts';
import { type ResolvedLink, resolveLink } from '../domain/guide/links.ts';
import { plainText } from '../domain/guide/markup.ts';
import type { Guide, Text } from '../domain/guide/model.ts';
import {
  type Baked,
  guideAddress,
  homeAddress,
  pageAddress,
  stepAddress,
} from '../domain/link/address.ts';
import type { Browser } from '../domain/screen/choose.ts';
import type { Catalog, Loaded } from '../ports/data.ts';
import type { LateSlot } from './late.ts';

/** A guide ready to be shown: translated, with the organisation's variables. */
export interface ReadyGuide {
  readonly guide: Guide;
  readonly variables: Readonly<Record<string, string>>;
  readonly loaded: Loaded<Guide>;
}

/** What a page of one language and one guide needs before it can be drawn. */
export interface PlaceData {
  readonly language: Language;
  readonly copy: Copy;
  readonly config: Loaded<Config>;
  readonly catalog: Catalog;
  /** The guides loaded: the one in the address, or on the first page those under way. */
  readonly guides: Readonly<Record<string, ReadyGuide>>;
  /** Guides that could not be loaded. */
  readonly failed: readonly string[];
}

/** Where the person is, and the words and addresses that hold there. */
export interface Place {
  data(): PlaceData;
  language(): Language;
  copy(): Copy;
  guide(id: string): ReadyGuide | undefined;
  /** Addresses, with the app's base in front. `query` begins with `?`. */
  home(): string;
  page(name: 'assistenza' | 'autori' | 'impostazioni' | 'informazioni'): string;
  guideHref(guide: string, query?: string): string;
  stepHref(guide: string, step: string): string;
  /** Draws a part of a step's page that loads when the page is at rest. */
  readonly late: LateSlot;
  /** Whose drawings to show, where it is not this browser that matters. */
  readonly browser?: Browser | undefined;
  /** Tries again to load what failed. */
  reload(): void;
  /** The present address in the other language. */
  otherLanguageHref(): string;
}

const PlaceContext = createContext<Place>();
export const PlaceProvider = PlaceContext.Provider;

/** The place of the page being drawn. Throws outside the app's root. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace needs a <PlaceProvider> above it (app/root.tsx)');
  return place;
}

/** Address builders under `base` (ends with a slash) for the data's language. */
export function addresses(
  base: string,
  data: () => PlaceData,
): Pick<Place, 'home' | 'page' | 'guideHref' | 'stepHref'> {
  const at = (address: string) => base + address.slice(1);
  const baked: Baked = (guide, step) => {
    const entry = data().catalog.guides.find((candidate) => candidate.id === guide);
    return entry !== undefined && (step === undefined || entry.steps.includes(step));
  };
  return {
    home: () => at(homeAddress(data().language)),
    page: (name) => at(pageAddress(data().language, name)),
    guideHref(id, query = '') {
      const address = at(guideAddress(data().language, id, baked));
      return address + (address.includes('?') ? query.replace('?', '&') : query);
    },
    stepHref: (id, step) => at(stepAddress(data().language, id, step, baked)),
  };
}

/** Plain text of a guide's text, without markup and with variables filled in. */
export function plain(ready: ReadyGuide, text: Text): string {
  return plainText(text, ready.variables);
}

/** A named link of the guide, resolved and allow-listed; undefined where it is refused. */
export function linkOf(ready: ReadyGuide, link: string): ResolvedLink | undefined {
  return resolveLink(ready.guide, ready.variables, link);
}
