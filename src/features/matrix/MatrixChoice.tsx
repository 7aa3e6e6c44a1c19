import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { matrix as words } from '../../copy/matrix.ts';
import type { AxisValue, Matrix } from '../../domain/guide/matrix.ts';
import type { Id } from '../../domain/guide/model.ts';
import { conditionsOf, rowOf } from '../../domain/matrix/answer.ts';
import { type Place, plain, type ReadyGuide } from '../../state/place.ts';
import { MatrixAnswer } from './MatrixAnswer.tsx';
import { rowTitle } from './MatrixIntro.tsx';

/** "Che cosa posso fare adesso?": choose state and condition, read what is allowed and why. */
export function MatrixChoice(props: {
  place: Place;
  ready: ReadyGuide;
  matrix: Matrix;
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
        place={props.place}
        ready={props.ready}
        values={props.matrix.states.values}
        value={state()}
        onChoose={choose}
      />
      <Choice
        title={plain(props.ready, props.matrix.conditions.title)}
        place={props.place}
        ready={props.ready}
        values={state() === '' ? props.matrix.conditions.values : offered()}
        value={condition()}
        onChoose={setCondition}
      />
      <div role="status">
        <Show when={row()} keyed>
          {(found) => (
            <>
              <h3>{rowTitle(props.place, props.ready, props.matrix, found)}</h3>
              <MatrixAnswer
                place={props.place}
                ready={props.ready}
                matrix={props.matrix}
                row={found}
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
  place: Place;
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
        <option value="">{words[props.place.language()].choose}</option>
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
