import { screen } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/adapters/schema/config-schema.ts';
import { dataProblems } from '../../src/copy/data-problems.ts';
import { DataProblems } from '../../src/features/about/DataProblems.tsx';
import { show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const copy = dataProblems.it;

describe('what an administrator reads about config.json', () => {
  it('names field, value and expectation, and what is used meanwhile', async () => {
    const { problems } = readConfig('{"reset":{"guides":["a"],"endpoint":"http://a.it/"}}');
    await show(() => <DataProblems />, {
      guide: aGuide({}),
      configLoaded: { from: 'last-good', problems },
    });
    const item = screen.getByRole('listitem').textContent;
    expect(item).toContain('config.json: reset.endpoint');
    expect(item).toContain('«http://a.it/»');
    expect(item).toContain('un indirizzo https:// valido');
    expect(screen.getByText(copy.using['last-good'])).toBeTruthy();
  });

  it('recognises a web page in place of the file', async () => {
    const problem = {
      code: 'not-data',
      place: 'config.json',
      message: 'x',
      level: 'problem',
    } as const;
    await show(() => <DataProblems />, {
      guide: aGuide({}),
      configLoaded: { from: 'default', problems: [problem] },
    });
    expect(screen.getByRole('listitem').textContent).toContain(copy.failures['not-data']);
    expect(screen.getByText(copy.using.default)).toBeTruthy();
  });

  it('is nothing where nothing is wrong', async () => {
    await show(() => <DataProblems />, { guide: aGuide({}) });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
