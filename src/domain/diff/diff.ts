/** What is different between two versions of a guide, as a person would say it. Pure. */
import type { Guide, Id, Step } from '../guide/model.ts';
import { onlyLeaf, onlyMark } from './leaves.ts';

export type NodeKind =
  | 'guide'
  | 'change'
  | 'variable'
  | 'link'
  | 'question'
  | 'category'
  | 'procedure'
  | 'step'
  | 'trouble';

export interface Difference {
  readonly how: 'added' | 'removed' | 'changed' | 'reordered';
  readonly kind: NodeKind;
  /** Key as in the checker's places; `guide` for the guide itself. */
  readonly node: string;
  /** The node's title, with markup; a variable's description; else its id. */
  readonly name: string;
  /** Permanent number of a step. */
  readonly number?: number;
  /** First part of the field's path: `title`, `body`, `href`, `value`. */
  readonly field?: string;
  /** True for a variable or link that holds an address. */
  readonly address?: boolean;
  /** Only where a text or a short value changed. */
  readonly before?: string;
  readonly after?: string;
  /** The part of a drawing whose number changed, where nothing else of the drawing did. */
  readonly mark?: string;
  /** Numbers of the steps that show a variable or link. */
  readonly steps?: readonly number[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Node {
  readonly kind: NodeKind;
  readonly node: string;
  readonly name: string;
  readonly number?: number;
  readonly address?: boolean;
  readonly fields: Fields;
}

/** Fields whose members are nodes of their own, and what is in no file. All others are the guide's. */
const NOT_OF_THE_GUIDE: readonly string[] = [
  ...['format', 'language', 'changes', 'variables', 'links', 'questions', 'categories'],
  ...['procedures', 'steps', 'troubles', 'stepHashes'],
];

function nodesOf(guide: Guide): readonly Node[] {
  const own = Object.entries(guide).filter(([field]) => !NOT_OF_THE_GUIDE.includes(field));
  const listed = <T extends { readonly id: Id; readonly title: string }>(
    kind: NodeKind,
    nodes: readonly T[],
  ): readonly Node[] =>
    nodes.map((node) => ({
      ...{ kind, node: `${kind}/${node.id}`, name: node.title, fields: { ...node } },
      ...('number' in node && typeof node.number === 'number' && { number: node.number }),
    }));
  return [
    { kind: 'guide', node: 'guide', name: guide.title, fields: Object.fromEntries(own) },
    ...guide.changes.map((change): Node => {
      const { version } = change;
      return { kind: 'change', node: `change/${version}`, name: version, fields: { ...change } };
    }),
    ...Object.entries(guide.variables).map(
      ([id, variable]): Node => ({
        ...{ kind: 'variable', node: `variable/${id}`, name: variable.description },
        ...{ address: ['url', 'host'].includes(variable.kind), fields: { ...variable } },
      }),
    ),
    ...Object.entries(guide.links).map(
      ([id, link]): Node => ({
        ...{ kind: 'link', node: `link/${id}`, name: id, address: true, fields: { ...link } },
      }),
    ),
    ...listed('question', guide.questions),
    ...listed('category', guide.categories),
    ...listed('procedure', guide.procedures),
    ...listed('step', guide.steps),
    ...listed('trouble', guide.troubles),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a part of the guide shows a variable, itself or by a link that holds it. */
function usersOf(guide: Guide, kind: NodeKind, id: Id): readonly number[] | undefined {
  if (kind !== 'variable' && kind !== 'link') return undefined;
  const links =
    kind === 'link'
      ? [id]
      : Object.entries(guide.links)
          .filter(([, { href }]) => href.includes(`{${id}}`))
          .map(([name]) => name);
  const marks = [
    ...links.flatMap((name) => [`](${name})`, `"link":"${name}"`]),
    ...(kind === 'variable' ? [`{${id}}`, `"variable":"${id}"`] : []),
  ];
  const uses = (part: unknown) => {
    const text = JSON.stringify(part);
    return marks.some((mark) => text.includes(mark));
  };
  const troubles = new Set(guide.troubles.filter(uses).map((trouble) => trouble.id));
  const shows = (step: Step) =>
    uses(step) || step.troubles.some((trouble) => troubles.has(trouble));
  return guide.steps.filter(shows).map(({ number }) => number);
}

function of(node: Node): Pick<Difference, 'kind' | 'node' | 'name' | 'number' | 'address'> {
  const { kind, node: key, name, number, address } = node;
  return {
    ...{ kind, node: key, name },
    ...(number !== undefined && { number }),
    ...(address && { address }),
  };
}

function changesOf(before: Node, after: Node, guide: Guide): Difference[] {
  const fields = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const steps = usersOf(guide, after.kind, after.node.slice(after.node.indexOf('/') + 1));
  return fields
    .filter((field) => !same(before.fields[field], after.fields[field]))
    .map((field) => ({
      ...{ how: 'changed' as const, ...of(after), field },
      ...onlyLeaf(before.fields[field], after.fields[field]),
      ...(field === 'screen' && onlyMark(before.fields[field], after.fields[field])),
      ...(steps !== undefined && { steps }),
    }));
}

/** Lists whose order decides: of questions who is asked what, of categories which holds first. */
const ORDERED: readonly NodeKind[] = ['question', 'category'];

function reordered(before: readonly Node[], after: readonly Node[]): Difference[] {
  return ORDERED.flatMap((kind) => {
    const keys = (nodes: readonly Node[], others: readonly Node[]) =>
      nodes
        .filter((node) => node.kind === kind && others.some((other) => other.node === node.node))
        .map(({ node }) => node);
    const [old, now] = [keys(before, after), keys(after, before)];
    return same(old, now) ? [] : [{ how: 'reordered', kind, node: kind, name: kind }];
  });
}

/**
 * What an author would have to say of a new version: nodes by id, in the order of the file's model.
 *
 * @param published the guide as people see it now
 * @param edited the guide as it is to be
 */
export function diffGuides(published: Guide, edited: Guide): readonly Difference[] {
  const [old, now] = [nodesOf(published), nodesOf(edited)];
  const before = new Map(old.map((node) => [node.node, node]));
  const after = new Map(now.map((node) => [node.node, node]));
  return [
    ...now.flatMap((node) => {
      const was = before.get(node.node);
      return was ? changesOf(was, node, edited) : [{ how: 'added' as const, ...of(node) }];
    }),
    ...old
      .filter(({ node }) => !after.has(node))
      .map((node) => ({ how: 'removed' as const, ...of(node) })),
    ...reordered(old, now),
  ];
}
