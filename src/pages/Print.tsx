import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { printing } from '../copy/printing.ts';
import { PrintIntro } from '../features/printing/PrintIntro.tsx';
import { plain, type ReadyGuide, usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';
import { useVisit } from '../state/visit.ts';
import { GuideMissing } from './GuideMissing.tsx';

/** `/<guide>/stampa/`: the guide, or a part of it, for the printer. */
export default function PrintPage(props: { guide?: string | undefined }) {
  const params = useParams();
  const place = usePlace();
  const id = () => props.guide ?? params.guide ?? '';
  return (
    <Show when={place.guide(id())} fallback={<GuideMissing guide={id()} />} keyed>
      {(ready) => <TitledPrint ready={ready} />}
    </Show>
  );
}

function TitledPrint(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const visit = useVisit();
  usePageTitle(() => {
    const words = printing[place.language()];
    return `${words.title}: ${plain(props.ready, props.ready.guide.title)} · ${place.copy().app.name}`;
  });
  return (
    <PrintIntro ready={props.ready}>
      {/* A late part belongs to a step; the paper is the whole guide's, named by its first. */}
      <Show when={props.ready.guide.steps[0]}>
        {(step) => place.late('print', { place, ready: props.ready, visit, step: step() })}
      </Show>
    </PrintIntro>
  );
}
