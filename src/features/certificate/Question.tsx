import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Choice, QuestionForm } from './forms.ts';
import { Literal } from './Literal.tsx';
import { readerOf, type Words } from './words.ts';

/** One question of the check: large radio buttons, and a text field where the answer is typed. */
export function Question(props: {
  form: QuestionForm;
  words: Words;
  number: number;
  host: string;
  /** A drawing of where to look, if there is one. */
  drawing?: JSX.Element;
  onAnswer: (value: string, text: string) => void;
  onBack: (() => void) | undefined;
  /** Leaves the check; absent after a stop. */
  onLeave: (() => void) | undefined;
}) {
  const name = createUniqueId();
  const [chosen, setChosen] = createSignal(props.form.initial);
  const [text, setText] = createSignal('');
  const [missing, setMissing] = createSignal<string>();
  const reader = () => readerOf(props.host);
  let field: HTMLInputElement | undefined;
  let options: HTMLFieldSetElement | undefined;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const choice = props.form.choices.find(({ value }) => value === chosen());
    if (choice === undefined) {
      setMissing(props.words.chooseOne);
      options?.querySelector('input')?.focus();
    } else if (choice.free && text().trim() === '') {
      setMissing(props.words.writeIt);
      field?.focus();
    } else {
      props.onAnswer(choice.value, text());
    }
  };

  const typedField = () => (
    <span class="pa-typed">
      <label for={`${name}-testo`}>{props.words.write}</label>
      <input
        class="pa-input"
        id={`${name}-testo`}
        ref={field}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text()}
        aria-describedby={`${name}-errore`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setMissing(undefined);
        }}
        data-key="avviso-testo"
      />
    </span>
  );

  return (
    <form onSubmit={submit} novalidate>
      <p class="pa-position">{props.words.count(props.number)}</p>
      <h3 tabindex="-1" id={`${name}-titolo`} data-key="avviso-titolo">
        <Rich text={props.form.title} reader={reader()} />
      </h3>
      <Show when={props.form.help}>
        {(help) => (
          <p id={`${name}-aiuto`}>
            <Rich text={help()} reader={reader()} />
          </p>
        )}
      </Show>
      {props.drawing}
      <fieldset
        ref={options}
        aria-labelledby={`${name}-titolo`}
        aria-describedby={props.form.help ? `${name}-aiuto` : undefined}
      >
        <For each={props.form.choices}>
          {(choice) => (
            <>
              <Option
                choice={choice}
                name={name}
                host={props.host}
                chosen={chosen() === choice.value}
                onChoose={() => {
                  setChosen(choice.value);
                  setMissing(undefined);
                }}
              />
              <Show when={choice.free && chosen() === choice.value}>{typedField()}</Show>
            </>
          )}
        </For>
      </fieldset>
      <p class="pa-error" role="alert" id={`${name}-errore`}>
        <Show when={missing()}>
          <Icon name="warning" />
          {missing()}
        </Show>
      </p>
      <div class="pa-dialog-buttons">
        <button type="submit" class="btn btn-primary" data-key="avviso-avanti">
          {props.words.next}
          <Icon name="arrow" />
        </button>
        <Show when={props.onBack}>
          {(back) => (
            <button
              type="button"
              class="btn btn-outline-primary"
              onClick={() => back()()}
              data-key="avviso-indietro"
            >
              {props.words.back}
            </button>
          )}
        </Show>
        <Show when={props.onLeave}>
          {(leave) => (
            <button
              type="button"
              class="btn btn-link"
              onClick={() => leave()()}
              data-key="avviso-lascia"
            >
              {props.words.leave}
            </button>
          )}
        </Show>
      </div>
      <p class="pa-small">{props.words.held}</p>
    </form>
  );
}

function Option(props: {
  choice: Choice;
  name: string;
  host: string;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label class="pa-option">
      <input
        type="radio"
        name={props.name}
        value={props.choice.value}
        checked={props.chosen}
        onChange={props.onChoose}
        data-key={`avviso-${props.choice.value}`}
      />
      <span class="pa-option-label">
        <Show
          when={props.choice.literal}
          fallback={<Rich text={props.choice.label} reader={readerOf(props.host)} />}
        >
          <Literal text={props.choice.label} />
        </Show>
      </span>
    </label>
  );
}
