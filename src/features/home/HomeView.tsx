import { For, Show } from 'solid-js';
import { home as words } from '../../copy/home.ts';
import type { CatalogEntry } from '../../ports/data.ts';
import { offeredIds } from '../../state/load.ts';
import { usePlace } from '../../state/place.ts';
import { useVisit } from '../../state/visit.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LostNotice } from './LostNotice.tsx';
import { ResumeCard } from './ResumeCard.tsx';

/** The first page: a path under way, the guides, and who uses this PC. */
export function HomeView() {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()].home;
  const offered = () => offeredGuides(place);
  const resumable = () =>
    (visit?.session.started() ?? []).filter((id) => offered().some((entry) => entry.id === id));
  return (
    <article>
      <h1 tabindex="-1" data-key="titolo">
        {copy().title}
      </h1>
      <p class="lead">{copy().lead}</p>
      <Show when={visit}>
        {(present) => (
          <>
            <LostNotice visit={present()} />
            <For each={resumable()}>{(id) => <ResumeCard guide={id} visit={present()} />}</For>
          </>
        )}
      </Show>
      <section aria-labelledby="guide">
        <h2 id="guide" class={offered().length === 1 ? 'visually-hidden' : undefined}>
          {offered().length === 0 ? copy().noGuides : copy().guides}
        </h2>
        <Show when={offered().length === 0}>
          <p>{copy().noGuidesText}</p>
        </Show>
        <ul class="pa-cards">
          <For each={offered().filter((entry) => !resumable().includes(entry.id))}>
            {(entry, index) => (
              <GuideCard entry={entry} primary={index() === 0 && resumable().length === 0} />
            )}
          </For>
        </ul>
      </section>
      <section class="pa-who" aria-labelledby="chi">
        <h2 id="chi">{copy().sharedPc}</h2>
        <p>{copy().sharedPcText}</p>
        <p>
          <a href={`${place.page('impostazioni')}#chi-usa`} data-key="chi">
            {copy().sharedPcLink}
          </a>
        </p>
      </section>
    </article>
  );
}

function GuideCard(props: { entry: CatalogEntry; primary: boolean }) {
  const place = usePlace();
  const title = () => props.entry.title[place.language()] ?? props.entry.title.it ?? props.entry.id;
  return (
    <li class="card pa-card">
      <div class="card-body">
        <h3 class="card-title">{title()}</h3>
        <p>{props.entry.summary[place.language()] ?? props.entry.summary.it}</p>
        <a
          class={props.primary ? 'btn btn-primary btn-lg' : 'btn btn-outline-primary'}
          href={place.guideHref(props.entry.id)}
          aria-label={`${words[place.language()].home.start}: ${title()}`}
          data-key={`guida-${props.entry.id}`}
        >
          {words[place.language()].home.start}
          <Icon name="arrow" />
        </a>
      </div>
    </li>
  );
}

/** The guides that the organisation offers, in its order; unbaked ones by their id. */
function offeredGuides(place: ReturnType<typeof usePlace>): readonly CatalogEntry[] {
  const { catalog, config } = place.data();
  return offeredIds(config.value, catalog).map(
    (id) =>
      catalog.guides.find((entry) => entry.id === id) ?? {
        id,
        mark: '',
        version: '',
        hash: '',
        overlays: {},
        title: {},
        summary: {},
        steps: [],
      },
  );
}
