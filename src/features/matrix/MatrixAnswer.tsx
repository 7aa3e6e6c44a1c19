import { For, Show } from 'solid-js';
import { matrix as words } from '../../copy/matrix.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Matrix, MatrixRow } from '../../domain/guide/matrix.ts';
import { answersOf, sidesOf, VERDICTS } from '../../domain/matrix/answer.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';

/** What a table answers for one row: the operations by verdict, each with its reason. */
export function MatrixAnswer(props: {
  ready: ReadyGuide;
  matrix: Matrix;
  row: MatrixRow;
  language: Language;
}) {
  const copy = () => words[props.language];
  const say = (text: string) => plain(props.ready, text);
  const answers = () => answersOf(props.matrix, props.row);
  const list = (titles: readonly string[]) => titles.map(say).join(', ');
  return (
    <>
      <p>{say(props.row.text)}</p>
      <For each={VERDICTS.filter((verdict) => answers()[verdict].length > 0)}>
        {(verdict) => (
          <>
            <p class="pa-label">{copy().verdicts[verdict].heading}</p>
            <ul>
              <For each={answers()[verdict]}>
                {({ operation, cell }) => (
                  <li>
                    <strong>{say(operation.title)}</strong>: {say(cell.reason)}
                    <Show when={verdict === 'disputed'}>
                      {' '}
                      {copy().sides(
                        list(sidesOf(props.matrix, cell).yes),
                        list(sidesOf(props.matrix, cell).no),
                      )}
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
    </>
  );
}
