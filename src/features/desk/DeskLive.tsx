import { createEffect, createSignal, on, onMount, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import { stepById } from '../../domain/guide/lookup.ts';
import type { SearchDocument } from '../../domain/search/documents.ts';
import { plain, usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { DeskHome } from './DeskHome.tsx';
import type { DeskParts } from './DeskView.tsx';
import { createDesk } from './desk.ts';
import { createLookUp } from './look-up.ts';
import { MapPanel } from './MapPanel.tsx';
import { Progress, targetOf } from './Progress.tsx';
import { SearchField } from './SearchField.tsx';
import { StepDesk, type View } from './StepDesk.tsx';
import { type DeskStart, startOf } from './start.ts';

/** The desk in the browser: what is typed, chosen or opened by an address shows below the field. */
export function DeskLive(props: DeskParts & { start: DeskStart; visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const desk = createDesk(place, props.visit);
  const lookUp = createLookUp(place, props.visit, typedBefore());
  const [map, setMap] = createSignal<string>();
  const [told, setTold] = createSignal('');
  const [view, setView] = createSignal<View>('step');
  let field: HTMLInputElement | undefined;
  const said = () => told() || (desk.languageFailed() ? copy().languageFailed : '');
  const status = () => {
    if (said()) return said();
    const seen = desk.seen();
    if (lookUp.finding().kind === 'code' && seen) {
      return copy().found(plain(seen.ready, seen.step.title));
    }
    const found = lookUp.found().length;
    return lookUp.remark() || (found > 0 ? copy().count(found) : '');
  };
  const go = ({ target, map: mapped }: DeskStart) => {
    setView('step');
    setMap(mapped !== undefined && place.guide(mapped) ? mapped : undefined);
    const guide = target && place.guide(target.guide)?.guide;
    // An old link may name a step that has another id now.
    const step = guide && stepById(guide, target.step);
    desk.choose(step && { ...target, step: step.id });
  };
  const typed = (text: string) => {
    lookUp.type(text);
    const meant = lookUp.finding();
    if (meant.kind === 'code') go({ target: meant.target });
    else if (meant.kind === 'nothing-typed' || meant.kind === 'progress') go({});
  };
  const pick = ({ kind, guide, node, step }: SearchDocument) => {
    const meant = { [kind]: node };
    const { trouble, diagnosis } = meant;
    go(step === undefined ? { map: guide } : { target: { guide, step, trouble, diagnosis } });
  };
  const progressRead = () => {
    const meant = lookUp.finding();
    const ready = meant.kind === 'progress' ? place.guide(meant.guide.id) : undefined;
    return meant.kind === 'progress' && ready ? { ready, journal: meant.journal } : undefined;
  };
  const entered = () => {
    const read = desk.target() ? undefined : progressRead();
    const target = read && targetOf(read.ready.guide, read.journal);
    if (target) go({ target });
    else document.querySelector<HTMLElement>('[data-key="rispondi"]')?.focus();
  };
  const guideTitle = (id: string) => {
    const ready = place.guide(id);
    const several = Object.keys(place.data().guides).length > 1;
    return several && ready ? plain(ready, ready.guide.title) : undefined;
  };
  const mapped = () => {
    const id = map();
    return id === undefined ? undefined : place.guide(id);
  };
  createEffect(
    on(
      () => props.start,
      (start) => go(start),
    ),
  );
  onMount(() => {
    // Nothing typed must not take away what the address asks for.
    if (lookUp.text() !== '') typed(lookUp.text());
    // After the page has taken its place, and the router has moved the focus to the heading.
    requestAnimationFrame(() => requestAnimationFrame(() => field?.focus()));
  });
  /** Links to the desk's own page are no change of page: the field and what is typed there stay. */
  const listen = (element: HTMLElement) =>
    element.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const [path, query] = (link?.getAttribute('href') ?? '').split('?');
      if (path !== place.page('assistenza') || query === undefined) return;
      const asked = new URLSearchParams(query);
      // "Fatto" of the step that is shown: the step itself answers it.
      if (asked.has('fatto')) return;
      event.preventDefault();
      go(startOf(asked));
      window.scrollTo(0, 0);
      field?.focus();
    });
  return (
    <div ref={listen}>
      <SearchField
        value={lookUp.text()}
        found={lookUp.found()}
        guideTitle={guideTitle}
        remark={lookUp.remark() || said() || (desk.seen() && desk.link() ? copy().keys : '')}
        status={status()}
        onInput={typed}
        onPick={pick}
        onEnter={entered}
        onField={(element) => {
          field = element;
        }}
      />
      <Show when={!desk.target() && progressRead()}>
        {(read) => <Progress {...read()} onTarget={(target) => go({ target })} />}
      </Show>
      <Show when={mapped()}>
        {(ready) => (
          <MapPanel
            ready={ready()}
            current={undefined}
            onStep={(step) => go({ target: { guide: ready().guide.id, step } })}
          />
        )}
      </Show>
      <Show when={desk.seen()}>
        {(seen) => (
          <StepDesk
            desk={desk}
            seen={seen()}
            visit={props.visit}
            view={view()}
            onView={setView}
            onTold={setTold}
            preview={() => props.preview(seen(), desk, props.visit)}
          />
        )}
      </Show>
      <Show when={!desk.target() && !mapped() && !progressRead()}>
        <DeskHome contacts={props.contacts} />
      </Show>
    </div>
  );
}

/** What was typed into the baked page before the app was there. */
function typedBefore(): string {
  return document.querySelector<HTMLInputElement>('#cerca')?.value ?? '';
}
