import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import type { GuideDocument } from '../../../domain/guide/document.ts';
import { type Place, plain, type ReadyGuide } from '../../../state/place.ts';
import { readerOf } from '../../../state/player.ts';
import { Callout } from '../../../ui/Callout.tsx';
import { Blocks } from '../../../ui/GuideText.tsx';

/**
 * A form before it is opened: what it is, and what it asks for. The baked page and the app draw the
 * same, so that nothing moves; below it there is room for the button.
 */
export function FormIntro(props: {
  place: Place;
  ready: ReadyGuide;
  document: GuideDocument;
  children: JSX.Element;
}): JSX.Element {
  const words = () => forms[props.place.language()];
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
      <Blocks
        blocks={props.document.body}
        reader={readerOf(props.ready, props.place)}
        facts={undefined}
      />
      <p>
        <strong>{words().asks}</strong>{' '}
        {fields()
          .map(({ label }) => inSentence(say(label)))
          .join(', ')}
        {'.'}
      </p>
      {props.children}
    </section>
  );
}

/** A label inside a sentence: "nome e cognome", but "PEC". */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
