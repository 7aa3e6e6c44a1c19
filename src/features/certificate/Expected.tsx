import { For, type JSX, Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import type { Verdict, WarningPage } from '../../domain/certificate/model.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Rich } from '../../ui/GuideText.tsx';
import { readerOf, type Words } from './words.ts';

type Engine = 'chrome' | 'edge' | 'firefox';

function engineOf(page: WarningPage): Engine {
  return page === 'chrome' || page === 'edge' ? page : 'firefox';
}

/** The one warning that the organisation expects: what to press, and how to undo it afterwards. */
export function Expected(props: {
  verdict: Extract<Verdict, { kind: 'expected' }>;
  words: Words;
  /** A drawing of the warning with the marks, if there is one. */
  drawing?: JSX.Element;
  /** Address of the guide that tells the IT department how to remove the warning. */
  remedyHref: string | undefined;
}) {
  const how = () => props.verdict.how;
  const copy = () => props.words.expected;
  const reader = () => readerOf(how().host);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div role="group" aria-label={copy().title} tabindex="-1" data-key="avviso-titolo">
      <Callout
        kind="success"
        title={copy().title}
        tag={how().indicative ? copy().indicative : undefined}
      >
        <ol class="pa-ordered">
          <For each={copy().how[how().page]}>
            {(step) => (
              <li>
                <Rich text={step} reader={reader()} />
              </li>
            )}
          </For>
        </ol>
        {props.drawing}
        <p>
          <strong>{copy().only(how().host, formatDate(how().lastDay, copy().months))}</strong>
        </p>
        <p>{copy().otherwise}</p>
      </Callout>
      <h3>{copy().returns}</h3>
      <p>{copy().returnsText[engineOf(how().page)]}</p>
      <Show when={props.remedyHref}>
        {(href) => (
          <p>
            <a href={href()}>{copy().remedy}</a>
          </p>
        )}
      </Show>
      <h3>{copy().undo}</h3>
      <ol class="pa-ordered">
        <For each={copy().undoText[engineOf(how().page)]}>
          {(step) => (
            <li>
              <Rich text={step} reader={reader()} />
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}
