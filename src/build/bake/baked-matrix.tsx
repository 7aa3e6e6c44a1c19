import { MatrixIntro, matrixOf } from '../../features/matrix/MatrixIntro.tsx';
import { type LateProps, lateKey } from '../../state/late.ts';

/** The whole table, to be read without script; above its rows, room for the choice. */
export function bakedMatrix(props: LateProps) {
  const { ready, step } = props;
  const matrix = matrixOf(ready, step);
  if (!matrix) throw new Error(`${step.id}: the guide has no matrix "${step.matrix}"`);
  return (
    <div class="pa-matrix" data-late={lateKey('matrix', props)}>
      <MatrixIntro place={props.place} ready={ready} matrix={matrix}>
        {null}
      </MatrixIntro>
    </div>
  );
}
