import type { Browser } from '../../domain/certificate/model.ts';
import { type Brand, recogniseBrowser } from '../../domain/certificate/recognise.ts';

/** What this module reads of a navigator. Firefox, Safari and plain http have no `userAgentData`. */
export interface NavigatorLike {
  readonly userAgent: string;
  readonly userAgentData?: { readonly brands?: readonly Brand[] };
}

/** The browser that shows this page. A proposal: the person may have the warning in another one. */
export function thisBrowser(from: NavigatorLike = navigator): Browser {
  return recogniseBrowser(from.userAgent, from.userAgentData?.brands);
}
