/**
 * Unpacks the Chromium 109 that `@sparticuz/chromium` brings as a brotli file.
 *
 * The package's own `executablePath()` writes to a fixed name in the temporary folder and takes
 * whatever lies there for complete: two test files that start together would run half a binary.
 * Here the file is written under a name of its own and then renamed.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '../../.cache/chromium-109');

/** The binary's path (unpacked once, kept in `.cache`), or why it cannot run here. */
export async function unpackChromium109(): Promise<{ path: string } | { why: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { why: `its binary is for Linux x64, this is ${process.platform} ${process.arch}` };
  }
  const path = join(FOLDER, 'chromium');
  if (!existsSync(path)) {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const packed = join(dirname(entry), '../bin/chromium.br');
    mkdirSync(FOLDER, { recursive: true });
    const partial = `${path}.${process.pid}`;
    await pipeline(
      createReadStream(packed),
      createBrotliDecompress(),
      createWriteStream(partial, { mode: 0o755 }),
    );
    renameSync(partial, path);
  }
  const missing = missingLibraries(path);
  return missing.length === 0 ? { path } : { why: `libraries missing: ${missing.join(', ')}` };
}

function missingLibraries(path: string): string[] {
  const lines = execFileSync('ldd', [path], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? line);
}
