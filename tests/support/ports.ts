/**
 * Ports for servers that are stopped and started again, or that a program is told to listen on.
 * Systems hand out ports by themselves from 32768 (Linux) or 49152 (others) upwards, to `listen(0)`
 * and to every connection: one from there may be somebody else's by the time it is used.
 */
import { createServer } from 'node:net';

const FIRST = 20_000;
/** Test files that run at the same time have ports of their own. */
const EACH = 1_200;
const share = Number(process.env.VITEST_POOL_ID ?? 0) % 10;
let given = Math.floor(Math.random() * EACH);

/**
 * A port that nobody listens on now, and that nobody gets by chance.
 *
 * @param together how many in a row are wanted free; the first is given.
 */
export async function quietPort(together = 1): Promise<number> {
  for (let tries = 0; tries < EACH; tries += 1) {
    given = (given + together) % (EACH - together);
    const first = FIRST + share * EACH + given;
    const all = Array.from({ length: together }, (_, at) => isFree(first + at));
    if ((await Promise.all(all)).every(Boolean)) return first;
  }
  throw new Error('Every port that is tried is taken');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
