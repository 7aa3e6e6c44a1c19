import { createMemo, createSignal, For, Show } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { writeField } from '../../domain/edit/edits.ts';
import { type Field, fieldsOf } from '../../domain/edit/fields.ts';
import { pictureAt } from '../../domain/edit/picture.ts';
import type { Guide, Step } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { ConditionForms } from './ConditionForm.tsx';
import { FieldForm } from './FieldForm.tsx';
import { LogForm } from './LogForm.tsx';
import { MarksForm } from './MarksForm.tsx';
import { NodeCheck } from './NodeCheck.tsx';
import { NodeSelect } from './NodeSelect.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { ProcedureForm } from './ProcedureForm.tsx';
import { PictureForm } from './picture/PictureForm.tsx';
import { TroublesForm } from './TroublesForm.tsx';
import type { Workspace } from './workspace.ts';

const keyOf = ({ node, name }: Field) => `${node}, ${name}`;

/** One node of the guide in a form. */
export function EditPanel(props: {
  work: Workspace;
  guide: Guide;
  node: string;
  onNode: (node: string) => void;
  /** Opens another node from within the form, where the focus has to go along. */
  onOpen: (node: string) => void;
  /** ISO date. */
  today: string;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const fields = createMemo(() => fieldsOf(props.guide));
  // By key, so that a field that is being written is not drawn anew with every edit elsewhere.
  const keys = createMemo(
    () =>
      fields()
        .filter(({ node }) => node === props.node)
        .map(keyOf),
    undefined,
    { equals: (a, b) => a.join('\n') === b.join('\n') },
  );
  const procedure = () => props.guide.procedures.find(({ id }) => props.node === `procedure/${id}`);
  const step = () => props.guide.steps.find(({ id }) => props.node === `step/${id}`);
  const pictureOf = (at: Step | undefined) =>
    at && pictureAt(at, props.work.checked().screens ?? []);
  const question = () => props.guide.questions.find(({ id }) => props.node === `question/${id}`);
  const fieldAt = (key: string) => fields().find((field) => keyOf(field) === key);
  /** Fields whose value was refused: the file has the one before. */
  const [refused, setRefused] = createSignal<readonly string[]>([]);
  const note = (key: string, wrong: boolean) =>
    setRefused((all) => {
      if (all.includes(key) === wrong) return all;
      return wrong ? [...all, key] : all.filter((one) => one !== key);
    });
  return (
    <section aria-labelledby="autori-modifica">
      <h2 id="autori-modifica" tabindex="-1">
        {copy().title}
      </h2>
      <NodeSelect
        id="autori-nodo"
        guide={props.guide}
        nodes={fields().map(({ node }) => node)}
        node={props.node}
        onNode={props.onNode}
      />
      <NodeCheck work={props.work} node={props.node} refused={refused().length > 0} />
      <p class="pa-hint">{copy().hint}</p>
      <For each={keys()}>
        {(key) => (
          <Show when={fieldAt(key)}>
            {(field) => (
              <FieldForm
                field={field()}
                onRefused={(wrong) => note(key, wrong)}
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
            onNode={props.onOpen}
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
          {(found) => <PictureForm work={props.work} guide={props.guide} step={found()} />}
        </Show>
      </Show>
      {/* The marks of a picture are placed on it. */}
      <Show when={step()?.screen && !pictureOf(step()) && step()}>
        {(found) => <MarksForm work={props.work} guide={props.guide} step={found()} />}
      </Show>
    </section>
  );
}
