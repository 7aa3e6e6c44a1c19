import { useLocation } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { desk as words } from '../copy/desk.ts';
import { deskHref } from '../features/desk/addresses.ts';
import { DeskView } from '../features/desk/DeskView.tsx';
import type { Desk, Seen } from '../features/desk/desk.ts';
import { startOf } from '../features/desk/start.ts';
import { DeskCard } from '../features/player/DeskCard.tsx';
import { StepView } from '../features/player/StepView.tsx';
import { PlaceProvider, usePlace } from '../state/place.ts';
import { simulatedVisit } from '../state/simulated.ts';
import { usePageTitle } from '../state/title.ts';
import { type Visit, VisitProvider } from '../state/visit.ts';

/** `/assistenza/`: the help desk meets a person at their step. `?mappa=ID` shows a guide's map. */
export default function DeskPage() {
  const place = usePlace();
  const location = useLocation();
  const start = createMemo(() => startOf(new URLSearchParams(location.search)));
  usePageTitle(() => `${words[place.language()].title} · ${place.copy().app.name}`);
  return (
    <DeskView
      start={start()}
      contacts={(ready) => <DeskCard ready={ready} />}
      preview={(seen, desk, visit) => <Preview seen={seen} desk={desk} visit={visit} />}
    />
  );
}

/** The step as the person sees it: their language, browser and path; its links stay on this page. */
function Preview(props: { seen: Seen; desk: Desk; visit: Visit }) {
  const place = usePlace();
  const moved = () => {
    const walk = props.desk.walk();
    const target = props.desk.target();
    if (!target || walk?.kind !== 'path' || walk.position.kind === 'end') return;
    const step = walk.position.current.step.id;
    if (step !== target.step) props.desk.choose({ ...target, step, trouble: undefined });
  };
  const tried = { ...props.desk, guide: () => props.desk.target()?.guide };
  const visit = simulatedVisit(props.visit, tried, moved);
  // Drawn anew where the step, its language or the browser is another.
  const shown = createMemo(() => ({ ...props.seen, browser: props.desk.browser() }), undefined, {
    equals: (a, b) => a.step === b.step && a.ready === b.ready && a.browser === b.browser,
  });
  return (
    <Show when={shown()} keyed>
      {({ ready, step, copy, language, browser }) => (
        <PlaceProvider
          value={{
            ...place,
            data: () => ({ ...place.data(), language, copy }),
            language: () => language,
            copy: () => copy,
            guideHref: (guide, query = '') => deskHref(place, guide) + query.replace('?', '&'),
            stepHref: (guide, id) => deskHref(place, guide, id),
            // The desk has the code and the message of its own, and with the category that it knows.
            late: (kind, shownThere) => (kind === 'ask' ? null : place.late(kind, shownThere)),
            browser: browser === '' ? undefined : { family: browser },
          }}
        >
          <VisitProvider value={visit}>
            <StepView ready={ready} step={step} />
          </VisitProvider>
        </PlaceProvider>
      )}
    </Show>
  );
}
