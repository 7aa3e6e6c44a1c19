/** Late parts of a step's page, as they stand before any script, that need nothing but the guide. */
import { forms } from '../../copy/forms.ts';
import { stepCode } from '../../domain/code/step-code.ts';
import { PrintStep } from '../../features/help/PrintStep.tsx';
import { StepCode } from '../../features/help/StepCode.tsx';
import { Who } from '../../features/player/Who.tsx';
import { FormIntro } from '../../features/printing/forms/FormIntro.tsx';
import { documentsOf } from '../../features/printing/forms/mount.tsx';
import { type LateProps, lateKey } from '../../state/late.ts';

/** Who does the step, and where: the app takes it over as it is. */
export function bakedWho(props: LateProps) {
  return (
    <div class="pa-who" data-late={lateKey('who', props)}>
      <Who ready={props.ready} step={props.step} language={props.place.language()} />
    </div>
  );
}

/** What the forms of the step ask for; below each, room for the app's button. */
export function bakedForms(props: LateProps) {
  const language = props.place.language();
  return (
    <div class="pa-form" data-late={lateKey('form', props)}>
      {documentsOf(props).map((document) => (
        <FormIntro place={props.place} ready={props.ready} document={document}>
          <div class="pa-form-room">
            <noscript>{forms[language].withoutScript}</noscript>
          </div>
        </FormIntro>
      ))}
    </div>
  );
}

/** The services say nothing without script: an empty place. */
export function bakedServices(props: LateProps) {
  return <div class="pa-backend" data-late={lateKey('backend', props)} />;
}

/** The neutral code, which can be read on the telephone without script; below, room for the message. */
export function bakedAsk(props: LateProps) {
  return (
    <div class="pa-ask" data-late={lateKey('ask', props)}>
      <StepCode
        code={stepCode(props.ready.guide, props.step.id, undefined)}
        language={props.place.language()}
      />
      <PrintStep {...props} />
      <div class="pa-ask-room" />
    </div>
  );
}
