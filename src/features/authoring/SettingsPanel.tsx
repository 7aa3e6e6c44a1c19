import { For, Show } from 'solid-js';
import { authoring } from '../../copy/authoring.ts';
import { configEdit as words } from '../../copy/config-edit.ts';
import type { Authoring } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import { ProblemItems } from './ProblemItems.tsx';
import { Members } from './ShapeForm.tsx';
import { createSettings } from './settings.ts';
import { CONFIG } from './site-files.ts';
import type { Workspace } from './workspace.ts';

/** `config.json` in forms, drawn from its schema, with what is wrong in it. */
export function SettingsPanel(props: {
  work: Workspace;
  tools: Authoring;
  /** ISO date. */
  today: string;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const settings = createSettings(props.work, props.tools, place, props.today);
  let heading: HTMLHeadingElement | undefined;
  const wrong = () => settings.problems().filter(({ level }) => level === 'problem').length;
  /** Fields that no form shows, since the app knows nothing of them. */
  const unknown = () =>
    settings
      .problems()
      .filter(({ code }) => code === 'unknown-field')
      .map(({ place: where }) => where.slice(`${CONFIG}: `.length));
  return (
    <section aria-labelledby="autori-impostazioni">
      <h2 id="autori-impostazioni" tabindex="-1" ref={heading}>
        {copy().title}
      </h2>
      <Show
        when={settings.value() !== undefined}
        fallback={
          <>
            <p>{copy().unreadable}</p>
            <ProblemItems problems={settings.problems()} guide={props.work.checked().guide} />
          </>
        }
      >
        <p>{copy().lead}</p>
        <p role="status">
          <strong>
            {wrong() === 0 ? copy().good : authoring[place.language()].check.wrong(wrong())}
          </strong>{' '}
          <Show when={wrong() > 0}>{copy().notUsed}</Show>
        </p>
        <ProblemItems problems={settings.problems()} guide={props.work.checked().guide} />
        <For each={unknown()}>
          {(field) => (
            <p>
              <button
                type="button"
                class="btn btn-outline-danger btn-sm"
                onClick={() => {
                  settings.remove(field.split('.'));
                  heading?.focus();
                }}
              >
                {copy().takeAll(field)}
              </button>
            </p>
          )}
        </For>
        <Show when={settings.shape.kind === 'object' && settings.shape}>
          {(shape) => <Members settings={settings} shape={shape()} path={[]} name="" />}
        </Show>
      </Show>
    </section>
  );
}
