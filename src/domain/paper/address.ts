/** Addresses that only paper needs; those of every page are in `link/address.ts`. */
import type { Language } from '../config/model.ts';
import type { Id } from '../guide/model.ts';
import { guideAddress } from '../link/address.ts';
import { ANSWERS } from '../link/step-link.ts';
import type { Facts } from '../walk/model.ts';
import type { PaperAddresses } from './input.ts';

/** Query of the guide's page: the last step done on paper. */
export const PAPER_QUERY = 'carta';

/** Query of the page for printing: the step to print. */
export const PART_QUERY = 'parte';

/**
 * Whole addresses for paper. A QR opens the guide's page, which asks whether the steps up to that
 * one are done; without script it lists the steps, and the fragment leads to this one.
 *
 * @param root the app's folder, `https://…/`
 * @param answers of the person whose path it is: another PC then knows the path as well
 */
export function paperAddresses(
  root: string,
  language: Language,
  guide: Id,
  answers: Facts = {},
): PaperAddresses {
  const page = root + guideAddress(language, guide).slice(1);
  return {
    guide: page,
    step: (step) => `${page}${paperQuery(step, answers)}#${step}`,
    question: (question) => `${page}?domanda=${question}`,
  };
}

/**
 * Query of the guide's page for who goes on there after a step done on paper.
 *
 * @param answers that lead to the path, where they are known
 */
export function paperQuery(step: Id, answers: Facts = {}): string {
  const pairs = Object.entries(answers).map(([question, value]) => `${question}:${value}`);
  return `?${PAPER_QUERY}=${step}${pairs.length === 0 ? '' : `&${ANSWERS}=${pairs.join(',')}`}`;
}

/** The page for printing one step of a guide, from the address of the guide's own page. */
export function printStepHref(guideHref: string, step: Id): string {
  const page = printHref(guideHref);
  return `${page}${page.includes('?') ? '&' : '?'}${PART_QUERY}=${step}`;
}

/** The page for printing a guide, from the address of its own page. */
export function printHref(guideHref: string): string {
  return guideHref.includes('?') ? `${guideHref}&passo=stampa` : `${guideHref}stampa/`;
}
