import { For, type JSX, Show } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import type { Language } from '../../../domain/config/model.ts';
import type { GuideDocument } from '../../../domain/guide/document.ts';
import { plain, type ReadyGuide } from '../../../state/place.ts';
import { Callout } from '../../../ui/Callout.tsx';

/**
 * A form before it is opened: what it is, and what it asks for. The baked page and the app draw the
 * same, so that nothing moves; below it there is room for the button.
 */
export function FormIntro(props: {
  ready: ReadyGuide;
  document: GuideDocument;
  language: Language;
  children: JSX.Element;
}): JSX.Element {
  const words = () => forms[props.language];
  const say = (text: string) => plain(props.ready, text);
  const fields = () => [...props.document.fields, ...(props.document.rows?.fields ?? [])];
  return (
    <section class="pa-form-one" aria-labelledby={`modulo-${props.document.id}`}>
      <h2 id={`modulo-${props.document.id}`} tabindex="-1">
        {words().heading(say(props.document.title))}
      </h2>
      <Show when={props.document.draft}>
        <Callout kind="warning" title={words().paper.draft}>
          <p>{words().paper.draftText}</p>
        </Callout>
      </Show>
      <For each={props.document.body}>
        {(block) =>
          typeof block === 'string' ? (
            <p>{say(block)}</p>
          ) : (
            <ul>
              <For each={'list' in block ? block.list : block.ordered}>
                {(item) => <li>{say(item)}</li>}
              </For>
            </ul>
          )
        }
      </For>
      <p>
        <strong>{words().asks}</strong>{' '}
        {fields()
          .map(({ label }) => say(label).toLowerCase())
          .join(', ')}
        {'.'}
      </p>
      {props.children}
    </section>
  );
}
