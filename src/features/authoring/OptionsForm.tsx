import { createUniqueId } from 'solid-js';
import { guideStructure as words } from '../../copy/guide-structure.ts';
import {
  addOption,
  LEAST_OPTIONS,
  moveOption,
  removeOption,
  usersOfOption,
} from '../../domain/edit/structure.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Question } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { ItemList } from './ItemList.tsx';
import type { Workspace } from './workspace.ts';

/** The answers of a question: their order, new ones, and those that go. */
export function OptionsForm(props: { work: Workspace; guide: Guide; question: Question }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  let label: HTMLInputElement | undefined;
  const options = () => props.question.options;
  const users = (at: number) => {
    const value = options()[at]?.value;
    return value === undefined ? 0 : usersOfOption(props.guide, props.question.id, value).length;
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const text = label?.value.trim() ?? '';
    if (label && text !== '') {
      if (props.work.edit(addOption(props.guide, props.question.id, text))) label.value = '';
    }
    label?.focus();
  };
  return (
    <>
      <h3>{copy().options}</h3>
      <p class="pa-hint">{copy().optionsLead}</p>
      <ItemList
        items={options().map((option) => plainText(option.label, {}))}
        onMove={(from, to) => props.work.edit(moveOption(props.guide, props.question.id, from, to))}
        onTake={(at) => props.work.edit(removeOption(props.guide, props.question.id, at))}
        canTake={() => options().length > LEAST_OPTIONS}
        takeNote={(at) => (users(at) > 0 ? copy().usedIn(users(at)) : undefined)}
      />
      <form onSubmit={add} novalidate autocomplete="off">
        <label class="pa-label" for={id}>
          {copy().newOption}
        </label>
        <input class="pa-input" id={id} ref={label} />
        <p>
          <button type="submit" class="btn btn-outline-primary">
            {copy().addOption}
          </button>
        </p>
      </form>
    </>
  );
}
