/** Who ticked a step on paper has done all before it on the same path. */
import { describe, expect, it } from 'vitest';
import { twinOf } from '../../../src/domain/paper/twin.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { play } from '../../support/play.ts';

const guide = aGuide({
  questions: { casella: ['si', 'no'] },
  categories: { tutti: [{ casella: ['si'] }, 'posta', 'portale'], altri: [{}, 'altro'] },
  procedures: {
    posta: ['apri', 'leggi'],
    portale: ['entra', 'cambia'],
    reset: ['chiedi', 'ricevi'],
    altro: ['chiama'],
  },
  troubles: { persa: '>reset' },
  steps: { entra: { troubles: ['persa'] } },
});

const started = () => play(guide).answering('casella', 'si');
const names = (step: string, walk = started().walked) => {
  const twin = twinOf(walk, step);
  return twin.kind === 'news' ? twin.steps.map(({ id }) => id) : twin.kind;
};

describe('The last step ticked on paper', () => {
  it('brings all steps before it, and itself', () => {
    expect(names('entra')).toEqual(['apri', 'leggi', 'entra']);
    expect(names('apri')).toEqual(['apri']);
  });

  it('brings only what is not marked yet', () => {
    expect(names('entra', started().confirming('apri').walked)).toEqual(['leggi', 'entra']);
  });

  it('is known where all is marked, also when more is', () => {
    expect(names('apri', started().confirming('apri', 'leggi').walked)).toBe('known');
  });

  it('is of another path where this path does not have it', () => {
    expect(names('chiama')).toBe('off-path');
    expect(names('chiedi')).toBe('off-path');
  });

  it('means nothing while questions are open', () => {
    expect(names('entra', play(guide).walked)).toBe('no-path');
  });

  it('may be a step of an open detour', () => {
    const inDetour = started().confirming('apri', 'leggi').meeting('persa', 'entra').walked;
    expect(names('ricevi', inDetour)).toEqual(['chiedi', 'ricevi']);
  });

  it('leads on from there once its steps are confirmed', () => {
    const played = started();
    const twin = twinOf(played.walked, 'entra');
    if (twin.kind === 'news') played.confirming(...twin.steps.map(({ id }) => id));
    played.atStep('cambia').hasDone('apri', 'leggi', 'entra');
  });
});
