import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { matrix as words } from '../../copy/matrix.ts';
import type { Language } from '../../domain/config/model.ts';
import type { AxisValue, Matrix } from '../../domain/guide/matrix.ts';
import type { Id } from '../../domain/guide/model.ts';
import { conditionsOf, rowOf } from '../../domain/matrix/answer.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';
import { MatrixAnswer } from './MatrixAnswer.tsx';
import { rowTitle } from './MatrixIntro.tsx';

/** "Che cosa posso fare adesso?": choose state and condition, read what is allowed and why. */
export function MatrixChoice(props: {
  ready: ReadyGuide;
  matrix: Matrix;
  language: Language;
  /** The row that the person's answers have already named. */
  known: Id | undefined;
}) {
  const answered = () => props.matrix.rows.find(({ id }) => id === props.known);
  const [state, setState] = createSignal(answered()?.state ?? '');
  const [condition, setCondition] = createSignal(answered()?.condition ?? '');
  const offered = createMemo(() => conditionsOf(props.matrix, state()));
  const row = createMemo(() => rowOf(props.matrix, state(), condition()));
  const choose = (value: Id) => {
    setState(value);
    const [only, ...more] = offered();
    const still = offered().some((one) => one.value === condition());
    // A state with one condition leaves nothing to choose.
    if (!still) setCondition(only && more.length === 0 ? only.value : '');
  };
  return (
    <>
      <Choice
        title={plain(props.ready, props.matrix.states.title)}
        language={props.language}
        ready={props.ready}
        values={props.matrix.states.values}
        value={state()}
        onChoose={choose}
      />
      <Choice
        title={plain(props.ready, props.matrix.conditions.title)}
        language={props.language}
        ready={props.ready}
        values={state() === '' ? props.matrix.conditions.values : offered()}
        value={condition()}
        onChoose={setCondition}
      />
      <div role="status">
        <Show when={row()} keyed>
          {(found) => (
            <>
              <h3>{rowTitle(props.ready, props.matrix, found, props.language)}</h3>
              <MatrixAnswer
                ready={props.ready}
                matrix={props.matrix}
                row={found}
                language={props.language}
              />
            </>
          )}
        </Show>
      </div>
    </>
  );
}

function Choice(props: {
  title: string;
  language: Language;
  ready: ReadyGuide;
  values: readonly AxisValue[];
  value: string;
  onChoose: (value: Id) => void;
}) {
  const id = createUniqueId();
  return (
    <div class="pa-field">
      <label class="pa-label" for={id}>
        {props.title}
      </label>
      <select
        class="pa-input"
        id={id}
        autocomplete="off"
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">{words[props.language].choose}</option>
        <For each={props.values}>
          {({ value, label }) => (
            <option value={value} selected={value === props.value}>
              {plain(props.ready, label)}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
