/**
 * `tsx src/build/passages.ts GUIDE_DIR SOURCE_FILE`: writes GUIDE_DIR/passages.json, one passage a
 * line. The rules for cutting are those of GUIDE_DIR/sections.json, where there is one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Passage } from '../domain/guide/model.ts';
import {
  NO_RULES,
  readRules,
  type SplitRules,
  splitPassages,
  toPassages,
} from './passages-split.ts';

/** The rules of a guide's directory; `NO_RULES` where it has no sections.json. */
export function rulesOf(guideDir: string): SplitRules {
  const file = join(guideDir, 'sections.json');
  return existsSync(file) ? readRules(readFileSync(file, 'utf8')) : NO_RULES;
}

/** The text of passages.json: a JSON array, one passage a line. */
function formatPassages(passages: readonly Passage[]): string {
  return `[\n${passages.map((passage) => `  ${JSON.stringify(passage)}`).join(',\n')}\n]\n`;
}

/**
 * Reads SOURCE_FILE and writes passages.json into GUIDE_DIR. Returns the number of passages.
 * Throws where a file cannot be read or the rules are wrong.
 */
export function writePassages(guideDir: string, sourceFile: string): number {
  const rules = rulesOf(guideDir);
  const passages = toPassages(splitPassages(readFileSync(sourceFile, 'utf8'), rules), rules);
  writeFileSync(join(guideDir, 'passages.json'), formatPassages(passages));
  return passages.length;
}

function main(args: readonly string[]): number {
  const [guideDir, sourceFile] = args;
  if (guideDir === undefined || sourceFile === undefined || args.length > 2) {
    console.error('Usage: tsx src/build/passages.ts GUIDE_DIR SOURCE_FILE');
    return 2;
  }
  console.log(
    `${join(guideDir, 'passages.json')}: ${writePassages(guideDir, sourceFile)} passages`,
  );
  return 0;
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  process.exitCode = main(process.argv.slice(2));
}
