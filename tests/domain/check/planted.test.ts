/** Every fault of the tables is found, alone, and told in words that an author understands. */
import { describe, expect, it } from 'vitest';
import { placeInWords } from '../../../src/copy/guide-places.ts';
import { checkGuide } from '../../../src/domain/check/check-guide.ts';
import { faultsOfPlace, faultsOfWords } from '../../support/plain-problem.ts';
import { asInput, cleanFiles } from './fixture.ts';
import { TABLES } from './tables.ts';

describe.each(TABLES)('An author who made a mistake with %s', (_, cases) => {
  it.each(cases.map((planted) => [planted.did, planted] as const))(
    'and %s is told so, where, and what to do',
    (_did, { spoil, told }) => {
      const files = cleanFiles();
      spoil(files);
      const { problems } = checkGuide(asInput(files));
      const found = problems.map(
        ({ code, place, level }) => `${code} @ ${place}${level === 'notice' ? ' (notice)' : ''}`,
      );
      expect(found.sort()).toEqual([...told].sort());
      expect(problems.flatMap(({ message, code }) => faultsOfWords(message, code))).toEqual([]);
      const places = problems.map(({ place }) => placeInWords(place, files.guide));
      expect(places.flatMap(faultsOfPlace)).toEqual([]);
    },
  );
});
