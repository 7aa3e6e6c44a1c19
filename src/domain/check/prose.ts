/** Texts as a person reads them, and their words and sentences. */
import { type Inline, parseMarkup } from '../guide/markup.ts';
import type { Guide, Text } from '../guide/model.ts';
import { own } from '../record.ts';

/** Stands for what is left out, so that the words beside it do not become neighbours. */
const GAP = ' ▢ ';

/** Addresses, mail addresses and host names. */
const ADDRESS = /\bhttps?:\/\/\S+|\S+@\S+|\b(?:[\w-]+\.)+[a-z]{2,}\b(?:\/\S*)?/gi;

interface Leave {
  readonly bold: boolean;
}

function read(nodes: readonly Inline[], guide: Guide, leave: Leave): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'code') return GAP;
      if (node.kind === 'link') return read(node.label, guide, leave);
      if (node.kind === 'bold') return leave.bold ? GAP : read(node.children, guide, leave);
      const variable = own(guide.variables, node.name);
      return variable?.kind === 'text' ? variable.value : GAP;
    })
    .join('');
}

/** The text that counts for readability: without code, addresses and markup. */
export function readableText(guide: Guide, text: Text): string {
  return read(parseMarkup(text), guide, { bold: false }).replace(ADDRESS, GAP);
}

/** The author's own words: as above, and without labels quoted from screens (in bold). */
export function ownWords(guide: Guide, text: Text): string {
  return read(parseMarkup(text), guide, { bold: true }).replace(ADDRESS, GAP);
}

/** Words: what stands between spaces and holds a letter or digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Sentences: what ends with a full stop, question or exclamation mark, and what is left. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…][»”")]*)\s+(?=[^\p{Ll}])/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
