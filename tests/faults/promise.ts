/** Keeps count of what is promised, for the table of `npm run test:faults`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../test-output/promises');

/** All cases of each promise (`npm run test:faults`), or a few of each (`npm test`). */
export const FULL = process.env.FAULTS === 'full';

/** One promise, as `docs/promises.md` numbers it. */
export interface Counted {
  /** Runs one case; a case that throws is not held, and the rest go on. */
  case(name: string, run: () => Promise<void> | void): Promise<void>;
  /** Writes the count down, and fails where a case was not held. */
  settle(): void;
}

/**
 * @param id as in `docs/promises.md`: `first-visit`
 * @param engine the browser that it was tried in
 */
export function promise(id: string, engine = 'Chromium'): Counted {
  let tried = 0;
  const broken: string[] = [];
  return {
    async case(name, run) {
      tried += 1;
      try {
        await run();
      } catch (error) {
        broken.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    settle() {
      mkdirSync(OUTPUT, { recursive: true });
      const held = tried - broken.length;
      const file = `${id} ${engine}.json`.replaceAll(/[^\w.]/g, '-');
      writeFileSync(join(OUTPUT, file), JSON.stringify({ promise: id, engine, tried, held }));
      expect(tried).toBeGreaterThan(0);
      expect(broken.join('\n')).toBe('');
    },
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
