import { createMemo, For, Show } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { writeField } from '../../domain/edit/edits.ts';
import { fieldsOf } from '../../domain/edit/fields.ts';
import { pictureAt } from '../../domain/edit/picture.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Step } from '../../domain/guide/model.ts';
import type { Authoring } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import { ConditionForms } from './ConditionForm.tsx';
import { FieldForm } from './FieldForm.tsx';
import { LogForm } from './LogForm.tsx';
import { MarksForm } from './MarksForm.tsx';
import { NodeCheck } from './NodeCheck.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { ProcedureForm } from './ProcedureForm.tsx';
import { PictureForm } from './picture/PictureForm.tsx';
import { TroublesForm } from './TroublesForm.tsx';
import type { Workspace } from './workspace.ts';

const GROUPS: readonly string[] = [
  ...['guide', 'variable', 'link', 'question', 'category', 'procedure', 'step', 'trouble'],
  ...['document', 'matrix', 'clock', 'attempts', 'actor', 'place', 'change'],
];

/** One node of the guide in a form. */
export function EditPanel(props: {
  work: Workspace;
  guide: Guide;
  tools: Authoring;
  node: string;
  onNode: (node: string) => void;
  /** ISO date. */
  today: string;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const fields = createMemo(() => fieldsOf(props.guide));
  const names = createMemo(() => namesOf(props.guide));
  const groups = () =>
    GROUPS.map((kind) => ({
      kind,
      nodes: [...new Set(fields().map(({ node }) => node))].filter(
        (node) => node === kind || node.startsWith(`${kind}/`),
      ),
    })).filter(({ nodes }) => nodes.length > 0);
  // By key, so that a field that is being written is not drawn anew with every edit elsewhere.
  const keys = createMemo(
    () =>
      fields()
        .filter(({ node }) => node === props.node)
        .map(({ name }) => name),
    undefined,
    { equals: (a, b) => a.join('\n') === b.join('\n') },
  );
  const procedure = () => props.guide.procedures.find(({ id }) => props.node === `procedure/${id}`);
  const step = () => props.guide.steps.find(({ id }) => props.node === `step/${id}`);
  const pictureOf = (at: Step | undefined) =>
    at && pictureAt(at, props.work.checked().screens ?? []);
  const question = () => props.guide.questions.find(({ id }) => props.node === `question/${id}`);
  const fieldAt = (name: string) =>
    fields().find((field) => field.node === props.node && field.name === name);
  return (
    <section aria-labelledby="autori-modifica">
      <h2 id="autori-modifica">{copy().title}</h2>
      <label class="pa-label" for="autori-nodo">
        {copy().node}
      </label>
      <select
        class="pa-input"
        id="autori-nodo"
        value={props.node}
        onChange={(event) => props.onNode(event.currentTarget.value)}
      >
        <For each={groups()}>
          {({ kind, nodes }) => (
            <optgroup label={copy().groups[kind] ?? kind}>
              <For each={nodes}>
                {(node) => (
                  <option value={node} selected={node === props.node}>
                    {names().get(node) ?? node}
                  </option>
                )}
              </For>
            </optgroup>
          )}
        </For>
      </select>
      <NodeCheck work={props.work} node={props.node} />
      <p class="pa-hint">{copy().hint}</p>
      <For each={keys()}>
        {(name) => (
          <Show when={fieldAt(name)}>
            {(field) => (
              <FieldForm
                field={field()}
                onValue={(value) => props.work.edit(writeField(props.guide, field(), value))}
              />
            )}
          </Show>
        )}
      </For>
      <Show when={question()}>
        {(found) => <OptionsForm work={props.work} guide={props.guide} question={found()} />}
      </Show>
      <Show when={step()}>
        {(found) => (
          <TroublesForm
            work={props.work}
            guide={props.guide}
            step={found()}
            onNode={props.onNode}
          />
        )}
      </Show>
      <ConditionForms work={props.work} guide={props.guide} node={props.node} />
      <Show when={procedure()}>
        {(found) => <ProcedureForm work={props.work} guide={props.guide} procedure={found()} />}
      </Show>
      <Show when={props.node === 'guide'}>
        <LogForm work={props.work} guide={props.guide} today={props.today} />
      </Show>
      <Show when={step()?.id} keyed>
        <Show when={step()}>
          {(found) => (
            <PictureForm
              work={props.work}
              tools={props.tools.pictures}
              guide={props.guide}
              step={found()}
            />
          )}
        </Show>
      </Show>
      {/* The marks of a picture are placed on it. */}
      <Show when={step()?.screen && !pictureOf(step()) && step()}>
        {(found) => <MarksForm work={props.work} guide={props.guide} step={found()} />}
      </Show>
    </section>
  );
}

function namesOf(guide: Guide): ReadonlyMap<string, string> {
  const titled = <T extends { readonly id: string; readonly title: string }>(
    kind: string,
    nodes: readonly T[],
  ) => nodes.map(({ id, title }): [string, string] => [`${kind}/${id}`, plainText(title, {})]);
  return new Map<string, string>([
    ['guide', plainText(guide.title, {})],
    ...Object.entries(guide.variables).map(([id, { description }]): [string, string] => [
      `variable/${id}`,
      `${id}: ${description}`,
    ]),
    ...Object.keys(guide.links).map((id): [string, string] => [`link/${id}`, id]),
    ...titled('question', guide.questions),
    ...titled('category', guide.categories),
    ...titled('procedure', guide.procedures),
    ...guide.steps.map(({ id, number, title }): [string, string] => [
      `step/${id}`,
      `${number}. ${plainText(title, {})}`,
    ]),
    ...titled('trouble', guide.troubles),
    ...guide.changes.map(({ version, date }): [string, string] => [
      `change/${version}`,
      `${version} (${date})`,
    ]),
  ]);
}
