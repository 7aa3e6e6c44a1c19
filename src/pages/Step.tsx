import { useNavigate, useParams } from '@solidjs/router';
import { onMount, Show } from 'solid-js';
import { stepById } from '../domain/guide/lookup.ts';
import type { Step } from '../domain/guide/model.ts';
import { StepView } from '../features/player/StepView.tsx';
import { plain, type ReadyGuide, usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';
import { GuideMissing, NotFoundText } from './GuideMissing.tsx';

/** `/<guide>/<step>/`: one step. An id that has moved leads to its present page. */
export default function StepPage(props: { guide?: string | undefined; step?: string | undefined }) {
  const params = useParams();
  const place = usePlace();
  const guideId = () => props.guide ?? params.guide ?? '';
  const stepId = () => props.step ?? params.step ?? '';
  return (
    <Show when={place.guide(guideId())} fallback={<GuideMissing guide={guideId()} />} keyed>
      {(ready) => (
        <Show when={stepById(ready.guide, stepId())} fallback={<StepMissing />} keyed>
          {(step) => (
            <Show
              when={step.id === stepId()}
              fallback={<Moved to={place.stepHref(ready.guide.id, step.id)} />}
            >
              <TitledStep ready={ready} step={step} />
            </Show>
          )}
        </Show>
      )}
    </Show>
  );
}

function TitledStep(props: { ready: ReadyGuide; step: Step }) {
  const place = usePlace();
  usePageTitle(() => `${plain(props.ready, props.step.title)} · ${place.copy().app.name}`);
  return <StepView ready={props.ready} step={props.step} />;
}

function StepMissing() {
  const place = usePlace();
  usePageTitle(() => place.copy().notFound.title);
  return <NotFoundText />;
}

/** The step has a new id: goes to its page, without an entry in the history. */
function Moved(props: { to: string }) {
  const navigate = useNavigate();
  onMount(() => navigate(props.to, { replace: true, resolve: false }));
  return null;
}
