import { createEffect, createMemo, createSignal, type JSX, on, onMount, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import { documentsOf, type SearchDocument } from '../../domain/search/documents.ts';
import type { SearchIndex } from '../../ports/search.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { DeskHome } from './DeskHome.tsx';
import { createDesk, type Desk, type Seen } from './desk.ts';
import { readField, type Target } from './finding.ts';
import { MapPanel } from './MapPanel.tsx';
import { Progress } from './Progress.tsx';
import { MOST_FOUND, SearchField } from './SearchField.tsx';
import { StepDesk } from './StepDesk.tsx';

/** What the page lends to the desk: how a step looks, and the contacts of a guide. */
export interface DeskParts {
  contacts(ready: ReadyGuide): JSX.Element;
  preview(seen: Seen, desk: Desk, visit: Visit): JSX.Element;
}

/** Where the address leads that the page was opened with. */
export interface DeskStart {
  readonly target?: Target | undefined;
  readonly map?: string | undefined;
}

/** `/assistenza/`: one field; below it the step, the reply or the map, or else all there is. */
export function DeskView(props: DeskParts & { start: DeskStart }) {
  const place = usePlace();
  const visit = useVisit();
  return (
    <article class="pa-desk-page">
      <Show
        when={visit}
        fallback={
          <>
            <Top value="" found={[]} remark="" status="" />
            <DeskHome contacts={props.contacts} />
          </>
        }
      >
        {(present) => <Live {...props} visit={present()} />}
      </Show>
    </article>
  );

  function Top(field: Parameters<typeof SearchField>[0]) {
    return (
      <div class="pa-desk-top">
        <h1 tabindex="-1" data-key="titolo">
          {words[place.language()].title}
        </h1>
        <SearchField {...field} />
      </div>
    );
  }

  function Live(live: DeskParts & { start: DeskStart; visit: Visit }) {
    const copy = () => words[place.language()];
    const desk = createDesk(place, live.visit);
    const [text, setText] = createSignal(typedBefore());
    const [index, setIndex] = createSignal<SearchIndex>();
    const [map, setMap] = createSignal<string>();
    let field: HTMLInputElement | undefined;
    const guides = () => Object.values(place.data().guides);
    const finding = createMemo(() =>
      readField(
        text(),
        guides().map(({ guide }) => guide),
      ),
    );
    const found = createMemo((): readonly SearchDocument[] => {
      const looks = ['words', 'wrong-code', 'unknown-guide'].includes(finding().kind);
      return (looks && index()?.find(text(), MOST_FOUND)) || [];
    });
    const remark = () => remarkOf(found().length > 0);
    const status = () => {
      const seen = desk.seen();
      if (finding().kind === 'code' && seen)
        return copy().found(plain(seen.ready, seen.step.title));
      if (remark() !== '') return remark();
      return found().length > 0 ? copy().count(found().length) : '';
    };
    const go = ({ target, map: mapped }: DeskStart) => {
      setMap(mapped !== undefined && place.guide(mapped) ? mapped : undefined);
      desk.choose(target && place.guide(target.guide) ? target : undefined);
    };
    const typed = (now: string) => {
      setText(now);
      const meant = finding();
      if (meant.kind === 'code') go({ target: meant.target });
      else if (meant.kind === 'nothing-typed' || meant.kind === 'progress') go({});
    };
    const pick = ({ kind, guide, node, step }: SearchDocument) => {
      const trouble = kind === 'trouble' ? node : undefined;
      go(step === undefined ? { map: guide } : { target: { guide, step, trouble } });
    };
    const progressRead = () => {
      const meant = finding();
      const ready = meant.kind === 'progress' ? place.guide(meant.guide.id) : undefined;
      return meant.kind === 'progress' && ready ? { ready, journal: meant.journal } : undefined;
    };
    createEffect(
      on(
        () => live.start,
        (start) => go(start),
      ),
    );
    onMount(() => {
      void live.visit.lent
        .then((lent) => lent?.index(guides().flatMap((ready) => documentsIn(ready))))
        // The codes are read all the same; words find nothing.
        .then(setIndex, console.warn);
      typed(text());
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
        event.preventDefault();
        go(startOf(new URLSearchParams(query)));
        window.scrollTo(0, 0);
      });
    return (
      <div ref={listen}>
        <Top
          value={text()}
          found={found()}
          remark={remark() || (desk.seen() ? copy().keys : '')}
          status={status()}
          onInput={typed}
          onPick={pick}
          onEnter={() => document.querySelector<HTMLElement>('[data-key="rispondi"]')?.focus()}
          onField={(element) => {
            field = element;
          }}
        />
        <Show when={progressRead()}>
          {(read) => <Progress {...read()} onTarget={(target) => go({ target })} />}
        </Show>
        <Show when={mapped()} keyed>
          {(ready) => (
            <MapPanel
              ready={ready}
              current={undefined}
              onStep={(step) => go({ target: { guide: ready.guide.id, step } })}
            />
          )}
        </Show>
        <Show when={desk.seen()}>
          {(seen) => (
            <StepDesk
              desk={desk}
              seen={seen()}
              visit={live.visit}
              preview={() => live.preview(seen(), desk, live.visit)}
            />
          )}
        </Show>
        <Show when={!desk.target() && !mapped() && !progressRead()}>
          <DeskHome contacts={live.contacts} />
        </Show>
      </div>
    );

    function mapped(): ReadyGuide | undefined {
      const id = map();
      return id === undefined ? undefined : place.guide(id);
    }

    function remarkOf(someFound: boolean): string {
      const meant = finding();
      if (someFound) return '';
      switch (meant.kind) {
        case 'unknown-guide': {
          const known = place.data().catalog.notOffered?.find(({ mark }) => mark === meant.mark);
          const title = known && (known.title[place.language()] ?? known.title.it);
          return title ? copy().notOffered(title) : copy().unknownGuide(meant.mark);
        }
        case 'unknown-step':
          return copy().unknownStep;
        case 'wrong-code':
          return index() ? copy().wrongCode : '';
        case 'words':
          return index() && text().trim().length > 1
            ? `${copy().nothing}. ${copy().nothingText}`
            : '';
        default:
          return '';
      }
    }
  }
}

/** What an address of the desk's page asks for. Ids that are none lead nowhere. */
export function startOf(query: URLSearchParams): DeskStart {
  const [guide, step, map] = ['guida', 'passo', 'mappa'].map(
    (name) => query.get(name) || undefined,
  );
  if (guide !== undefined && step !== undefined) return { target: { guide, step } };
  return { map: map ?? guide };
}

/** What was typed into the baked page before the app was there. */
function typedBefore(): string {
  return document.querySelector<HTMLInputElement>('#cerca')?.value ?? '';
}

function documentsIn({ guide, variables }: ReadyGuide): readonly SearchDocument[] {
  try {
    return documentsOf(guide, variables);
  } catch (error) {
    // A broken guide must not take the others from the desk; the checker names what is wrong.
    console.warn(error);
    return [];
  }
}
