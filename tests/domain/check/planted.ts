/** The tables of planted faults: what an author did, and what the checker must say to that. */
import { byId, type Files } from './fixture.ts';

export interface Planted {
  /** What the author did. */
  readonly did: string;
  readonly spoil: (files: Files) => void;
  /** `code @ place`, with `(notice)` for what does not fail the check. Nothing else is reported. */
  readonly told: readonly string[];
}

export const step = (files: Files, id: string) => byId(files.guide.steps, id);
export const trouble = (files: Files, id: string) => byId(files.guide.troubles, id);
export const question = (files: Files, id: string) => byId(files.guide.questions, id);
export const category = (files: Files, id: string) => byId(files.guide.categories, id);
export const procedure = (files: Files, id: string) => byId(files.guide.procedures, id);

/** Changes an Italian text and its translation with it. */
export function say(files: Files, id: string, text: string) {
  step(files, id).done = text;
  files.en[`step/${id}`] = { ...files.en[`step/${id}`], done: `${text} (EN)` };
}

/** What the author made a mistake with, and the faults. */
export type Table = readonly [what: string, cases: readonly Planted[]];
