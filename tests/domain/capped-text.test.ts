import { describe, expect, it } from 'vitest';
import { cappedText } from '../../src/domain/capped-text.ts';

/** A body that never ends, and how much of it was asked for. */
function endless(piece: Uint8Array<ArrayBuffer>) {
  const told = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      told.pieces += 1;
      controller.enqueue(piece);
    },
    cancel() {
      told.cancelled = true;
    },
  });
  return { response: new Response(body), told };
}

describe('a body with a limit', () => {
  it('is read whole where it is within it, with letters that two pieces share', async () => {
    const bytes = new TextEncoder().encode('perché no');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await cappedText(new Response(body), bytes.length)).toBe('perché no');
    expect(await cappedText(new Response(null), 10)).toBe('');
  });

  it('is let go at the limit, though it never ends and no header says its length', async () => {
    const { response, told } = endless(new Uint8Array(1000));
    expect(await cappedText(response, 5000)).toBeUndefined();
    // What the browser asks for ahead of the reader is a piece or two.
    expect(told.pieces).toBeLessThan(9);
    expect(told.cancelled).toBe(true);
  });
});
