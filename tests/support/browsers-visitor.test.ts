import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from './browsers-visitor.ts';
import { PATIENCE, visitorOf } from './browsers-visitor.ts';

/** An engine whose page answers every expression by `answer`. */
function engine(answer: () => unknown): Engine {
  const nothing = () => Promise.resolve();
  return {
    name: 'Chromium',
    version: '0',
    keepsProfile: true,
    goto: nothing,
    evaluate: async <T>() => answer() as T,
    click: nothing,
    press: nothing,
    screenshot: () => Promise.resolve(new Uint8Array()),
    restart: nothing,
    close: nothing,
  };
}

describe('a visitor who waits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('goes on as soon as the heading is there, though the page was changing before', async () => {
    const answers = ['Prima', new Error('the page went away'), 'Seconda'];
    const visitor = visitorOf(
      engine(() => {
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      }),
    );
    const seen = visitor.seesHeading('Seconda');
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(seen).resolves.toBeUndefined();
    expect(answers).toEqual([]);
  });

  it('says what stood there instead when patience ends', async () => {
    const seen = visitorOf(engine(() => 'Prima')).seesHeading('Seconda');
    const failure = expect(seen).rejects.toThrow('"Seconda", but it reads "Prima"');
    await vi.advanceTimersByTimeAsync(PATIENCE + 1_000);
    await failure;
  });

  it('tells the last failure of the page when nothing could be read', async () => {
    const lost = new Error('browser gone');
    const waiting = visitorOf(
      engine(() => {
        throw lost;
      }),
    ).waitsFor('document.hidden');
    const failure = expect(waiting).rejects.toMatchObject({
      message: 'Waited in vain for document.hidden',
      cause: lost,
    });
    await vi.advanceTimersByTimeAsync(PATIENCE + 1_000);
    await failure;
  });
});
