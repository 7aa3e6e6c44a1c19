import { type JSX, Show } from 'solid-js';
import { configEdit as words } from '../../copy/config-edit.ts';
import type { Path } from '../../domain/edit/json-text.ts';
import { usePlace } from '../../state/place.ts';
import { SettingProblems } from './SettingProblems.tsx';
import type { Settings } from './settings.ts';

/** Fields of `config.json` that belong together, with their name; whole groups stand in a box that opens. */
export function SettingBox(props: {
  settings: Settings;
  path: Path;
  label: string;
  help: string;
  /** Whether it can be taken away as a whole. */
  takable: boolean;
  children: JSX.Element;
}) {
  const place = usePlace();
  const found = () => props.settings.problemsAt(props.path);
  const take = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const outer = currentTarget.closest('fieldset, details')?.parentElement;
    const next = outer?.closest('fieldset, details')?.querySelector<HTMLElement>('legend, summary');
    props.settings.remove(props.path);
    // What was pressed is gone.
    if (!currentTarget.isConnected) next?.focus();
  };
  const inside = () => (
    <>
      <Show when={props.help}>
        <p class="pa-hint">{props.help}</p>
      </Show>
      <div class="pa-error" role="alert">
        <SettingProblems problems={found()} />
      </div>
      {props.children}
      <Show when={props.takable && props.settings.at(props.path) !== undefined}>
        <p>
          <button type="button" class="btn btn-outline-danger btn-sm" onClick={take}>
            {words[place.language()].takeAll(props.label)}
          </button>
        </p>
      </Show>
    </>
  );
  return (
    <Show
      when={props.path.length > 1}
      fallback={
        <details class="pa-trouble" data-field={props.path.join('.')}>
          <summary>{props.label}</summary>
          <div class="pa-trouble-body">{inside()}</div>
        </details>
      }
    >
      <fieldset>
        <legend class="pa-legend" tabindex="-1">
          {props.label}
        </legend>
        {inside()}
      </fieldset>
    </Show>
  );
}
