import { createUniqueId, For, Show } from 'solid-js';
import { guideStructure as words } from '../../copy/guide-structure.ts';
import {
  addTrouble,
  isOnlyHere,
  linkTrouble,
  moveTrouble,
  type NewRemedy,
  unlinkTrouble,
} from '../../domain/edit/structure.ts';
import { ADDED } from '../../domain/edit/template.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Step } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { ItemList } from './ItemList.tsx';
import type { Workspace } from './workspace.ts';

const DETOUR = 'procedure/';

/** What may go wrong at a step: from the guide's list, or new. */
export function TroublesForm(props: {
  work: Workspace;
  guide: Guide;
  step: Step;
  onNode: (node: string) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  let known: HTMLSelectElement | undefined;
  let title: HTMLInputElement | undefined;
  let remedy: HTMLSelectElement | undefined;
  const ids = () => props.step.troubles;
  const nameOf = (trouble: string) =>
    plainText(props.guide.troubles.find((one) => one.id === trouble)?.title ?? trouble, {});
  const others = () => props.guide.troubles.filter((one) => !ids().includes(one.id));
  const link = () => {
    if (known) props.work.edit(linkTrouble(props.guide, props.step.id, known.value));
  };
  const chosen = (): NewRemedy => {
    const value = remedy?.value ?? '';
    if (value.startsWith(DETOUR)) return { procedure: value.slice(DETOUR.length) };
    return value === 'stop' ? 'stop' : 'advice';
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const text = title?.value.trim() ?? '';
    if (!title || text === '') {
      title?.focus();
      return;
    }
    const { body, say, troubleOwn: own } = ADDED;
    const texts = { title: text, body, say, own };
    const added = addTrouble(props.guide, props.step.id, chosen(), texts);
    if (props.work.edit(added.changes)) title.value = '';
  };
  return (
    <>
      <h3>{copy().troubles}</h3>
      <p class="pa-hint">{ids().length > 0 ? copy().troublesLead : copy().noTroubles}</p>
      <ItemList
        items={ids().map(nameOf)}
        onMove={(from, to) => props.work.edit(moveTrouble(props.guide, props.step.id, from, to))}
        onTake={(at) => props.work.edit(unlinkTrouble(props.guide, props.step.id, at))}
        takeNote={(at) =>
          isOnlyHere(props.guide, props.step.id, ids()[at] ?? '') ? copy().onlyHere : undefined
        }
        onEmpty={() => title?.focus()}
        about={(at) => (
          <>
            {' '}
            <button
              type="button"
              class="btn btn-outline-primary btn-sm"
              aria-label={copy().opensTrouble(nameOf(ids()[at] ?? ''))}
              onClick={() => props.onNode(`trouble/${ids()[at]}`)}
            >
              {copy().opens}
            </button>
          </>
        )}
      />
      <Show when={others().length > 0}>
        <p>
          <label class="pa-label" for={`${id}-noto`}>
            {copy().linkTrouble}
          </label>
          <select class="pa-input" id={`${id}-noto`} ref={known}>
            <For each={others()}>
              {(one) => <option value={one.id}>{plainText(one.title, {})}</option>}
            </For>
          </select>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick={link}>
            {copy().link}
          </button>
        </p>
      </Show>
      <form onSubmit={add} novalidate autocomplete="off">
        <label class="pa-label" for={`${id}-nuovo`}>
          {copy().newTrouble}
        </label>
        <input class="pa-input" id={`${id}-nuovo`} ref={title} />
        <label class="pa-label" for={`${id}-rimedio`}>
          {copy().remedy}
        </label>
        <select class="pa-input" id={`${id}-rimedio`} ref={remedy}>
          <option value="advice">{copy().remedies.advice}</option>
          <option value="stop">{copy().remedies.stop}</option>
          <For each={props.guide.procedures}>
            {(procedure) => (
              <option value={DETOUR + procedure.id}>
                {copy().detour(plainText(procedure.title, {}))}
              </option>
            )}
          </For>
        </select>
        <p>
          <button type="submit" class="btn btn-outline-primary">
            {copy().addTrouble}
          </button>
        </p>
      </form>
    </>
  );
}
