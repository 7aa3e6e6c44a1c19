import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory-store.ts';
import { takeConfirmation } from '../../src/app/confirmation.ts';
import type { DataSource, Loaded } from '../../src/ports/data.ts';
import { createPlaceLoader } from '../../src/state/load.ts';
import { createSession } from '../../src/state/session.ts';
import { aClock } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const guide = aGuide({
  questions: { posta: ['si'] },
  categories: { tutti: [{}, 'entra'] },
  procedures: { entra: ['uno', 'due'] },
});
const loaded = <T>(value: T): Loaded<T> => ({ value, from: 'network', problems: [] });
const entry = {
  id: 'prova',
  mark: 'PR',
  version: '1',
  hash: '',
  overlays: {},
  title: {},
  summary: {},
};
const source: DataSource = {
  config: async () => loaded({}),
  catalog: async () => ({ configHash: '', guides: [{ ...entry, steps: ['uno', 'due'] }] }),
  guide: async () => loaded(guide),
};
const before = location.href;

/** Opens an address with "?fatto=", after the answers given; says where it leads and what is kept. */
async function opening(address: string, answers: readonly string[] = []) {
  const clock = aClock();
  const openMemory = () => createMemoryStore('shared');
  const session = await createSession({
    ...{ clock, openMemory, openKept: async () => openMemory(), mode: 'own' },
  });
  for (const value of answers) {
    await session.record('prova', { kind: 'answer', id: 'posta', value });
  }
  const entries = history.length;
  history.replaceState(null, '', address);
  await takeConfirmation('/app/', createPlaceLoader(source), session, clock);
  return {
    at: location.pathname + location.search + location.hash,
    newEntries: history.length - entries,
    confirmed: session
      .journal('prova')
      .filter(({ kind }) => kind === 'confirm')
      .map(({ id, stepHash }) => [id, stepHash.length]),
  };
}

describe('"Fatto" pressed before the app was there', () => {
  afterEach(() => history.replaceState(null, '', before));

  it('is recorded once the app is there, which goes on with the next step', async () => {
    expect(await opening('/app/prova/?fatto=uno#uno', ['si'])).toEqual({
      ...{ at: '/app/prova/due/', newEntries: 0, confirmed: [['uno', 11]] },
    });
  });

  it('counts too for somebody who has not answered yet: the questions come first', async () => {
    expect(await opening('/app/prova/?fatto=uno#uno')).toMatchObject({
      ...{ at: '/app/prova/?domanda=posta', confirmed: [['uno', 11]] },
    });
  });

  it('keeps the language', async () => {
    expect((await opening('/app/en/prova/?fatto=uno#uno', ['si'])).at).toBe('/app/en/prova/due/');
  });

  it('is recognised where the server adds index.html', async () => {
    const { at } = await opening('/app/prova/index.html?fatto=uno#uno', ['si']);
    expect(at).toBe('/app/prova/due/');
  });

  it('is dropped with the query where the guide has no such step', async () => {
    expect(await opening('/app/prova/?fatto=altro#altro', ['si'])).toMatchObject({
      ...{ at: '/app/prova/', confirmed: [] },
    });
  });

  it('means nothing on other pages', async () => {
    expect(await opening('/app/prova/uno/?fatto=uno', ['si'])).toMatchObject({
      ...{ at: '/app/prova/uno/?fatto=uno', confirmed: [] },
    });
  });
});
