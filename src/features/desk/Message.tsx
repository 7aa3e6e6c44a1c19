import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import { type MessageKind, messageSubject, messageText } from '../../copy/desk-message.ts';
import { spell } from '../../domain/code/spell.ts';
import { formatCode } from '../../domain/code/step-code.ts';
import { blockTexts } from '../../domain/guide/blocks.ts';
import { holds } from '../../domain/walk/conditions.ts';
import { remainingSteps } from '../../domain/walk/walk.ts';
import { plain, usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import type { Desk, Seen } from './desk.ts';
import { createFetched } from './fetched.ts';
import { SendText } from './SendText.tsx';

const KINDS: readonly MessageKind[] = ['reply', 'ticket'];

/** The text that the desk sends: made from what is known, to be changed by hand, and sent by any way. */
export function Message(props: {
  desk: Desk;
  seen: Seen;
  visit: Visit;
  /** Seen now: the text then has the focus. */
  active: boolean;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].message;
  const [kind, setKind] = createSignal<MessageKind>('reply');
  const trouble = () => props.desk.target()?.trouble ?? '';
  const [withSteps, setWithSteps] = createSignal(true);
  const [text, setText] = createSignal('');
  let field: HTMLTextAreaElement | undefined;
  const facts = () => props.desk.walk()?.facts ?? {};
  const troubles = () =>
    props.seen.ready.guide.troubles.filter(
      ({ id, when }) => props.seen.step.troubles.includes(id) && (!when || holds(when, facts())),
    );
  const parts = createMemo(() => {
    const { ready, step, language } = props.seen;
    const walk = props.desk.walk();
    const met = troubles().find(({ id }) => id === trouble());
    const knowsCategory =
      (props.desk.target()?.category ?? props.desk.target()?.journal) !== undefined;
    return {
      ...{ kind: kind(), language, link: props.desk.link() },
      guide: plain(ready, ready.guide.title),
      guideVersion: ready.guide.version,
      step: plain(ready, step.title),
      category:
        knowsCategory && walk?.kind === 'path' ? plain(ready, walk.category.title) : undefined,
      code: formatCode(props.desk.code()),
      spoken: spell(props.desk.code(), language),
      trouble: met && {
        title: plain(ready, met.title),
        remedy: met.remedy.kind,
        advice: blockTexts(met.remedy.body, facts()).map((each) => plain(ready, each)),
      },
      steps:
        withSteps() && walk
          ? remainingSteps(met ? (props.desk.after(met.id) ?? walk) : walk).map((item) =>
              plain(ready, item.step.title),
            )
          : [],
      contact: contactOf(props.seen),
    };
  });
  createEffect(on(parts, (now) => setText(messageText(now))));
  createEffect(() => {
    if (!props.active) return;
    // It is not there before this page change is drawn.
    const frame = requestAnimationFrame(() => {
      // From its beginning: the whole is read before it is sent.
      if (field?.selectionStart === field?.value.length) field?.setSelectionRange(0, 0);
      field?.focus();
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });
  const matrix = createFetched(
    () => props.desk.link() || undefined,
    async (link) => (await props.visit.lent)?.qr(link).catch(() => undefined),
  );
  return (
    <section class="pa-desk-message" aria-labelledby="risposta">
      <h2 id="risposta" class="visually-hidden">
        {copy().title}
      </h2>
      <div class="pa-desk-choices">
        <label>
          <span>{copy().kind}</span>
          <select
            class="pa-input"
            onChange={(event) =>
              setKind(event.currentTarget.value === 'ticket' ? 'ticket' : 'reply')
            }
          >
            <For each={KINDS}>{(each) => <option value={each}>{copy().kinds[each]}</option>}</For>
          </select>
        </label>
        <label class="pa-desk-long">
          <span>{copy().trouble}</span>
          <select
            class="pa-input"
            value={trouble()}
            onChange={(event) => props.desk.meet(event.currentTarget.value)}
          >
            <option value="">{copy().noTrouble}</option>
            <For each={troubles()}>
              {({ id, title }) => (
                <option value={id} selected={id === trouble()}>
                  {plain(props.seen.ready, title)}
                </option>
              )}
            </For>
          </select>
        </label>
        <label class="pa-tick">
          <input
            type="checkbox"
            checked={withSteps()}
            onChange={(event) => setWithSteps(event.currentTarget.checked)}
          />{' '}
          {copy().steps}
        </label>
      </div>
      <label class="pa-label" for="testo">
        {copy().text}
      </label>
      <div class="pa-desk-text">
        <textarea
          class="pa-input"
          id="testo"
          ref={(area) => {
            field = area;
          }}
          lang={props.seen.language}
          autocomplete="off"
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Show when={matrix()}>{(square) => <QrCode matrix={square()} alt={copy().qr} />}</Show>
      </div>
      <SendText
        text={text()}
        made={messageText(parts())}
        subject={messageSubject(parts())}
        clipboard={props.visit.clipboard}
        onCopyFailed={() => {
          field?.focus();
          field?.select();
        }}
      />
    </section>
  );
}

/** Mail of the desk, else its telephone, as the guide has them. */
function contactOf({ ready }: Seen): string | undefined {
  const { guide, variables } = ready;
  const ofContact = (contact: string) => {
    const name = Object.keys(guide.variables).find(
      (id) => guide.variables[id]?.contact === contact,
    );
    return name === undefined ? undefined : variables[name];
  };
  return ofContact('mail') || ofContact('phone') || undefined;
}
