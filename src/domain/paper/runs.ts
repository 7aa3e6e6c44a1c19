/** Guide texts as runs of letters, with links resolved and their addresses written out. */
import { resolveLink } from '../guide/links.ts';
import { type Inline, parseMarkup, plainText } from '../guide/markup.ts';
import type { Guide, Text } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { own } from '../record.ts';
import type { LinkRun, Run, TextRun } from './model.ts';

/** What texts need beside themselves. */
export interface Texts {
  runs(text: Text): readonly Run[];
  plain(text: Text): string;
}

type Style = Pick<TextRun, 'bold' | 'code'>;

/** Words that are to be read, not parsed. */
export function say(text: string, style: Style = {}): TextRun {
  return { kind: 'text', text, ...style };
}

/** A link to another block of the paper. */
export function goTo(id: string, text: string): LinkRun {
  return { kind: 'link', runs: [say(text)], to: { id } };
}

/**
 * An address as it is typed: whole, since on paper nobody can click it. A bare host needs no
 * `https://` in front: browsers add it.
 */
export function typed(href: string): string {
  return href.replace(/^(?:https:\/\/|mailto:|tel:)/, '').replace(/^([^/?#]+)\/$/, '$1');
}

/** A link with its address behind it, unless the words already are the address. */
export function linkTo(href: string, label: readonly TextRun[]): readonly Run[] {
  const address = typed(href);
  const words = label.map(({ text }) => text).join('');
  const link: LinkRun = { kind: 'link', runs: label, to: { href } };
  return words.includes(address)
    ? [link]
    : [link, say(' ('), { ...link, runs: [say(address, { code: true })] }, say(')')];
}

/** The texts of a guide with these variables. A link that is not let out stays plain text. */
export function textsOf(guide: Guide, variables: Variables): Texts {
  const letters = (nodes: readonly Inline[], style: Style): readonly TextRun[] =>
    nodes.flatMap((node): readonly TextRun[] => {
      if (node.kind === 'text') return [say(node.text, style)];
      if (node.kind === 'variable')
        return [say(own(variables, node.name) ?? `{${node.name}}`, style)];
      if (node.kind === 'link') return letters(node.label, style);
      return letters(node.children, { ...style, [node.kind]: true });
    });
  const runs = (nodes: readonly Inline[], style: Style): readonly Run[] =>
    nodes.flatMap((node): readonly Run[] => {
      if (node.kind === 'bold') return runs(node.children, { ...style, bold: true });
      const resolved = node.kind === 'link' && resolveLink(guide, variables, node.link);
      return resolved ? linkTo(resolved.href, letters([node], style)) : letters([node], style);
    });
  return {
    runs: (text) => runs(parseMarkup(text), {}),
    plain: (text) => plainText(text, variables),
  };
}
