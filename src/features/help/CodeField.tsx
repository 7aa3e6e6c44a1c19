import { useNavigate } from '@solidjs/router';
import { createSignal, onMount, Show } from 'solid-js';
import { findStep } from '../../copy/find-step.ts';
import { usePlace } from '../../state/place.ts';
import { useVisit } from '../../state/visit.ts';
import type { Opened } from './open-code.ts';

/** What was typed into the baked page before the app was there. */
function typedBefore(): string {
  return document.querySelector<HTMLInputElement>('#codice-testo')?.value ?? '';
}

/**
 * "Hai un codice passo?": leads to the step. What was sent before the app was there arrives in the
 * query as `codice`. The reader of codes loads with the first one.
 *
 * @param props.typed a code from the address
 */
export function CodeField(props: { typed: string | undefined }) {
  const place = usePlace();
  const visit = useVisit();
  const navigate = useNavigate();
  const copy = () => findStep[place.language()];
  const [text, setText] = createSignal(props.typed ?? (visit ? typedBefore() : ''));
  const [problem, setProblem] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  let field: HTMLInputElement | undefined;

  async function open(): Promise<void> {
    if (!visit) return;
    setProblem('');
    setBusy(true);
    const opened = await import('./open-code.ts')
      .then(({ openCode }) => openCode(text(), place.data(), visit.lent))
      .catch((): Opened => ({ kind: 'failed' }));
    setBusy(false);
    if (opened.kind === 'step') {
      navigate(place.stepHref(opened.guide, opened.step), { resolve: false });
      return;
    }
    setProblem(sentence(opened));
    field?.focus();
  }
  function sentence(opened: Exclude<Opened, { kind: 'step' }>): string {
    switch (opened.kind) {
      case 'unknown-guide':
        return copy().unknownGuide(opened.mark);
      case 'not-offered':
        return copy().notOffered(opened.title);
      case 'unknown-step':
        return copy().unknownStep(opened.title);
      case 'wrong-check':
        return copy().wrongCheck;
      case 'empty':
        return copy().empty;
      case 'too-short':
        return copy().tooShort;
      case 'too-long':
        return copy().tooLong;
      case 'foreign-symbol':
        return copy().foreign;
      case 'failed':
        return copy().failed;
    }
  }
  onMount(() => {
    if (props.typed !== undefined) void open();
  });
  return (
    <section class="pa-who pa-find-code" aria-labelledby="codice">
      <h2 id="codice">{copy().title}</h2>
      <p>{copy().lead}</p>
      <form
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <label class="pa-label" for="codice-testo">
          {copy().label}
        </label>
        <span class="pa-hint" id="codice-esempio">
          {copy().hint}
        </span>
        <p class="pa-code-row">
          <input
            class="pa-input"
            id="codice-testo"
            name="codice"
            ref={field}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength="60"
            value={text()}
            aria-describedby="codice-esempio codice-errore"
            aria-invalid={problem() !== ''}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem('');
            }}
            data-key="codice-testo"
          />
          <button type="submit" class="btn btn-outline-primary" data-key="codice-vai">
            {copy().go}
          </button>
        </p>
        <p id="codice-errore" class="pa-error" role="alert">
          {problem()}
        </p>
        <p class="visually-hidden" role="status">
          <Show when={busy()}>{copy().looking}</Show>
        </p>
      </form>
    </section>
  );
}
