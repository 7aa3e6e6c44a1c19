import { For, Show } from 'solid-js';
import type { Text, Variable } from '../../domain/guide/model.ts';
import { variablesToComplete } from '../../domain/guide/variables.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';

type DeskField = NonNullable<Variable['contact']>;
const FIELDS: readonly DeskField[] = ['phone', 'mail', 'room', 'hours'];

/** Whom to call, and what to say. The contacts are the guide's variables of the desk. */
export function DeskCard(props: { ready: ReadyGuide; say?: Text }) {
  const place = usePlace();
  /** The variable of a contact, its value, and whether the organisation still has to fill it in. */
  const contact = (field: DeskField) => {
    const { guide, variables } = props.ready;
    const name = Object.keys(guide.variables).find((id) => guide.variables[id]?.contact === field);
    const value = name && variables[name];
    if (!name || !value) return undefined;
    const toComplete = variablesToComplete(guide, place.data().config.value).includes(name);
    // A mail still to be filled in is a sentence: no address to write to.
    return { value, toComplete, mail: field === 'mail' && !toComplete };
  };
  return (
    <div class="pa-desk">
      <Show when={props.say}>
        {(say) => (
          <>
            <p class="pa-desk-title">
              <Icon name="phone" />
              {place.copy().step.sayThis}
            </p>
            <blockquote class="pa-say">
              <Rich text={say()} reader={readerOf(props.ready, place)} />
            </blockquote>
          </>
        )}
      </Show>
      <dl class="pa-contacts">
        <For each={FIELDS}>
          {(field) => (
            <Show when={contact(field)}>
              {(found) => (
                <div>
                  <dt>
                    {place.copy().desk[field]}
                    <Show when={found().toComplete}>
                      <span class="pa-tag">{place.copy().step.toFill}</span>
                    </Show>
                  </dt>
                  <dd>
                    <Show when={found().mail} fallback={found().value}>
                      <a href={`mailto:${found().value}`} rel="external">
                        {found().value}
                      </a>
                    </Show>
                  </dd>
                </div>
              )}
            </Show>
          )}
        </For>
      </dl>
      <p class="pa-small">{place.copy().app.noPassword}</p>
    </div>
  );
}
