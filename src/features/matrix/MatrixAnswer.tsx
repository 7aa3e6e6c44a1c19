import { For, Show } from 'solid-js';
import { matrix as words } from '../../copy/matrix.ts';
import type { Matrix, MatrixRow } from '../../domain/guide/matrix.ts';
import { type Answer, answersOf, byReason, sidesOf, VERDICTS } from '../../domain/matrix/answer.ts';
import { type Place, plain, type ReadyGuide } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Rich } from '../../ui/GuideText.tsx';

/** What a table answers for one row: the operations by verdict, each with its reason. */
export function MatrixAnswer(props: {
  place: Place;
  ready: ReadyGuide;
  matrix: Matrix;
  row: MatrixRow;
}) {
  const copy = () => words[props.place.language()];
  const say = (text: string) => plain(props.ready, text);
  const reader = () => readerOf(props.ready, props.place);
  const answers = () => answersOf(props.matrix, props.row);
  const list = (titles: readonly string[]) => titles.map(say).join(', ');
  /** Operations with one reason. */
  const Item = (item: { alike: readonly Answer[] }) => (
    <li>
      <strong>{list(item.alike.map(({ operation }) => operation.title))}</strong>:{' '}
      <For each={item.alike.slice(0, 1)}>
        {({ cell }) => (
          <>
            <Rich text={cell.reason} reader={reader()} />
            <Show when={cell.verdict === 'disputed'}>
              {' '}
              {copy().sides(
                list(sidesOf(props.matrix, cell).yes),
                list(sidesOf(props.matrix, cell).no),
              )}
            </Show>
          </>
        )}
      </For>
    </li>
  );
  return (
    <>
      <p>
        <Rich text={props.row.text} reader={reader()} />
      </p>
      <For each={VERDICTS.filter((verdict) => answers()[verdict].length > 0)}>
        {(verdict) => (
          <>
            <p class="pa-label">{copy().verdicts[verdict].heading}</p>
            <ul>
              <For each={byReason(answers()[verdict])}>{(alike) => <Item alike={alike} />}</For>
            </ul>
          </>
        )}
      </For>
    </>
  );
}
