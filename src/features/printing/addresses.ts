import type { Language } from '../../domain/config/model.ts';
import { guideAddress } from '../../domain/link/address.ts';
import type { PaperAddresses } from '../../domain/paper/input.ts';

/** Query of the guide's page: the last step done on paper. */
export const PAPER_QUERY = 'carta';

/**
 * Whole addresses for paper. A QR opens the guide's page, which asks whether the steps up to that
 * one are done; without script it lists the steps, and the fragment leads to this one.
 *
 * @param root the app's folder, `https://…/`
 */
export function addressesOf(root: string, language: Language, guide: string): PaperAddresses {
  const page = root + guideAddress(language, guide).slice(1);
  return {
    guide: page,
    step: (step) => `${page}?${PAPER_QUERY}=${step}#${step}`,
    question: (question) => `${page}?domanda=${question}`,
  };
}
