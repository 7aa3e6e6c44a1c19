import { For, type JSX } from 'solid-js';
import { matrix as words } from '../../copy/matrix.ts';
import type { Matrix, MatrixRow } from '../../domain/guide/matrix.ts';
import type { Step } from '../../domain/guide/model.ts';
import { labelsOf } from '../../domain/matrix/answer.ts';
import { type Place, plain, type ReadyGuide } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Blocks } from '../../ui/GuideText.tsx';
import { MatrixAnswer } from './MatrixAnswer.tsx';

/** The table that a step shows. */
export function matrixOf(ready: ReadyGuide, step: Step): Matrix | undefined {
  return ready.guide.matrices?.find(({ id }) => id === step.matrix);
}

/** "Attivo, forte N". */
export function rowTitle(
  place: Place,
  ready: ReadyGuide,
  matrix: Matrix,
  row: Pick<MatrixRow, 'state' | 'condition'>,
): string {
  const { state, condition } = labelsOf(matrix, row);
  return words[place.language()].answer(plain(ready, state), plain(ready, condition));
}

/**
 * The table as it can be read without script: every row, closed, with its operations and reasons.
 * The baked page and the app draw the same; above the rows there is room for the choice.
 */
export function MatrixIntro(props: {
  place: Place;
  ready: ReadyGuide;
  matrix: Matrix;
  children: JSX.Element;
}) {
  const say = (text: string) => plain(props.ready, text);
  const heading = () => `tabella-${props.matrix.id}`;
  return (
    <section aria-labelledby={heading()}>
      <h2 id={heading()}>{say(props.matrix.title)}</h2>
      <Blocks
        blocks={props.matrix.body}
        reader={readerOf(props.ready, props.place)}
        facts={undefined}
      />
      <div class="pa-matrix-room">{props.children}</div>
      <p class="pa-label">{words[props.place.language()].whole}</p>
      <For each={props.matrix.rows}>
        {(row) => (
          <details class="pa-trouble">
            <summary>
              <h3>{rowTitle(props.place, props.ready, props.matrix, row)}</h3>
            </summary>
            <div class="pa-trouble-body">
              <MatrixAnswer
                place={props.place}
                ready={props.ready}
                matrix={props.matrix}
                row={row}
              />
            </div>
          </details>
        )}
      </For>
    </section>
  );
}
