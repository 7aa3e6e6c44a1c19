import { createEffect, createSignal, on, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import { looksSensitiveBeside } from '../../domain/help/sensitive.ts';
import type { Clipboard } from '../../ports/clipboard.ts';
import { usePlace } from '../../state/place.ts';
import { HeldBack } from '../../ui/HeldBack.tsx';

/**
 * The ways to send a text: copy, mail, the system's own. They are held back while what was written by
 * hand looks as if it held a password or a codice fiscale, until somebody says that it does not.
 */
export function SendText(props: {
  text: string;
  /** The text as it was made, before anybody changed it: nothing in it is held back. */
  made: string;
  subject: string;
  clipboard: Clipboard;
  /** The browser does not allow copying: the text is to be selected. */
  onCopyFailed: () => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].message;
  const [told, setTold] = createSignal('');
  const [checked, setChecked] = createSignal(false);
  createEffect(
    on(
      () => props.text,
      () => {
        setTold('');
        setChecked(false);
      },
    ),
  );
  const found = () => looksSensitiveBeside(props.text, props.made);
  const copyIt = async () => {
    if (await props.clipboard.copy(props.text)) return setTold(copy().copied);
    props.onCopyFailed();
    return setTold(words[place.language()].copyFailed);
  };
  const mailto = () =>
    `mailto:?subject=${encodeURIComponent(props.subject)}&body=${encodeURIComponent(props.text.replaceAll('\n', '\r\n'))}`;
  // Only some browsers have it, and none on plain http.
  const canShare = () => typeof navigator.share === 'function';
  return (
    <>
      <HeldBack
        found={found()}
        words={copy()}
        checked={checked()}
        mayOverride
        onCheck={setChecked}
      />
      <p class="pa-row">
        <Show when={!found() || checked()}>
          <button type="button" class="btn btn-primary btn-sm" onClick={copyIt}>
            {copy().copy}
          </button>
          <a class="btn btn-outline-primary btn-sm" href={mailto()} rel="external">
            {copy().mail}
          </a>
          <Show when={canShare()}>
            <button
              type="button"
              class="btn btn-outline-primary btn-sm"
              onClick={() =>
                // The person may close the sheet: that is an answer, not a fault.
                navigator.share({ text: props.text }).catch(() => undefined)
              }
            >
              {copy().share}
            </button>
          </Show>
        </Show>
        <span role="status">{told()}</span>
      </p>
    </>
  );
}
