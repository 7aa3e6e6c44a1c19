/** A picture that an author imports: its pixels, and what may be wrong with the file. */

/** Opaque or not, four bytes a pixel (red, green, blue, alpha), row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A rectangle in whole pixels of the picture, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What covers a region: coarse squares in the colours around it, or one dark colour. */
export type CoverLook = 'mosaic' | 'solid';

export interface Cover extends Box {
  readonly look: CoverLook;
}

/** Why a file cannot be used as a picture. */
export type PictureRefusal =
  /** More bytes than `MOST_FILE_BYTES`. */
  | 'too-heavy'
  | 'empty'
  /** SVG, which may hold programs, whatever its name says. */
  | 'svg'
  /** A picture, but neither PNG nor JPEG. */
  | 'other-format'
  /** No picture at all, whatever its name says. */
  | 'not-a-picture'
  /** Begins like a picture, and ends too early or does not decode. */
  | 'broken'
  /** More pixels than `MOST_PIXELS`, or a side longer than `LONGEST_SIDE`. */
  | 'too-large'
  | 'too-small'
  /** The browser gives false pixels, against being recognised. */
  | 'protected'
  /** Even made smaller, more bytes than `MOST_PNG_BYTES`. */
  | 'result-too-heavy';

/** Bytes of the file that is imported. */
export const MOST_FILE_BYTES = 15_000_000;
/** What a browser must hold at once: 30 million pixels are 120 MB. A screen of 5K has 15. */
export const MOST_PIXELS = 30_000_000;
export const LONGEST_SIDE = 12_000;
/** Both sides: below, nobody can read anything in it. */
export const SHORTEST_SIDE = 40;
/** Bytes of the PNG that is made: everybody who reads the step loads it. */
export const MOST_PNG_BYTES = 1_500_000;
/** Most pixels across and down of what is made: a drawing is 760 units wide, sharp at twice that. */
export const WORK_SIZE = { width: 1520, height: 2000 } as const;

/** The size at which a picture is worked on: its own, or smaller with the same proportions. */
export function workSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, WORK_SIZE.width / width, WORK_SIZE.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
