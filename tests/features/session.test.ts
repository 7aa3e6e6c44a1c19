import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory-store.ts';
import type { Entry } from '../../src/domain/progress/journal.ts';
import type { JournalStore } from '../../src/ports/journal-store.ts';
import { createSession, type Mode } from '../../src/state/session.ts';
import { aClock, aKeptStore, MORNING } from '../support/component.tsx';

const ANSWER: Entry = {
  ...{ kind: 'answer', id: 'posta', value: 'si', by: 'person', at: MORNING, stepHash: '' },
};

async function aSession(kept: JournalStore, mode: Mode = 'own') {
  return createSession({
    clock: aClock(),
    openKept: async () => kept,
    openMemory: () => createMemoryStore('shared'),
    mode,
  });
}

describe('a visit on one’s own PC', () => {
  it('finds what was kept, and adds to it with the clock’s time', async () => {
    const session = await aSession((await aKeptStore({ prova: [ANSWER] })).store);
    expect(session.started()).toEqual(['prova']);
    await session.record('prova', { kind: 'confirm', id: 'uno', stepHash: 'abc' });
    expect(session.journal('prova')).toEqual([
      ANSWER,
      { kind: 'confirm', id: 'uno', value: '', by: 'person', at: MORNING, stepHash: 'abc' },
    ]);
  });

  it('shows at once what another tab did', async () => {
    const kept = await aKeptStore();
    const session = await aSession(kept.store);
    kept.otherTab('prova', [ANSWER]);
    expect(session.journal('prova')).toEqual([ANSWER]);
  });

  it('tells when the disk is full', async () => {
    const kept = await aKeptStore();
    const session = await aSession(kept.store);
    kept.disk({ kind: 'memory', reason: 'quota' });
    expect(session.keeping()).toEqual({ kind: 'memory', reason: 'quota' });
  });

  it('names lost progress until it was read, and damaged progress', async () => {
    const kept = await aKeptStore();
    const session = await aSession({
      ...kept.store,
      load: async () => ({ journals: {}, lost: ['prova'], damaged: { altra: 2 } }),
    });
    expect(session.lost()).toEqual(['prova']);
    expect(session.damaged()).toEqual(['altra']);
    session.dismissLost();
    expect(session.lost()).toEqual([]);
    expect(kept.cleared).toEqual(['prova']);
  });

  it('deletes nothing that only cannot be read now, when the person has read of it', async () => {
    const kept = await aKeptStore();
    const session = await aSession({
      ...kept.store,
      keeping: { kind: 'memory', reason: 'blocked' },
      load: async () => ({ journals: {}, lost: ['prova'], damaged: {} }),
    });
    expect(session.lost()).toEqual(['prova']);
    session.dismissLost();
    expect(session.lost()).toEqual([]);
    expect(kept.cleared).toEqual([]);
  });

  it('begins again from nothing when the person wants to', async () => {
    const session = await aSession((await aKeptStore({ prova: [ANSWER] })).store);
    await session.restart('prova');
    expect(session.journal('prova')).toEqual([]);
    expect(session.started()).toEqual([]);
  });
});

describe('a visit on a shared PC', () => {
  it('neither shows nor touches the owner’s progress, and gives it back afterwards', async () => {
    const kept = await aKeptStore({ prova: [ANSWER] });
    const session = await aSession(kept.store);
    await session.setMode('shared');
    expect(session.journal('prova')).toEqual([]);
    await session.record('prova', { kind: 'answer', id: 'posta', value: 'no' });
    expect(session.journal('prova')).toHaveLength(1);
    expect(session.keeping()).toEqual({ kind: 'memory', reason: 'shared' });

    await session.setMode('own');
    expect(session.journal('prova')).toEqual([ANSWER]);
  });

  it('forgets the first colleague when it is turned to another', async () => {
    const session = await aSession((await aKeptStore()).store, 'shared');
    await session.record('prova', { kind: 'answer', id: 'posta', value: 'no' });
    await session.setMode('colleague');
    expect(session.started()).toEqual([]);
  });

  it('hears nothing of the owner’s tabs', async () => {
    const kept = await aKeptStore();
    const session = await aSession(kept.store);
    await session.setMode('shared');
    kept.otherTab('prova', [ANSWER]);
    expect(session.journal('prova')).toEqual([]);
  });

  it('opens no storage at all where every visit is a shared one', async () => {
    const session = await createSession({
      clock: aClock(),
      openKept: () => Promise.reject(new Error('the disk was touched')),
      openMemory: () => createMemoryStore('shared'),
      mode: 'shared',
    });
    await session.record('prova', { kind: 'answer', id: 'posta', value: 'no' });
    expect(session.started()).toEqual(['prova']);
  });
});

describe('"Cancella tutto da questo PC"', () => {
  it('deletes what is shown and what is kept, also out of shared mode', async () => {
    const kept = await aKeptStore({ prova: [ANSWER] });
    const session = await aSession(kept.store, 'shared');
    await session.record('prova', { kind: 'answer', id: 'posta', value: 'no' });
    expect(await session.wipe()).toBe(true);
    expect(session.started()).toEqual([]);
    expect((await kept.store.load()).journals).toEqual({});
    expect(kept.closed()).toBe(1);
  });

  it('says so where something stays', async () => {
    const kept = await aKeptStore({ prova: [ANSWER] });
    const session = await aSession({ ...kept.store, clearAll: async () => ['journals'] });
    expect(await session.wipe()).toBe(false);
  });
});
