import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './browsers-visitor.ts';

/** Where `npm test` looks for the engines that this machine lacks; it empties the folder first. */
const FOLDER = join(import.meta.dirname, '../../test-output/not-run');

const reasons = new Map<EngineName, string>();

/** Records, for the closing table of `npm test`, that an engine was not tried, and why. */
export function recordNotRun(engine: EngineName, why: string): void {
  reasons.set(engine, why);
  mkdirSync(FOLDER, { recursive: true });
  const file = `${engine.toLowerCase().replace(' ', '-')}.json`;
  writeFileSync(join(FOLDER, file), JSON.stringify({ engine, why }));
}

/** Why an engine was not run in this process; undefined when it was, or was not asked for. */
export function whyNotRun(engine: EngineName): string | undefined {
  return reasons.get(engine);
}
