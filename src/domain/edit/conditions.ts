/** Conditions ("vale quando") as a form sees them, and what it does to them. Pure. */
import { listConditions } from '../check/nodes.ts';
import type { Condition, Guide, Id, Question } from '../guide/model.ts';
import { own } from '../record.ts';
import type { Change } from './change.ts';
import { nodePath } from './fields.ts';
import type { Path } from './json-text.ts';

/** Where a node has a condition, or may have one. */
export interface ConditionPlace {
  /** `when` for the node's own; else the part that it decides about: `body.2`, `notes.0`. */
  readonly part: string;
  readonly path: Path;
  /** Undefined where the node holds always. */
  readonly when: Condition | undefined;
  /** Whether the node may do without. */
  readonly optional: boolean;
  /** The text that the condition decides about, where it is not the node's. */
  readonly text?: string;
}

const MAY_HAVE: readonly string[] = ['question', 'step', 'trouble'];

function partPath(part: string): Path {
  if (part === 'when') return ['when'];
  return [...part.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name)), 'when'];
}

function textAt(value: unknown, path: Path): string | undefined {
  const found = path.slice(0, -1).reduce<unknown>((at, key) => {
    return typeof at === 'object' && at !== null
      ? Object.entries(at).find(([name]) => name === String(key))?.[1]
      : undefined;
  }, value);
  if (typeof found !== 'object' || found === null || !('text' in found)) return undefined;
  return typeof found.text === 'string' ? found.text : undefined;
}

/** Every place of a node where a condition stands or may stand; its own first. */
export function conditionsAt(guide: Guide, node: string): readonly ConditionPlace[] {
  const base = nodePath(guide, node);
  if (!base) return [];
  const root: unknown = base.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string | number, unknown>>)[key],
    guide,
  );
  const there = new Map(
    listConditions(guide)
      .filter((ref) => ref.node === node)
      .map(({ field, when }) => [field, when]),
  );
  const step = guide.steps.find(({ id }) => node === `step/${id}`);
  const parts = [
    ...(MAY_HAVE.includes(node.split('/')[0] ?? '') || there.has('when') ? ['when'] : []),
    ...[...there.keys()].filter((part) => part !== 'when' && !part.startsWith('notes.')),
    ...(step?.notes ?? []).map((_, index) => `notes.${index}`),
  ];
  return parts.map((part) => {
    const path = partPath(part);
    const text = part === 'when' ? undefined : textAt(root, path);
    const ownMayGo = part === 'when' && !node.startsWith('category/');
    return {
      ...{ part, path: [...base, ...path], when: there.get(part) },
      optional: ownMayGo || part.startsWith('notes.'),
      ...(text !== undefined && { text }),
    };
  });
}

/** The questions that a node's conditions may name: of a question only those asked before it. */
export function askedBefore(guide: Guide, node: string): readonly Question[] {
  const at = guide.questions.findIndex(({ id }) => node === `question/${id}`);
  return at < 0 ? guide.questions : guide.questions.slice(0, at);
}

/**
 * Sets the answers to a question for which a condition holds. None takes the question out of it,
 * and with the last question an optional condition goes.
 */
export function setAllowed(
  { path, when, optional }: ConditionPlace,
  question: Id,
  values: readonly string[],
): readonly Change[] {
  if (values.length > 0) {
    return when === undefined
      ? [{ kind: 'set', path, value: { [question]: values } }]
      : [{ kind: 'set', path: [...path, question], value: values }];
  }
  if (own(when, question) === undefined) return [];
  const alone = optional && Object.keys(when ?? {}).length === 1;
  return [{ kind: 'remove', path: alone ? path : [...path, question] }];
}
