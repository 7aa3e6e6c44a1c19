import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { help as words } from '../../copy/help.ts';
import { formatCode } from '../../domain/code/step-code.ts';
import { looksSensitive } from '../../domain/help/sensitive.ts';
import { holds } from '../../domain/walk/conditions.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { situate } from '../../domain/walk/situate.ts';
import type { LateProps } from '../../state/late.ts';
import { plain } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { HeldBack } from '../../ui/HeldBack.tsx';
import { mailAddress, messageText } from './message.ts';
import type { HelpWorld } from './mount.tsx';

/**
 * "Chiedi aiuto": a message that the person sees whole, and sends by a way of their own. It is held
 * back while it looks as if it held a password or a codice fiscale.
 */
export function AskHelp(
  props: LateProps & { visit: Visit; world: HelpWorld; walk: Walk; code: string },
) {
  const id = createUniqueId();
  const copy = () => words[props.place.language()].ask;
  const [opened, setOpened] = createSignal(0);
  const [trouble, setTrouble] = createSignal('');
  const [error, setError] = createSignal('');
  const [free, setFree] = createSignal('');
  const [checked, setChecked] = createSignal(false);
  const [told, setTold] = createSignal('');
  let shown: HTMLPreElement | undefined;
  /** Those that the page lists: of a step off the path all, as there. */
  const troubles = () => {
    const onPath = situate(props.walk, props.step.id).kind === 'on-path';
    return props.ready.guide.troubles.filter(
      ({ id, when }) =>
        props.step.troubles.includes(id) && (!onPath || holds(when, props.walk.facts)),
    );
  };
  const text = () =>
    messageText({
      ...{ language: props.place.language(), ready: props.ready, step: props.step },
      ...{ code: props.code, walk: props.walk, world: props.world, now: opened() },
      months: props.place.copy().months,
      ...{ trouble: trouble() || undefined, error: error(), free: free() },
    });
  const found = () => looksSensitive(`${error()} ${free()}`);
  const held = () => (found() === 'password' && checked() ? undefined : found());
  const typed = (set: (value: string) => void) => (event: { currentTarget: { value: string } }) => {
    set(event.currentTarget.value);
    setChecked(false);
    setTold('');
  };
  const copyIt = async () => {
    if (await props.visit.clipboard.copy(text())) setTold(copy().copied);
    else {
      shown?.focus();
      if (shown) getSelection()?.selectAllChildren(shown);
      setTold(copy().copyFailed);
    }
  };
  const mail = () => {
    const { guide, variables } = props.ready;
    const name = Object.keys(guide.variables).find((v) => guide.variables[v]?.contact === 'mail');
    const title = plain(props.ready, props.step.title);
    const subject = copy().subject(formatCode(props.code), title);
    return mailAddress((name && variables[name]) ?? '', subject, text());
  };
  return (
    <details
      class="pa-trouble"
      onToggle={(event) => event.currentTarget.open && setOpened(props.visit.clock.now())}
    >
      <summary data-key="chiedi-aiuto">{copy().title}</summary>
      <Show when={opened()}>
        <div class="pa-ask-body">
          <p>{copy().lead}</p>
          <p>
            <label class="pa-label" for={`${id}-problema`}>
              {copy().trouble}
            </label>
            <select
              class="pa-input"
              id={`${id}-problema`}
              onChange={(event) => setTrouble(event.currentTarget.value)}
            >
              <option value="">{copy().noTrouble}</option>
              <For each={troubles()}>
                {(known) => <option value={known.id}>{plain(props.ready, known.title)}</option>}
              </For>
            </select>
          </p>
          <p>
            <label class="pa-label" for={`${id}-errore`}>
              {copy().error}
            </label>
            <input
              class="pa-input"
              id={`${id}-errore`}
              autocomplete="off"
              maxlength="120"
              onInput={typed(setError)}
            />
          </p>
          <p>
            <label class="pa-label" for={`${id}-altro`}>
              {copy().free}
            </label>
            <textarea
              class="pa-input"
              id={`${id}-altro`}
              rows="3"
              maxlength="1000"
              autocomplete="off"
              aria-describedby={`${id}-mai`}
              onInput={typed(setFree)}
            />
            <span class="pa-hint" id={`${id}-mai`}>
              {copy().never}
            </span>
          </p>
          <HeldBack
            found={found()}
            words={copy()}
            checked={checked()}
            mayOverride={found() === 'password'}
            onCheck={setChecked}
          />
          <Show when={!held()}>
            <p class="pa-label" id={`${id}-messaggio`}>
              {copy().message}
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: a region of text that keys can reach */}
            <pre
              class="pa-message"
              role="group"
              aria-labelledby={`${id}-messaggio`}
              tabindex="0"
              ref={shown}
            >
              {text()}
            </pre>
            <p class="pa-row">
              <button type="button" class="btn btn-outline-primary" onClick={copyIt}>
                {copy().copy}
              </button>
              <a class="btn btn-outline-primary" href={mail()} rel="external">
                {copy().mail}
              </a>
              <button
                type="button"
                class="btn btn-outline-primary"
                onClick={() => save(copy().file, text())}
              >
                {copy().save}
              </button>
            </p>
          </Show>
          <p role="status">{told()}</p>
        </div>
      </Show>
    </details>
  );
}

/** A file on this PC. The mark at its beginning tells old editors that it is UTF-8. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${text}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
