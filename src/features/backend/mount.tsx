import { render } from 'solid-js/web';
import type { Backend } from '../../ports/backend.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider } from '../../state/place.ts';
import { StepServices } from './StepServices.tsx';

/** Draws the services' part of a step into `box`. Returns what undoes it. */
export function mountBackend(backend: Backend, box: HTMLElement, props: LateProps): () => void {
  const { visit } = props;
  if (!visit) return () => undefined;
  box.replaceChildren();
  return render(
    () => (
      <PlaceProvider value={props.place}>
        <StepServices {...props} visit={visit} backend={backend} />
      </PlaceProvider>
    ),
    box,
  );
}
