/** Walks over a guide's nodes in the file's order, so that each check says only what it looks for. */
import type { DocumentField, GuideDocument } from '../guide/document.ts';
import type { Action, Block, Condition, Guide, Id, Origin } from '../guide/model.ts';

export interface OriginRef {
  readonly node: string;
  readonly field: string;
  readonly origin: Origin;
  /** False for options, actors, places and operations: they say where they come from only where it adds something. */
  readonly needed: boolean;
}

/** Every node that says, or may say, where it comes from. */
export function listOrigins(guide: Guide): readonly OriginRef[] {
  const ref = (node: string, origin: Origin, field = '', needed = true): OriginRef => ({
    node,
    field,
    origin,
    needed,
  });
  return [
    ...guide.questions.flatMap((question) => [
      ref(`question/${question.id}`, question),
      ...question.options.map((option) =>
        ref(`question/${question.id}`, option, `options.${option.value}`, false),
      ),
    ]),
    ...guide.categories.flatMap((category) => [
      ref(`category/${category.id}`, category),
      ref(`category/${category.id}`, category.end, 'end'),
    ]),
    ...guide.procedures.map((procedure) => ref(`procedure/${procedure.id}`, procedure)),
    ...guide.steps.flatMap((step) => [
      ref(`step/${step.id}`, step),
      ...(step.notes ?? []).map((note, index) => ref(`step/${step.id}`, note, `notes.${index}`)),
    ]),
    ...guide.troubles.map((trouble) => ref(`trouble/${trouble.id}`, trouble)),
    ...(guide.clocks ?? []).map((clock) => ref(`clock/${clock.id}`, clock)),
    ...(guide.attempts ?? []).map((count) => ref(`attempts/${count.id}`, count)),
    ...(guide.diagnoses ?? []).flatMap((one) => [
      ref(`diagnosis/${one.id}`, one),
      ...one.verdicts.map((verdict) =>
        ref(`diagnosis/${one.id}`, verdict, `verdicts.${verdict.id}`),
      ),
    ]),
    ...(guide.actors ?? []).map((actor) => ref(`actor/${actor.id}`, actor, '', false)),
    ...(guide.places ?? []).map((site) => ref(`place/${site.id}`, site, '', false)),
    ...(guide.documents ?? []).flatMap((document) => [
      ref(`document/${document.id}`, document),
      ...fieldsOf(document).map(({ path, field }) => ref(`document/${document.id}`, field, path)),
    ]),
    ...(guide.matrices ?? []).flatMap((matrix) => {
      const node = `matrix/${matrix.id}`;
      return [
        ref(node, matrix),
        ...matrix.tables.map((table) => ref(node, table, `tables.${table.id}`)),
        ...matrix.operations.map((one) => ref(node, one, `operations.${one.id}`, false)),
        ...matrix.rows.flatMap((row) => [
          ref(node, row, `rows.${row.id}`),
          ...row.cells.flatMap((cell) =>
            cell.claims.map((claim, index) =>
              ref(node, claim, `rows.${row.id}.cells.${cell.id}.claims.${index}`),
            ),
          ),
        ]),
      ];
    }),
  ];
}

/** The fields of a document and of its rows, with their places: `rows.fields.mobile`. */
export function fieldsOf({
  fields,
  rows,
}: GuideDocument): readonly { readonly path: string; readonly field: DocumentField }[] {
  return [
    ...fields.map((field) => ({ path: `fields.${field.id}`, field })),
    ...(rows?.fields ?? []).map((field) => ({ path: `rows.fields.${field.id}`, field })),
  ];
}

export interface ConditionRef {
  readonly node: string;
  readonly field: string;
  readonly when: Condition;
}

function blockConditions(node: string, field: string, body: readonly Block[] = []): ConditionRef[] {
  return body.flatMap((block, index) =>
    typeof block !== 'string' && 'when' in block
      ? [{ node, field: `${field}.${index}`, when: block.when }]
      : [],
  );
}

function own(node: string, field: string, when: Condition | undefined): ConditionRef[] {
  return when === undefined ? [] : [{ node, field, when }];
}

/** The conditions on a step, its blocks and notes. */
export function stepConditions(step: Guide['steps'][number]): readonly ConditionRef[] {
  const node = `step/${step.id}`;
  return [
    ...own(node, 'when', step.when),
    ...blockConditions(node, 'body', step.body),
    ...(step.notes ?? []).flatMap((note, index) => own(node, `notes.${index}`, note.when)),
  ];
}

/** The conditions on a trouble and on the blocks of its remedy. */
export function troubleConditions(trouble: Guide['troubles'][number]): readonly ConditionRef[] {
  const node = `trouble/${trouble.id}`;
  return [
    ...own(node, 'when', trouble.when),
    ...blockConditions(node, 'remedy.body', trouble.remedy.body),
  ];
}

/** The conditions on the blocks of a category's end; its own is not among them. */
export function endConditions(category: Guide['categories'][number]): readonly ConditionRef[] {
  return blockConditions(`category/${category.id}`, 'end.body', category.end.body);
}

/** Every condition of the guide. */
export function listConditions(guide: Guide): readonly ConditionRef[] {
  return [
    ...guide.questions.flatMap((question) => [
      ...own(`question/${question.id}`, 'when', question.when),
      ...blockConditions(`question/${question.id}`, 'help', question.help),
    ]),
    ...guide.categories.flatMap((category) => [
      ...own(`category/${category.id}`, 'when', category.when),
      ...endConditions(category),
    ]),
    ...guide.steps.flatMap(stepConditions),
    ...guide.troubles.flatMap(troubleConditions),
  ];
}

export interface ActionRef {
  readonly node: string;
  readonly field: string;
  readonly action: Action;
}

/** Every action of the guide: of steps, remedies and ends. */
export function listActions(guide: Guide): readonly ActionRef[] {
  const ref = (node: string, field: string, action: Action | undefined): ActionRef[] =>
    action === undefined ? [] : [{ node, field, action }];
  return [
    ...guide.categories.flatMap((c) => ref(`category/${c.id}`, 'end.action', c.end.action)),
    ...guide.steps.flatMap((step) => ref(`step/${step.id}`, 'action', step.action)),
    ...guide.troubles.flatMap((trouble) =>
      trouble.remedy.kind === 'advice'
        ? ref(`trouble/${trouble.id}`, 'remedy.action', trouble.remedy.action)
        : [],
    ),
  ];
}

/** Values that occur more than once, each once. */
export function doubled<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<T>();
  const again = new Set<T>();
  for (const value of values) {
    if (seen.has(value)) again.add(value);
    seen.add(value);
  }
  return [...again];
}

/** The facts that some conditions mention. */
export function factsOf(conditions: readonly Condition[]): readonly Id[] {
  return [...new Set(conditions.flatMap((when) => Object.keys(when)))].sort();
}
