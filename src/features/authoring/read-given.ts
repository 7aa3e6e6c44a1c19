import type { Problem } from '../../domain/problem.ts';
import type { Authoring, AuthorTexts, Pictures } from '../../ports/authoring.ts';

/** The files that the person gave, each where it belongs. */
export interface Given {
  readonly texts: AuthorTexts;
  readonly pictures: Pictures;
  readonly refused: readonly Problem[];
}

/** Reads the files that the person gave. Never rejects. */
export async function readGiven(tools: Authoring, files: readonly File[]): Promise<Given> {
  const read = await Promise.all(files.map((file) => tools.open(file)));
  return {
    texts: Object.fromEntries(
      read.flatMap((one) => (one.kind === 'file' ? [[one.name, one.text]] : [])),
    ),
    pictures: Object.fromEntries(
      read.flatMap((one) => (one.kind === 'picture' ? [[one.name, one.bytes]] : [])),
    ),
    refused: read.flatMap((one) => (one.kind === 'refused' ? [one.problem] : [])),
  };
}
