import { Show } from 'solid-js';
import { guideDiff } from '../../copy/guide-diff.ts';
import { usePlace } from '../../state/place.ts';

/** What a difference changed: the words of before and of after, each where there are any. */
export function BeforeAfter(props: { before: string | undefined; after: string | undefined }) {
  const place = usePlace();
  const copy = () => guideDiff[place.language()];
  return (
    <>
      <Show when={props.before !== undefined}>
        <br />
        {copy().before}: <del>{props.before}</del>
      </Show>
      <Show when={props.after !== undefined}>
        <br />
        {copy().after}: <ins>{props.after}</ins>
      </Show>
    </>
  );
}
