/**
 * Which texts a guide has, and under which key a translation finds them. One traversal serves the
 * list (for the checker) and the translation, so that the two cannot differ.
 *
 * Node keys: `guide`, `change/VERSION`, `question/ID`, `category/ID`, `procedure/ID`, `step/ID`,
 * `trouble/ID`, `clock/ID`, `attempts/ID`, `diagnosis/ID`, `actor/ID`, `place/ID`, `document/ID`, `matrix/ID`, `variable/ID`
 * (kind `text` only). Field paths follow the file, with array positions (`body.2.ordered.1`,
 * `notes.0.text`), except that options go by value and fields by id (`options.si.label`,
 * `rows.fields.mobile.hint`).
 * Not translated: source titles (proper names), `own` reasons (for reviewers), descriptions of
 * variables (for administrators).
 */
import type { Guide } from './model.ts';

export type TextRole = 'title' | 'body' | 'label' | 'variable' | 'meta';

export interface TextRef {
  /** `step/apri-portale` */
  readonly node: string;
  /** `body.2.ordered.1` */
  readonly field: string;
  readonly text: string;
  readonly role: TextRole;
}

/**
 * Fields that hold text, or lead to it; with the role of the strings right below them. The last two
 * lines are of documents and matrices. One string of names: each byte counts in the English step's page.
 */
const FIELDS: ReadonlyMap<string, TextRole> = new Map<string, TextRole>([
  ['title', 'title'],
  ['label', 'label'],
  ...(
    'summary text paper done hint callWhen say body help list ordered ' +
    'action end wait notes remedy options ' +
    'fields choices rows item closing signatures ' +
    'states conditions values tables operations cells reason ' +
    'rule ask running last expired ' +
    'questions verdicts weights ifYes ifNo'
  )
    .split(' ')
    .map((field): [string, TextRole] => [field, 'body']),
]);

/** Lists of nodes by what a key calls one of them. */
const NODES = [
  ['question', 'questions'],
  ['category', 'categories'],
  ['procedure', 'procedures'],
  ['step', 'steps'],
  ['trouble', 'troubles'],
  ['clock', 'clocks'],
  ['attempts', 'attempts'],
  ['diagnosis', 'diagnoses'],
  ['actor', 'actors'],
  ['place', 'places'],
  ['document', 'documents'],
  ['matrix', 'matrices'],
] as const;

type Replace = (ref: TextRef) => string;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Copies `value`, replacing the texts below it. The shape stays: hence the one assertion. */
function mapNode<T>(node: string, value: T, replace: Replace, role?: TextRole): T {
  const visit = (part: unknown, field: string, as: TextRole): unknown => {
    if (typeof part === 'string') return replace({ node, field, text: part, role: role ?? as });
    if (Array.isArray(part)) {
      return part.map((item: unknown, index) => {
        const { value = index, id: name = value } = isRecord(item) ? item : {};
        return visit(item, `${field}.${name}`, as);
      });
    }
    return isRecord(part) ? fields(part, `${field}.`) : part;
  };
  const fields = (record: Readonly<Record<string, unknown>>, prefix: string): unknown =>
    Object.fromEntries(
      Object.entries(record).map(([name, part]) => {
        const as = FIELDS.get(name);
        return [name, as === undefined ? part : visit(part, prefix + name, as)];
      }),
    );
  return (isRecord(value) ? fields(value, '') : value) as T;
}

/** A copy of the guide whose every text is what `replace` gives for it. Ids and facts stay. */
export function mapTexts(guide: Guide, replace: Replace): Guide {
  const { title, summary } = guide;
  return {
    ...guide,
    ...mapNode('guide', { title, summary }, replace),
    changes: guide.changes.map((change) =>
      mapNode(`change/${change.version}`, change, replace, 'meta'),
    ),
    ...(Object.fromEntries(
      NODES.map(([kind, list]) => [
        list,
        (guide[list] ?? []).map((node): unknown => mapNode(`${kind}/${node.id}`, node, replace)),
      ]),
    ) as Partial<Guide>),
    variables: Object.fromEntries(
      Object.entries(guide.variables).map(([id, variable]) => {
        const { kind, value: text } = variable;
        const ref: TextRef = { node: `variable/${id}`, field: 'value', text, role: 'variable' };
        return [id, kind === 'text' ? { ...variable, value: replace(ref) } : variable];
      }),
    ),
  };
}

/** Every text of the guide with its key, in the order of the file's model. */
export function listTexts(guide: Guide): readonly TextRef[] {
  const refs: TextRef[] = [];
  mapTexts(guide, (ref) => {
    refs.push(ref);
    return ref.text;
  });
  return refs;
}
