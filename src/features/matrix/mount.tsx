import { createMemo, Show } from 'solid-js';
import { type LateProps, type LiveProps, mountLive } from '../../state/late.ts';
import { createPlayer } from '../../state/player.ts';
import { MatrixChoice } from './MatrixChoice.tsx';
import { MatrixIntro, matrixOf } from './MatrixIntro.tsx';

/** Draws the step's table with its choice into `box`, in place of the baked one. Returns what undoes it. */
export function mountMatrix(box: HTMLElement, props: LateProps): () => void {
  return mountLive(box, props, (live) => <LiveMatrix {...live} />);
}

function LiveMatrix(props: LiveProps) {
  const player = createPlayer(props.ready, props.visit, props.place);
  const known = createMemo(() => {
    const walk = player.walk();
    const fact = matrixOf(props.ready, props.step)?.fact;
    return fact === undefined || walk.kind !== 'path' ? undefined : walk.facts[fact];
  });
  return (
    <Show when={matrixOf(props.ready, props.step)}>
      {(matrix) => (
        <MatrixIntro place={props.place} ready={props.ready} matrix={matrix()}>
          <MatrixChoice place={props.place} ready={props.ready} matrix={matrix()} known={known()} />
        </MatrixIntro>
      )}
    </Show>
  );
}
