import { Show } from 'solid-js';
import type { Text } from '../../domain/guide/model.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** Whom to call, and what to say. The contacts are the guide's variables of the desk. */
export function DeskCard(props: { ready: ReadyGuide; say?: Text }) {
  const place = usePlace();
  const contact = (field: string) => {
    const name = Object.entries(props.ready.guide.variables).find(
      ([, variable]) => variable.contact === field,
    )?.[0];
    return name ? props.ready.variables[name] : undefined;
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
        <Contact label={place.copy().desk.phone} value={contact('phone')} />
        <Show when={contact('mail')}>
          {(mail) => (
            <div>
              <dt>{place.copy().desk.mail}</dt>
              <dd>
                <a href={`mailto:${mail()}`} rel="external">
                  {mail()}
                </a>
              </dd>
            </div>
          )}
        </Show>
        <Contact label={place.copy().desk.room} value={contact('room')} />
        <Contact label={place.copy().desk.hours} value={contact('hours')} />
      </dl>
      <p class="pa-small">{place.copy().app.noPassword}</p>
    </div>
  );
}

function Contact(props: { label: string; value: string | undefined }) {
  return (
    <Show when={props.value}>
      <div>
        <dt>{props.label}</dt>
        <dd>{props.value}</dd>
      </div>
    </Show>
  );
}
