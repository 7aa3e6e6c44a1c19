import { createUniqueId, Show } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import { usePlace } from '../../../state/place.ts';
import { TextField } from './TextField.tsx';

/** A picture's title, and what it shows, in one language. */
export interface Told {
  readonly title: string;
  readonly alt: string;
}

/** Title and text alternative, in the languages that the guide's drawings have. */
export function WordsFields(props: {
  told: Told;
  english: Told | undefined;
  missing: (text: string) => string;
  onTold: (what: Partial<Told>) => void;
  onEnglish: (what: Partial<Told>) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  return (
    <>
      <TextField
        label={copy().name}
        hint={copy().nameHint}
        value={props.told.title}
        error={props.missing(props.told.title)}
        onValue={(title) => props.onTold({ title })}
      />
      <TextField
        long
        label={copy().alt}
        value={props.told.alt}
        error={props.missing(props.told.alt)}
        onValue={(alt) => props.onTold({ alt })}
      />
      <Show when={props.english}>
        {(english) => (
          <>
            <TextField
              label={copy().english(copy().name)}
              value={english().title}
              error={props.missing(english().title)}
              onValue={(title) => props.onEnglish({ title })}
            />
            <TextField
              long
              label={copy().english(copy().alt)}
              value={english().alt}
              error={props.missing(english().alt)}
              onValue={(alt) => props.onEnglish({ alt })}
            />
          </>
        )}
      </Show>
    </>
  );
}

/** Adds an item to the step's numbered list, for another mark. */
export function NewItem(props: { onItem: (text: string) => void }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;
  const add = () => {
    const text = field?.value.trim() ?? '';
    if (!field || text === '') {
      field?.focus();
      return;
    }
    props.onItem(text);
    field.value = '';
  };
  return (
    <p>
      <label class="pa-label" for={id}>
        {copy().item}
      </label>
      <input class="pa-input" id={id} autocomplete="off" ref={field} />
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={add}>
        {copy().addItem}
      </button>
    </p>
  );
}
