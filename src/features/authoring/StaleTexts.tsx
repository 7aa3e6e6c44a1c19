import { Show } from 'solid-js';
import { guideTexts as words } from '../../copy/guide-texts.ts';
import type { StaleText } from '../../domain/edit/translations.ts';
import { usePlace } from '../../state/place.ts';
import { ItemList } from './ItemList.tsx';

/** Translations of texts that are no more: each can be taken out of the file. */
export function StaleTexts(props: {
  texts: readonly StaleText[];
  onTake: (text: StaleText) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  return (
    <Show when={props.texts.length > 0}>
      <h3>{copy().stale}</h3>
      <p>{copy().staleLead}</p>
      <ItemList
        items={props.texts.map(({ english, node }) => `“${english}” (${node})`)}
        onTake={(at) => {
          const text = props.texts[at];
          if (text) props.onTake(text);
        }}
      />
    </Show>
  );
}
