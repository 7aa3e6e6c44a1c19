import { Show } from 'solid-js';
import { signInTells } from '../../domain/backend/offered.ts';
import type { Backend } from '../../ports/backend.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { SignInOffer } from './SignInOffer.tsx';

/** On a guide's page: the system may answer, where its account or sign-in knows something. */
export function GuideOffer(props: { ready: ReadyGuide; visit: Visit }) {
  const place = usePlace();
  const backend = async (): Promise<Backend> => {
    const lent = await props.visit.lent;
    if (!lent) throw new Error('The code of the services cannot be loaded');
    return lent.backend();
  };
  return (
    <Show when={signInTells(place.data().config.value, props.ready.guide.id)}>
      <SignInOffer {...props} place={place} backend={backend} purpose="facts" />
    </Show>
  );
}
