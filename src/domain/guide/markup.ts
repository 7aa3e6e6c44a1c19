/**
 * The minimal markup of guide texts, turned into nodes and never into HTML strings:
 * `**bold**`, `` `code` ``, `[label](link-name)`, `{variable}`.
 *
 * The parser is total: what is malformed comes out as literal text, and `markupProblems` names it
 * for the author. HTML is text like any other. Bold does not nest, a label holds no link, code
 * holds only variables. There is no escape: a guide has no use for a literal `**` or backtick.
 */
import { own } from '../record.ts';
import type { Id, Text } from './model.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly children: readonly Inline[] }
  /** Children are texts and variables only. */
  | { readonly kind: 'code'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly label: readonly Inline[]; readonly link: Id }
  /** Its value is shown as text; it is never parsed. */
  | { readonly kind: 'variable'; readonly name: Id };

const VARIABLE = /\{(?<name>[A-Za-z][\w-]*)\}/g;

// Code inside bold and labels is taken whole, so that its asterisks and brackets close nothing.
// The alternatives never overlap: no input makes the expression backtrack exponentially.
const TOKEN = new RegExp(
  [
    '\\*\\*(?<bold>(?:`[^`]+`|[^`])+?)\\*\\*',
    '`(?<code>[^`]+)`',
    '\\[(?<label>(?:`[^`]+`|[^[\\]`])+)\\]\\((?<link>[A-Za-z0-9][\\w-]*)\\)',
    VARIABLE.source,
  ].join('|'),
  'g',
);

function parse(text: string, pattern: RegExp): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  const literal = (to: number) => {
    if (to > from) nodes.push({ kind: 'text', text: text.slice(from, to) });
  };
  for (const match of text.matchAll(pattern)) {
    const { bold, code, label, link, name } = match.groups ?? {};
    literal(match.index);
    from = match.index + match[0].length;
    if (bold !== undefined) nodes.push({ kind: 'bold', children: parse(bold, TOKEN) });
    else if (code !== undefined) nodes.push({ kind: 'code', children: parse(code, VARIABLE) });
    else if (link !== undefined)
      nodes.push({ kind: 'link', label: parse(label ?? '', TOKEN), link });
    else if (name !== undefined) nodes.push({ kind: 'variable', name });
  }
  literal(text.length);
  return nodes;
}

/** The nodes of a text. Never throws; joined by `plainText` nothing is lost but the markup. */
export function parseMarkup(text: Text): readonly Inline[] {
  return parse(text, TOKEN);
}

/** What stands inside a node. */
export function children(node: Inline): readonly Inline[] {
  return node.kind === 'bold' || node.kind === 'code'
    ? node.children
    : node.kind === 'link'
      ? node.label
      : [];
}

function plain(nodes: readonly Inline[], variables: Readonly<Record<Id, string>>): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? node.text
        : node.kind === 'variable'
          ? (own(variables, node.name) ?? `{${node.name}}`)
          : plain(children(node), variables),
    )
    .join('');
}

/**
 * The text without markup and with the variables' values, for titles and mail bodies. A variable
 * without a value stays as `{name}`, so that it is seen.
 */
export function plainText(text: Text, variables: Readonly<Record<Id, string>>): string {
  return plain(parseMarkup(text), variables);
}
