/** A text's letters with their style, cut into words. */
import { type Inline, parseMarkup } from '../guide/markup.ts';
import type { Text } from '../guide/model.ts';
import { own } from '../record.ts';

/** Values of variables and facts, by name. */
export type Values = Readonly<Record<string, string>>;

/** Letters of one style. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly link: boolean;
}

/** The text's letters with their style, variables filled in. */
export function pieces(text: Text, values: Values): readonly Piece[] {
  const visit = (nodes: readonly Inline[], bold: boolean, link: boolean): readonly Piece[] =>
    nodes.flatMap((node) => read(node, bold, link));
  const read = (node: Inline, bold: boolean, link: boolean): readonly Piece[] => {
    switch (node.kind) {
      case 'text':
        return [{ text: node.text, bold, link }];
      case 'variable':
        return [{ text: own(values, node.name) ?? `{${node.name}}`, bold, link }];
      case 'link':
        return visit(node.label, bold, true);
      case 'bold':
        return visit(node.children, true, link);
      case 'code':
        return visit(node.children, bold, link);
    }
  };
  return visit(parseMarkup(text), false, false);
}

/** The words alone. */
export function wordsOf(text: Text, values: Values): string {
  return pieces(text, values)
    .map((piece) => piece.text)
    .join('');
}

/** Pieces between two spaces: they stay on one line. */
export type Word = readonly Piece[];

/** The words of a text. */
export function splitWords(all: readonly Piece[]): readonly Word[] {
  const words: Piece[][] = [[]];
  for (const piece of all) {
    piece.text.split(' ').forEach((text, index) => {
      if (index > 0) words.push([]);
      if (text) words[words.length - 1]?.push({ ...piece, text });
    });
  }
  return words.filter((word) => word.length > 0);
}

/** A word that is too long, in parts no wider than `width`. */
export function breakWord(
  word: Word,
  width: number,
  wide: (piece: Piece) => number,
): readonly Word[] {
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const piece of word) {
    for (const letter of piece.text) {
      const add = { ...piece, text: letter };
      if (used > 0 && used + wide(add) > width) {
        parts.push([]);
        used = 0;
      }
      const last = parts[parts.length - 1];
      const end = last?.[last.length - 1];
      if (last && end && end.bold === piece.bold && end.link === piece.link)
        last[last.length - 1] = { ...end, text: end.text + letter };
      else last?.push(add);
      used += wide(add);
    }
  }
  return parts;
}
