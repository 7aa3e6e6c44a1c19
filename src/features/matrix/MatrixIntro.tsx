import { For, type JSX } from 'solid-js';
import { matrix as words } from '../../copy/matrix.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Matrix, MatrixRow } from '../../domain/guide/matrix.ts';
import type { Step } from '../../domain/guide/model.ts';
import { labelsOf } from '../../domain/matrix/answer.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';
import { MatrixAnswer } from './MatrixAnswer.tsx';

/** The table that a step shows. */
export function matrixOf(ready: ReadyGuide, step: Step): Matrix | undefined {
  return ready.guide.matrices?.find(({ id }) => id === step.matrix);
}

/** "Attivo, registrazione forte: N". */
export function rowTitle(
  ready: ReadyGuide,
  matrix: Matrix,
  row: Pick<MatrixRow, 'state' | 'condition'>,
  language: Language,
): string {
  const { state, condition } = labelsOf(matrix, row);
  return words[language].answer(plain(ready, state), plain(ready, condition));
}

/**
 * The table as it can be read without script: every row, closed, with its operations and reasons.
 * The baked page and the app draw the same; above the rows there is room for the choice.
 */
export function MatrixIntro(props: {
  ready: ReadyGuide;
  matrix: Matrix;
  language: Language;
  children: JSX.Element;
}) {
  const say = (text: string) => plain(props.ready, text);
  const heading = () => `tabella-${props.matrix.id}`;
  return (
    <section aria-labelledby={heading()}>
      <h2 id={heading()}>{say(props.matrix.title)}</h2>
      <For each={props.matrix.body}>
        {(block) =>
          typeof block === 'string' ? (
            <p>{say(block)}</p>
          ) : (
            <ul>
              <For each={'list' in block ? block.list : block.ordered}>
                {(item) => <li>{say(item)}</li>}
              </For>
            </ul>
          )
        }
      </For>
      <div class="pa-matrix-room">{props.children}</div>
      <p class="pa-label">{words[props.language].whole}</p>
      <For each={props.matrix.rows}>
        {(row) => (
          <details class="pa-trouble">
            <summary>
              <h3>{rowTitle(props.ready, props.matrix, row, props.language)}</h3>
            </summary>
            <div class="pa-trouble-body">
              <MatrixAnswer
                ready={props.ready}
                matrix={props.matrix}
                row={row}
                language={props.language}
              />
            </div>
          </details>
        )}
      </For>
    </section>
  );
}
