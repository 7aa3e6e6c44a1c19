import { DiagnosisIntro, diagnosesOf } from '../../features/diagnosis/DiagnosisIntro.tsx';
import { type LateProps, lateKey } from '../../state/late.ts';

/** What each diagnosis of the step may end in, to be read without script. */
export function bakedDiagnosis(props: LateProps) {
  const { place, ready, step } = props;
  return (
    <div class="pa-diagnosis-room" data-late={lateKey('diagnosis', props)}>
      {diagnosesOf(ready, step).map((diagnosis) => (
        <DiagnosisIntro place={place} ready={ready} diagnosis={diagnosis} />
      ))}
    </div>
  );
}
