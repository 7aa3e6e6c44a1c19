/** Wrong attempts, counted by a person whose hand is quicker than the disk. */
import { screen } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { time } from '../../src/copy/time.ts';
import type { Attempts } from '../../src/domain/guide/model.ts';
import { walk } from '../../src/domain/walk/walk.ts';
import { AttemptsCard } from '../../src/features/time/AttemptsCard.tsx';
import { usePlace } from '../../src/state/place.ts';
import { show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const copy = time.it.attempts;
const ATTEMPTS: Attempts = {
  ...{ id: 'tentativi', title: 'Tentativi', rule: 'Dopo otto si blocca.' },
  ...{ limit: 3, stopAfter: 2, steps: ['entra'], trouble: 'fermo', own: 'serve alla prova' },
};
const guide = aGuide({
  categories: { tutti: [{}, 'accesso'] },
  procedures: { accesso: ['entra'] },
  troubles: { fermo: 'stop' },
  steps: { entra: { troubles: ['fermo'] } },
  with: { attempts: [ATTEMPTS] },
});

describe('who counts an attempt and begins anew in one go', () => {
  it('is not stopped by the attempt that no longer counts', async () => {
    const used = { kind: 'answer', id: 'tentativi', value: '1' } as const;
    const { session, said } = await show(
      (ready, visit) => {
        const [step] = ready.guide.steps;
        if (!step) throw new Error('The guide has no step');
        const world = { save: () => undefined, whole: String, desk: () => null };
        return (
          <AttemptsCard {...{ place: usePlace(), ready, visit, step, world }} attempts={ATTEMPTS} />
        );
      },
      { guide, journal: [{ ...used, by: 'person', at: 0, stepHash: '' }] },
    );
    const button = (name: string) => screen.getByRole('button', { name });
    const [add, restart] = [button(copy.add), button(copy.restart)];
    add.click();
    restart.click();
    await expect.poll(() => said.length).toBe(2);
    const walked = walk(guide, session.journal(guide.id), 0);
    expect(walked.kind === 'path' && walked.position.kind).toBe('step');
    expect(said.at(-1)).toBe(copy.used(0, 3));
  });
});
