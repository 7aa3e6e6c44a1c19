import { createUniqueId, For } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { addStep, moveItem } from '../../domain/edit/edits.ts';
import { ADDED } from '../../domain/edit/template.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Procedure, ProcedureItem } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { ItemList } from './ItemList.tsx';
import type { Workspace } from './workspace.ts';

/** The order of a procedure's steps, and new steps in it. */
export function ProcedureForm(props: { work: Workspace; guide: Guide; procedure: Procedure }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  let title: HTMLInputElement | undefined;
  let after: HTMLSelectElement | undefined;
  const nameOf = (item: ProcedureItem) => {
    if ('procedure' in item) {
      const included = props.guide.procedures.find((one) => one.id === item.procedure);
      return copy().included(plainText(included?.title ?? item.procedure, {}));
    }
    const step = props.guide.steps.find((one) => one.id === item.step);
    return plainText(step?.title ?? item.step, {});
  };
  const move = (from: number, to: number) =>
    props.work.edit(moveItem(props.guide, props.procedure.id, from, to));
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const text = title?.value.trim() ?? '';
    if (text === '') {
      title?.focus();
      return;
    }
    const texts = {
      ...{ title: text, body: ADDED.body, done: ADDED.done, own: ADDED.stepOwn },
    };
    const added = addStep(props.guide, props.procedure.id, Number(after?.value ?? -1), texts);
    if (added && props.work.edit(added.changes) && title) title.value = '';
  };
  return (
    <>
      <h3>{copy().order}</h3>
      <ItemList items={props.procedure.items.map(nameOf)} onMove={move} />
      <form onSubmit={add} novalidate autocomplete="off">
        <h3>{copy().addStep}</h3>
        <label class="pa-label" for={`${id}-titolo`}>
          {copy().newTitle}
        </label>
        <input class="pa-input" id={`${id}-titolo`} ref={title} />
        <label class="pa-label" for={`${id}-dopo`}>
          {copy().after}
        </label>
        <select class="pa-input" id={`${id}-dopo`} ref={after}>
          <option value="-1">{copy().first}</option>
          <For each={props.procedure.items}>
            {(item, index) => (
              <option value={index()} selected={index() === props.procedure.items.length - 1}>
                {nameOf(item)}
              </option>
            )}
          </For>
        </select>
        <p>
          <button type="submit" class="btn btn-outline-primary">
            {copy().add}
          </button>
        </p>
      </form>
    </>
  );
}
