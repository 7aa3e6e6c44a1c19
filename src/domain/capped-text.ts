/** Bytes of a file of the organisation's at most: no guide is as large, and no answer goes on for ever. */
export const MOST_DATA_BYTES = 20_000_000;

/**
 * The body of an answer as text, read piece by piece; undefined where it has more than `most` bytes.
 * The rest is then neither held nor asked for, whatever the headers say.
 *
 * @throws what the browser throws, where the line breaks.
 */
export async function cappedText({ body }: Response, most: number): Promise<string | undefined> {
  const reader = body?.getReader();
  const pieces: BlobPart[] = [];
  let left = most;
  for (;;) {
    const piece = (await reader?.read())?.value;
    if (!piece) return new Blob(pieces).text();
    left -= piece.length;
    if (left < 0) return void reader?.cancel();
    pieces.push(piece);
  }
}
