/**
 * What a visit left on disk: a raw search of the browser's profile folder, for the promise that a
 * shared PC keeps nothing.
 *
 * Its limit: browsers compress part of what they store with Snappy (Chromium's LevelDB tables once
 * they are compacted, Firefox's IndexedDB and localStorage values), and LevelDB cuts its log into
 * blocks of 32 KiB. Snappy leaves text readable unless four of its characters stood before in the
 * same block, so a needle survives when it is short and repeats nothing around it. Encrypted and
 * gzip-compressed files (HTTP cache, session files of Firefox) are not seen. A search that finds
 * nothing proves something only beside `plantControl`, which shows that it would have found it.
 */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The encodings in which browsers store text; IndexedDB keys of Chromium are UTF-16BE. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be';

export interface Hit {
  readonly needle: string;
  /** Path inside the profile. */
  readonly file: string;
  readonly encoding: Encoding;
  /** Bytes from the beginning of the file. */
  readonly offset: number;
}

/**
 * Finds the first place of each needle in each file. Close the browser first: it writes late.
 *
 * @throws Error when there is no needle, or one is too short to mean anything.
 */
export function findInProfile(dir: string, needles: readonly string[]): readonly Hit[] {
  const short = needles.find((needle) => needle.length < 6);
  if (needles.length === 0 || short !== undefined) {
    throw new Error(`A needle needs at least 6 characters: ${short ?? 'none given'}`);
  }
  const hits: Hit[] = [];
  for (const path of filesIn(dir)) {
    const bytes = readFileSync(path);
    for (const needle of needles) {
      for (const [encoding, wanted] of spellings(needle)) {
        const offset = bytes.indexOf(wanted);
        if (offset >= 0) hits.push({ needle, file: relative(dir, path), encoding, offset });
      }
    }
  }
  return hits;
}

/** One line a hit, for the message of a failing test. */
export function describeHits(hits: readonly Hit[]): string {
  return hits
    .map((hit) => `"${hit.needle}" (${hit.encoding}) in ${hit.file} at ${hit.offset}`)
    .join('\n');
}

/** Anything that runs an expression in a page: a `Visitor`, a Playwright page. */
export interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Positive control: writes a new needle where the app's progress would be, in localStorage and
 * IndexedDB of the page that is open, and returns it. After the browser was closed,
 * `findInProfile` has to find it; otherwise finding nothing else means nothing.
 */
export async function plantControl(page: Evaluates): Promise<string> {
  const needle = newNeedle();
  const text = JSON.stringify(needle);
  await page.evaluate(`new Promise((done, fail) => {
    localStorage.setItem('control', ${text});
    const opening = indexedDB.open('control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('control');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('control', 'readwrite', { durability: 'strict' });
      writing.objectStore('control').put(${text}, 'control');
      writing.onerror = () => fail(writing.error);
      writing.oncomplete = () => { opening.result.close(); done(true); };
    };
  })`);
  return needle;
}

/**
 * Files that hold this number as a double, as IndexedDB stores the numbers of what is kept. Close the
 * browser first.
 */
export function findNumberInProfile(dir: string, value: number): readonly string[] {
  const little = Buffer.alloc(8);
  little.writeDoubleLE(value);
  const big = Buffer.from(little).reverse();
  return filesIn(dir)
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(little) || bytes.includes(big);
    })
    .map((path) => relative(dir, path));
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 20 random characters, none twice: nothing in it that Snappy could shorten. */
function newNeedle(): string {
  const left = [...ALPHABET];
  let needle = '';
  while (needle.length < 20) needle += left.splice(randomInt(left.length), 1).join('');
  return needle;
}

function spellings(needle: string): readonly (readonly [Encoding, Buffer])[] {
  const little = Buffer.from(needle, 'utf16le');
  return [
    ['utf8', Buffer.from(needle, 'utf8')],
    ['utf16le', little],
    ['utf16be', Buffer.from(little).swap16()],
  ];
}

/** Regular files only: a profile also holds sockets and links to nothing. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
