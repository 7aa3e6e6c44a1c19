import { describe, expect, it } from 'vitest';
import { GuideError } from '../../../src/domain/guide/errors.ts';
import {
  indexGuide,
  required,
  resolveRedirect,
  stepById,
} from '../../../src/domain/guide/lookup.ts';
import { aGuide } from '../../support/guide-builder.ts';

const guide = aGuide({
  procedures: { posta: ['apri', 'entra'] },
  with: {
    redirects: {
      vecchio: 'medio',
      medio: 'apri',
      giro: 'tondo',
      tondo: 'giro',
      perso: 'nulla',
      entra: 'apri',
    },
  },
});

describe('a link of last year', () => {
  it.each([
    ['apri', 'apri'],
    ['vecchio', 'apri'],
    ['posta', 'posta'],
  ])('%s lands at %s', (id, present) => {
    expect(resolveRedirect(guide, id)).toBe(present);
  });

  it('finds the step that still has its id, whatever the redirects say', () => {
    expect(stepById(guide, 'entra')?.id).toBe('entra');
  });

  it.each(['giro', 'perso', 'mai-esistito', 'constructor', '__proto__', ''])(
    'finds nothing for "%s"',
    (id) => {
      expect(resolveRedirect(guide, id)).toBeUndefined();
      expect(stepById(guide, id)).toBeUndefined();
    },
  );

  it('finds no step where it names a procedure', () => {
    expect(stepById(guide, 'posta')).toBeUndefined();
  });
});

describe('a guide that names what it does not have', () => {
  it('is reported with the node that names it', () => {
    const { steps } = indexGuide(guide);
    expect(required(steps, 'apri', 'procedure/posta').id).toBe('apri');
    const look = () => required(steps, 'sparito', 'procedure/posta');
    expect(look).toThrow(GuideError);
    expect(look).toThrow(/^procedure\/posta: .*sparito/);
  });
});

it('is looked through once', () => {
  expect(indexGuide(guide)).toBe(indexGuide(guide));
});
