import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Language } from '../domain/config/model.ts';
import {
  guideAddress,
  homeAddress,
  pageAddress,
  printAddress,
  stepAddress,
} from '../domain/link/address.ts';
import type { Catalog } from '../ports/data.ts';

/** Addresses of a built site's pages by kind, each from the site's folder: `/en/sec-sisr/`. */
export interface SiteAddresses {
  readonly languages: readonly Language[];
  readonly homes: readonly string[];
  /** Help desk, authors, settings and information. */
  readonly pages: readonly string[];
  readonly guides: readonly string[];
  /** The guides as paper. */
  readonly prints: readonly string[];
  readonly steps: readonly string[];
}

/** Reads from a built site which pages it must have. */
export function addressesIn(dist: string): SiteAddresses {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));
  const { languages = ['it', 'en'] } = read('config.json') as Config;
  const { guides } = read('guides/catalog.json') as Catalog;
  const each = (make: (language: Language) => readonly string[]) => languages.flatMap(make);
  const baked = () => true;
  return {
    languages,
    homes: each((language) => [homeAddress(language)]),
    pages: each((language) => [
      pageAddress(language, 'assistenza'),
      pageAddress(language, 'autori'),
      pageAddress(language, 'impostazioni'),
      pageAddress(language, 'informazioni'),
      pageAddress(language, 'accesso'),
    ]),
    guides: each((language) => guides.map(({ id }) => guideAddress(language, id))),
    prints: each((language) => guides.map(({ id }) => printAddress(language, id))),
    steps: each((language) =>
      guides.flatMap(({ id, steps }) =>
        steps.map((step) => stepAddress(language, id, step, baked)),
      ),
    ),
  };
}

/** All of them in one list. */
export function allAddresses(dist: string): readonly string[] {
  const { homes, pages, guides, prints, steps } = addressesIn(dist);
  return [...homes, ...pages, ...guides, ...prints, ...steps];
}
