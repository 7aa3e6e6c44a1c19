import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { configEdit as words } from '../../copy/config-edit.ts';
import type { Json } from '../../domain/edit/format.ts';
import type { Path } from '../../domain/edit/json-text.ts';
import type { Shape } from '../../domain/edit/shape.ts';
import { usePlace } from '../../state/place.ts';
import { SettingProblems } from './SettingProblems.tsx';
import type { Settings } from './settings.ts';

/** One plain value of `config.json`; emptied, it is not in the file. */
export function LeafField(props: {
  settings: Settings;
  shape: Shape;
  path: Path;
  label: string;
  help: string;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const [error, setError] = createSignal('');
  const value = () => props.settings.at(props.path);
  const text = () => {
    const found = value();
    return found === undefined ? '' : typeof found === 'string' ? found : JSON.stringify(found);
  };
  const options = () => {
    const { shape } = props;
    if (shape.kind === 'choice') return shape.values.map((one) => ({ value: one, label: one }));
    if (shape.kind !== 'switch') return props.settings.choices(props.path);
    return [
      { value: 'true', label: copy().yes },
      { value: 'false', label: copy().no },
    ];
  };
  /** Also a value that is none of the choices is seen. */
  const shown = () => {
    const all = options() ?? [];
    const odd = text() !== '' && !all.some((one) => one.value === text());
    return odd ? [...all, { value: text(), label: text() }] : all;
  };
  const invalid = () => error() !== '' || props.settings.problemsAt(props.path).length > 0;
  const write = (typed: string) => {
    setError('');
    const trimmed = typed.trim();
    if (trimmed === text()) return;
    if (trimmed === '') props.settings.remove(props.path);
    else if (props.shape.kind === 'number') {
      const number = Number(trimmed.replace(',', '.'));
      if (Number.isFinite(number)) props.settings.set(props.path, number);
      else setError(copy().notANumber);
    } else props.settings.set(props.path, plainValue(props.shape, trimmed));
  };
  return (
    <p data-field={props.path.join('.')}>
      <label class="pa-label" for={id}>
        {props.label}
      </label>
      <Show when={props.help}>
        <span class="pa-hint" id={`${id}-aiuto`}>
          {props.help}
        </span>
      </Show>
      <Show
        when={options()}
        fallback={
          <input
            class="pa-input"
            id={id}
            value={text()}
            inputmode={props.shape.kind === 'number' ? 'numeric' : undefined}
            autocomplete="off"
            aria-describedby={`${id}-aiuto ${id}-errore`}
            aria-invalid={invalid()}
            onChange={(event) => write(event.currentTarget.value)}
          />
        }
      >
        <select
          class="pa-input"
          id={id}
          aria-describedby={`${id}-aiuto ${id}-errore`}
          aria-invalid={invalid()}
          onChange={(event) => write(event.currentTarget.value)}
        >
          <option value="" selected={text() === ''}>
            {copy().notSet}
          </option>
          <For each={shown()}>
            {(option) => (
              <option value={option.value} selected={option.value === text()}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      </Show>
      <span id={`${id}-errore`} class="pa-error" role="alert">
        {error()}
        <SettingProblems problems={props.settings.problemsAt(props.path)} />
      </span>
    </p>
  );
}

function plainValue(shape: Shape, text: string): Json {
  return shape.kind === 'switch' ? text === 'true' : text;
}
