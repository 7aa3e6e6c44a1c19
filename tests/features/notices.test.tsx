import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory-store.ts';
import { it as words } from '../../src/copy/it.ts';
import { update } from '../../src/copy/update.ts';
import { OfflineLine, UpdatePrompt } from '../../src/features/offline/Offline.tsx';
import { Notices } from '../../src/features/progress/Notices.tsx';
import { createSession } from '../../src/state/session.ts';
import { aClock, aKeptStore, anOfflineCopy, type Setting, show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const guide = aGuide({ procedures: { entra: ['uno'] } });
const notices = (setting: Partial<Setting> = {}) => show(() => <Notices />, { guide, ...setting });
const text = (container: HTMLElement) => container.textContent?.trim() ?? '';

describe('the notices above a page', () => {
  it('say nothing where all is well', async () => {
    expect(text((await notices()).container)).toBe('');
  });

  it('say nothing on a baked page', async () => {
    expect(text((await notices({ neutral: true, mode: 'shared' })).container)).toBe('');
  });

  it('say on a shared PC that nothing is kept, and lead out of it', async () => {
    const { container, session, address } = await notices({ mode: 'shared' });
    expect(text(container)).toContain(words.saving.memory.shared);
    await userEvent.click(screen.getByRole('button', { name: words.saving.leaveShared }));
    await expect.poll(() => session.mode()).toBe('own');
    expect(address()).toBe('/');
    expect(text(container)).toBe('');
  });

  it('say that a colleague is being helped', async () => {
    const { container } = await notices({ mode: 'colleague' });
    expect(text(container)).toContain(words.saving.memory.colleague);
  });

  it('say while the page is open that the disk has become full', async () => {
    const kept = await aKeptStore();
    const session = await createSession({
      clock: aClock(),
      openKept: async () => kept.store,
      openMemory: () => createMemoryStore('shared'),
      mode: 'own',
    });
    const { container } = await notices({ session });
    kept.disk({ kind: 'memory', reason: 'quota' });
    expect(text(container)).toBe(words.saving.memory.quota);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('give the day of the copy that is read without network', async () => {
    const fetchedAt = new Date(2026, 0, 7, 12).getTime();
    const { container } = await notices({ loaded: { from: 'last-good', fetchedAt } });
    expect(text(container)).toBe(words.offline.lastGood('7 gennaio 2026'));
  });

  it('say that what was published is broken, and not that the network is', async () => {
    const problem = {
      code: 'invalid',
      place: 'guide.json',
      message: '',
      level: 'problem',
    } as const;
    const { container } = await notices({
      loaded: { from: 'last-good', fetchedAt: 0, problems: [problem] },
    });
    expect(text(container)).toBe(words.offline.dataProblems);
  });
});

describe('the line about the offline copy', () => {
  const line = (copy: ReturnType<typeof anOfflineCopy>) =>
    show(() => <OfflineLine />, { guide, offline: copy.port });

  it('promises nothing before everything is stored', async () => {
    const copy = anOfflineCopy({ kind: 'installing' });
    const { container } = await line(copy);
    expect(text(container)).toBe(words.offline.installing);
    copy.become({ kind: 'ready' });
    expect(text(container)).toBe(words.offline.ready);
  });

  it.each([
    [{ kind: 'failed', reason: 'incomplete', missing: 2 }, words.offline.failed],
    [{ kind: 'unsupported', reason: 'plain-http' }, words.offline['plain-http']],
  ] as const)('says why there is none: %o', async (state, sentence) => {
    const { container } = await line(anOfflineCopy(state));
    expect(text(container)).toBe(sentence);
  });
});

describe('the update prompt', () => {
  const prompt = (copy: ReturnType<typeof anOfflineCopy>) =>
    show((_, visit) => <UpdatePrompt visit={visit} />, { guide, offline: copy.port });
  const now = () => screen.findByRole('button', { name: update.it.now });

  it('appears when a new version waits, and changes nothing by itself', async () => {
    const copy = anOfflineCopy({ kind: 'ready' });
    const { container } = await prompt(copy);
    expect(text(container)).toBe('');
    copy.become({ kind: 'update-waiting' });
    expect(await now()).toBeTruthy();
    expect(copy.asked.updates).toBe(0);
  });

  it('updates on the person’s word', async () => {
    const copy = anOfflineCopy({ kind: 'update-waiting' });
    await prompt(copy);
    await userEvent.click(await now());
    expect(copy.asked.updates).toBe(1);
  });

  it('says that it is at work, asks once, and says what else helps where it takes long', async () => {
    const copy = anOfflineCopy({ kind: 'update-waiting' });
    const { container } = await prompt(copy);
    const button = await now();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      button.click();
      button.click();
      expect(copy.asked.updates).toBe(1);
      expect(button.textContent).toBe(update.it.updating);
      expect(screen.queryByRole('button', { name: update.it.later })).toBeNull();
      expect(text(container)).not.toContain(update.it.slow);
      vi.advanceTimersByTime(10_000);
      expect(text(container)).toContain(update.it.slow);
      expect(text(container)).toContain(update.it.kept);
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes away on "Più tardi"', async () => {
    const copy = anOfflineCopy({ kind: 'update-waiting' });
    const { container } = await prompt(copy);
    await userEvent.click(await screen.findByRole('button', { name: update.it.later }));
    expect(text(container)).toBe('');
    expect(copy.asked.updates).toBe(0);
  });
});
