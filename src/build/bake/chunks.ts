import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Vite's list of chunks: source file -> built file and the chunks it imports. */
export type Chunks = Readonly<
  Record<string, { file: string; imports?: readonly string[]; isEntry?: boolean }>
>;

/** Reads Vite's list, and takes it out of what is served. */
export async function takeChunks(dist: string): Promise<Chunks> {
  const folder = join(dist, '.vite');
  const chunks = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Chunks;
  await rm(folder, { recursive: true });
  return chunks;
}

/** Built files of a chunk and of what it imports, without the entry, which the page names itself. */
export function filesOf(
  chunks: Chunks,
  source: string,
  seen = new Set<string>(),
): readonly string[] {
  const chunk = chunks[source];
  if (!chunk) throw new Error(`${source} has no chunk: the page would wait for it in vain`);
  if (chunk.isEntry || seen.has(source)) return [];
  seen.add(source);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((file) => filesOf(chunks, file, seen))];
}
