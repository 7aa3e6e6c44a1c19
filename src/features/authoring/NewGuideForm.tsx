import { createSignal, createUniqueId } from 'solid-js';
import { newGuide as words } from '../../copy/new-guide.ts';
import { idFrom } from '../../domain/edit/edits.ts';
import { type NewGuideRefusal, newGuideFiles, refusalOfNew } from '../../domain/edit/new-guide.ts';
import type { AuthorTexts } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';

/** Where the guides' JSON Schema lies, from a guide's folder. */
const SCHEMA = '../../schemas/guide.schema.json';

/** A guide from the model, as `npm run new:guide` makes it. */
export function NewGuideForm(props: { now: () => number; onMake: (texts: AuthorTexts) => void }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const key = createUniqueId();
  const [title, setTitle] = createSignal('');
  const [id, setId] = createSignal('');
  /** Until the author writes a name, it follows the title. */
  const [named, setNamed] = createSignal(false);
  const [refusal, setRefusal] = createSignal<NewGuideRefusal>();
  const said = () => {
    const found = refusal();
    return found && copy().refusals[found];
  };
  let titleField: HTMLInputElement | undefined;
  let idField: HTMLInputElement | undefined;
  /** Offered or not: the folder is there, and its mark is taken. */
  const others = () => {
    const { guides, notOffered = [] } = place.data().catalog;
    return [...guides, ...notOffered];
  };
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const isTaken = (wanted: string) => others().some((guide) => guide.id === wanted);
    // The title first: the name may come from it.
    const found = title().trim() === '' ? 'no-title' : refusalOfNew(id().trim(), title(), isTaken);
    setRefusal(found);
    if (found) {
      (found === 'no-title' ? titleField : idField)?.focus();
      return;
    }
    const about = { id: id().trim(), title: title(), taken: others().map(({ mark }) => mark) };
    props.onMake(newGuideFiles(about, props.now(), SCHEMA));
  };
  return (
    <form onSubmit={make} novalidate autocomplete="off">
      <fieldset>
        <legend class="pa-legend">{copy().title}</legend>
        <p class="pa-hint">{copy().lead}</p>
        <label class="pa-label" for={`${key}-titolo`}>
          {copy().guideTitle}
        </label>
        <input
          class="pa-input"
          id={`${key}-titolo`}
          ref={titleField}
          value={title()}
          aria-invalid={refusal() === 'no-title'}
          aria-describedby={`${key}-errore`}
          onInput={({ currentTarget }) => {
            setTitle(currentTarget.value);
            if (!named())
              setId(currentTarget.value.trim() === '' ? '' : idFrom(currentTarget.value));
          }}
        />
        <label class="pa-label" for={`${key}-nome`}>
          {copy().name}
        </label>
        <input
          class="pa-input"
          id={`${key}-nome`}
          ref={idField}
          value={id()}
          spellcheck={false}
          aria-invalid={refusal() !== undefined && refusal() !== 'no-title'}
          aria-describedby={`${key}-aiuto ${key}-errore`}
          onInput={({ currentTarget }) => {
            setId(currentTarget.value);
            setNamed(currentTarget.value !== '');
          }}
        />
        <span class="pa-hint" id={`${key}-aiuto`}>
          {copy().nameHint}
        </span>
        <p class="pa-error" id={`${key}-errore`} role="alert">
          {said()}
        </p>
        <p>
          <button type="submit" class="btn btn-outline-primary">
            {copy().make}
          </button>
        </p>
      </fieldset>
    </form>
  );
}
