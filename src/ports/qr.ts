/**
 * Makes QR codes.
 *
 * @returns the rows of the square, true for a dark module, without the quiet border of four light
 *   modules, which the drawing adds. Rejects where the code cannot be loaded, or the text is too long
 *   (about 2,900 bytes).
 */
export type QrMatrix = (text: string) => Promise<readonly (readonly boolean[])[]>;
