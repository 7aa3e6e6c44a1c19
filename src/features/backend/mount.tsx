import type { Backend } from '../../ports/backend.ts';
import { type LateProps, mountLive } from '../../state/late.ts';
import { StepServices } from './StepServices.tsx';

/** Draws the services' part of a step into `box`. Returns what undoes it. */
export function mountBackend(backend: Backend, box: HTMLElement, props: LateProps): () => void {
  return mountLive(box, props, (live) => <StepServices {...live} backend={backend} />);
}
