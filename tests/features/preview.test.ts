import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory-store.ts';
import type { Journal } from '../../src/domain/progress/journal.ts';
import { withPreview } from '../../src/state/preview.ts';
import { createSession } from '../../src/state/session.ts';
import { aClock, aKeptStore } from '../support/component.tsx';

const entry = (id: string, value: string): Journal[number] => ({
  ...{ kind: 'answer', id, value, by: 'person', at: 1, stepHash: '' },
});
const OWN = [entry('posta', 'si')];
const LINKED = [entry('posta', 'no')];

async function opened(own: Journal) {
  const { store, cleared } = await aKeptStore({ prova: own });
  const real = await createSession({
    clock: aClock(),
    openKept: async () => store,
    openMemory: () => createMemoryStore('shared'),
    mode: 'own',
  });
  const preview = withPreview(real, { guide: 'prova', journal: LINKED }, aClock());
  const values = (of: typeof real) => of.journal('prova').map(({ value }) => value);
  return { real, cleared, ...preview, values };
}

describe('what a link brings', () => {
  it('is shown, and what the person has stays', async () => {
    const { real, session, values, leave, cleared } = await opened(OWN);
    expect(values(session)).toEqual(['no']);
    await session.record('prova', { kind: 'answer', id: 'prima', value: 'x' });
    expect(values(session)).toEqual(['no', 'x']);
    expect(values(real)).toEqual(['si']);
    leave();
    expect(values(session)).toEqual(['si']);
    expect(cleared).toEqual([]);
  });

  it('becomes the person’s with the first thing recorded, where there was nothing', async () => {
    const { real, session, values } = await opened([]);
    expect(values(real)).toEqual([]);
    await session.record('prova', { kind: 'answer', id: 'prima', value: 'x' });
    expect(values(real)).toEqual(['no', 'x']);
  });

  it('takes the place of what there was only when it is taken', async () => {
    const { real, session, values, take, cleared } = await opened(OWN);
    await take();
    expect(cleared).toEqual(['prova']);
    expect(values(real)).toEqual(['no']);
    expect(values(session)).toEqual(['no']);
  });

  it('is taken once, however fast one thing is said after the other', async () => {
    const { real, session, values } = await opened([]);
    const said = ['x', 'y', 'z'].map((value) =>
      session.record('prova', { kind: 'answer', id: 'prima', value }),
    );
    await Promise.all(said);
    expect(values(real)).toEqual(['no', 'x', 'y', 'z']);
    expect(values(session)).toEqual(['no', 'x', 'y', 'z']);
  });

  it('is taken once by who presses twice, and what is said meanwhile comes after it', async () => {
    const { real, session, values, take, cleared } = await opened(OWN);
    const twice = [take(), take()];
    const said = session.record('prova', { kind: 'answer', id: 'prima', value: 'x' });
    await Promise.all([...twice, said]);
    expect(cleared).toEqual(['prova']);
    expect(values(real)).toEqual(['no', 'x']);
    expect(values(session)).toEqual(['no', 'x']);
  });

  it('is gone when the guide begins anew, and the person’s own is not', async () => {
    const { real, session, values } = await opened(OWN);
    await session.restart('prova');
    expect(values(session)).toEqual(['si']);
    expect(values(real)).toEqual(['si']);
  });

  it('concerns its own guide only', async () => {
    const { real, session } = await opened(OWN);
    await session.record('altra', { kind: 'answer', id: 'a', value: 'b' });
    expect(real.journal('altra')).toHaveLength(1);
  });
});
