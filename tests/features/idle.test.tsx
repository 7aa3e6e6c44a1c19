import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idle } from '../../src/copy/idle.ts';
import IdleGuard from '../../src/features/progress/IdleGuard.tsx';
import { aClock, type Setting, show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const words = idle.it;
const MINUTE = 60_000;
const guide = aGuide({ questions: { posta: ['si'] }, categories: { tutti: [{}] } });

/** The guard looks each second by the browser's timer; what it reads is the given clock. */
async function guarded(setting: Partial<Setting> = {}) {
  const clock = aClock();
  const shown = await show((_, visit) => <IdleGuard visit={visit} />, {
    ...{ guide, mode: 'shared', clock, ...setting },
  });
  await shown.session.record('prova', { kind: 'answer', id: 'posta', value: 'si' });
  return { ...shown, pass: (ms: number) => pass(clock, ms) };
}

function pass(clock: ReturnType<typeof aClock>, ms: number): void {
  clock.pass(ms);
  vi.advanceTimersByTime(1000);
}

const warning = () => screen.queryByRole('dialog', { name: words.title });
const seconds = () => screen.getByRole('timer').textContent;

describe('a shared PC that nobody uses', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('warns after ten minutes and counts the last one down', async () => {
    const { pass } = await guarded();
    pass(10 * MINUTE - 1);
    expect(warning()).toBeNull();
    pass(1);
    expect(warning()).not.toBeNull();
    expect(seconds()).toBe(words.text(60));
    pass(59_000);
    expect(seconds()).toBe(words.text(1));
  });

  it('then forgets the answers, goes to the first page and says so', async () => {
    const { pass, session, address, said } = await guarded();
    pass(11 * MINUTE);
    await expect.poll(() => said).toEqual([words.wiped]);
    expect(session.started()).toEqual([]);
    expect(address()).toBe('/');
    expect(warning()).toBeNull();
  });

  it('forgets at once when the PC wakes from a long sleep', async () => {
    const { pass, session } = await guarded();
    pass(14 * 60 * MINUTE);
    await expect.poll(() => session.started()).toEqual([]);
  });

  it('begins to count anew with "Sì, continuo"', async () => {
    const { pass, session } = await guarded();
    pass(10 * MINUTE + 30_000);
    await userEvent.click(screen.getByRole('button', { name: words.stay }));
    expect(warning()).toBeNull();
    pass(9 * MINUTE);
    expect(warning()).toBeNull();
    expect(session.started()).toEqual(['prova']);
  });

  it('forgets at once with "Cancella subito"', async () => {
    const { pass, session } = await guarded();
    pass(10 * MINUTE);
    await userEvent.click(screen.getByRole('button', { name: words.wipe }));
    await expect.poll(() => session.started()).toEqual([]);
  });

  it('counts from the last key or click', async () => {
    const { pass } = await guarded();
    pass(9 * MINUTE);
    await userEvent.keyboard('a');
    pass(9 * MINUTE);
    expect(warning()).toBeNull();
    pass(MINUTE);
    expect(warning()).not.toBeNull();
  });

  it('waits as long as the organisation wants', async () => {
    const { pass } = await guarded({ config: { sharedPc: { idleMinutes: 3 } } });
    pass(3 * MINUTE);
    expect(warning()).not.toBeNull();
  });

  it('never forgets anything on one’s own PC', async () => {
    const { pass, session } = await guarded({ mode: 'own' });
    pass(60 * MINUTE);
    expect(warning()).toBeNull();
    expect(session.started()).toEqual(['prova']);
  });
});
