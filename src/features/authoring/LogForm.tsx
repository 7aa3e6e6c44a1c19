import { createUniqueId } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { addToLog } from '../../domain/edit/edits.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import type { Workspace } from './workspace.ts';

/** A line for the change log, with the new version. */
export function LogForm(props: { work: Workspace; guide: Guide; today: string }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  let version: HTMLInputElement | undefined;
  let text: HTMLInputElement | undefined;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const empty = [version, text].find((field) => field?.value.trim() === '');
    if (!version || !text || empty) {
      empty?.focus();
      return;
    }
    const changes = addToLog(props.guide, version.value.trim(), props.today, text.value.trim());
    if (props.work.edit(changes)) text.value = '';
  };
  return (
    <form onSubmit={add} novalidate autocomplete="off">
      <h3>{copy().log}</h3>
      <label class="pa-label" for={`${id}-versione`}>
        {copy().logVersion}
      </label>
      <input class="pa-input" id={`${id}-versione`} value={props.guide.version} ref={version} />
      <label class="pa-label" for={`${id}-testo`}>
        {copy().logText}
      </label>
      <input class="pa-input" id={`${id}-testo`} ref={text} />
      <p>
        <button type="submit" class="btn btn-outline-primary">
          {copy().add}
        </button>
      </p>
    </form>
  );
}
