import { addressesIn } from '../../src/build/site-addresses.ts';

/** Every page (`npm run test:full`), or a choice (`npm test`). */
const ALL = process.env.EVERY_PAGE === '1';

/** Of the steps of further guides, one in so many. */
const ONE_IN = 16;

/**
 * Pages that a test of all pages visits: every one in the full run; else those that differ in kind,
 * all steps of the first guide, and one in sixteen of the others, whose pages are made of the same parts.
 */
export function pagesToTry(dist: string): readonly string[] {
  const { homes, pages, guides, prints, steps } = addressesIn(dist);
  const [first = ''] = guides;
  const chosen = steps.filter((address, index) => {
    const italian = address.replace(/^\/en\//, '/');
    return ALL || italian.startsWith(first) || index % ONE_IN === 0;
  });
  return [
    ...homes,
    ...pages,
    ...guides,
    ...(ALL ? prints : prints.filter(isFirst(first))),
    ...chosen,
  ];
}

const isFirst = (guide: string) => (address: string) => address.includes(guide);
