import type { LinkRun, Run, TextRun } from '../../../domain/paper/model.ts';

export interface Style {
  readonly bold: boolean;
  readonly code: boolean;
  readonly link?: LinkRun;
}

/** Letters of one style. */
interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** A piece with its place in the line. */
export interface Segment extends Piece {
  readonly x: number;
  /** Without a blank at its end. */
  readonly width: number;
}

export type Line = readonly Segment[];

export interface Writing {
  readonly clean: (text: string) => string;
  readonly width: (text: string, size: number, bold: boolean) => number;
}

/** Between two words, and nowhere else: a blank that must not break is none of these. */
const BLANKS = / +/;
/** After these an address is best broken. */
const HINGE = /[/.?&=_@:;,-]/;

/**
 * Runs as lines no wider than `width`, broken between words; a word too wide for a line of its own
 * is broken inside. Blanks stay in the text, at the end of their line too, so that words keep apart
 * when they are read aloud.
 *
 * @param size font size; `width` has its unit
 */
export function layLines(
  runs: readonly Run[],
  { size, bold = false }: { readonly size: number; readonly bold?: boolean },
  width: number,
  writing: Writing,
): readonly Line[] {
  const wide = ({ text, style }: Piece) => writing.width(text, size, style.bold);
  const widthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + wide(piece), 0);
  const lines: Line[] = [];
  let line: Piece[] = [];
  let used = 0;

  function end(atBlank: boolean): void {
    if (line.length === 0) return;
    lines.push(place(line, wide, atBlank));
    line = [];
    used = 0;
  }
  function append(pieces: readonly Piece[]): void {
    line.push(...pieces);
    used += widthOf(pieces);
  }

  for (const word of wordsOf(runs, bold, writing.clean)) {
    const last = line.at(-1);
    const first = word[0];
    const blank = last && first ? [{ text: ' ', style: between(last.style, first.style) }] : [];
    const needed = widthOf(word);
    if (used + widthOf(blank) + needed <= width) append([...blank, ...word]);
    else if (needed <= width) {
      end(true);
      append(word);
    } else {
      // A little room at the end of a line is worth more empty.
      if (width - used - widthOf(blank) < width / 3) end(true);
      else append(blank);
      for (const part of chop(word, width, used, wide)) {
        if (used + widthOf(part) > width) end(false);
        append(part);
      }
    }
  }
  end(false);
  return lines;
}

/** Words, each of one or more pieces, without the blanks between them. */
function wordsOf(
  runs: readonly Run[],
  bold: boolean,
  clean: (text: string) => string,
): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length > 0) words.push(open);
    open = [];
  };
  const add = (run: TextRun, link?: LinkRun) => {
    const style = {
      ...{ bold: bold || run.bold === true, code: run.code === true },
      ...(link && { link }),
    };
    clean(run.text)
      .split(BLANKS)
      .forEach((text, i) => {
        if (i > 0) close();
        if (text !== '') open.push({ text, style });
      });
  };
  for (const run of runs) {
    if (run.kind === 'text') add(run);
    else for (const inner of run.runs) add(inner, run);
  }
  close();
  return words;
}

/** Parts of a word, the first beginning at `used`, each to stand on a line of its own. */
function* chop(
  word: readonly Piece[],
  width: number,
  used: number,
  wide: (piece: Piece) => number,
): Generator<readonly Piece[]> {
  const letters = word.flatMap(({ text, style }) =>
    [...text].map((letter) => ({ text: letter, style })),
  );
  let from = 0;
  let room = width - used;
  while (from < letters.length) {
    let to = from;
    let taken = 0;
    let hinge = 0;
    for (; to < letters.length; to += 1) {
      const letter = letters[to];
      if (!letter) break;
      taken += wide(letter);
      if (taken > room && to > from) break;
      if (HINGE.test(letter.text) && !HINGE.test(letters[to + 1]?.text ?? '')) hinge = to + 1;
    }
    if (to < letters.length && hinge > from + (to - from) / 2) to = hinge;
    yield letters.slice(from, to);
    from = to;
    room = width;
  }
}

/** The blank between two styles is plain, where one of them is. */
function between(left: Style, right: Style): Style {
  if (same(left, right)) return left;
  const plain = [left, right].find(({ code, link }) => !code && !link);
  return plain ?? { bold: false, code: false };
}

function same(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.code === b.code && a.link === b.link;
}

/** Joins neighbours of one style, and gives each its place. */
function place(pieces: readonly Piece[], wide: (piece: Piece) => number, blank: boolean): Line {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && same(last.style, piece.style)) {
      joined[joined.length - 1] = { text: last.text + piece.text, style: last.style };
    } else joined.push(piece);
  }
  let x = 0;
  return joined.map((piece, i) => {
    const width = wide(piece);
    const segment = { ...piece, x, width };
    x += width;
    return blank && i === joined.length - 1 ? { ...segment, text: `${piece.text} ` } : segment;
  });
}
