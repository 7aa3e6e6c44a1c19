import { For, type JSX, Show } from 'solid-js';
import { about as words } from '../../copy/about.ts';
import { formatDate } from '../../copy/dates.ts';
import { statuses, undated } from '../../copy/source.ts';
import { variablesToComplete } from '../../domain/guide/variables.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { DataProblems } from './DataProblems.tsx';

/** Something that others made and the app uses. `licence` is an SPDX identifier. */
export interface OthersWork {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Where the guides come from, privacy, accessibility, version, licences. */
export function AboutView(props: { shipped: readonly OthersWork[]; children: JSX.Element }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  return (
    <article>
      <h1 tabindex="-1" data-key="titolo">
        {copy().title}
      </h1>
      <DataProblems />
      <section aria-labelledby="fonti">
        <h2 id="fonti">{copy().sources}</h2>
        <For each={Object.values(place.data().guides)}>
          {(ready) => <GuideSource ready={ready} />}
        </For>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{copy().privacy}</h2>
        <ul>
          <For each={copy().privacyText}>{(line) => <li>{line}</li>}</For>
        </ul>
        <p>{place.copy().app.noPassword}</p>
      </section>
      <section aria-labelledby="accessibilita">
        <h2 id="accessibilita">{copy().accessibility}</h2>
        <p>{copy().accessibilityText}</p>
      </section>
      <section aria-labelledby="versione">
        <h2 id="versione">{copy().appVersion}</h2>
        <p>{copy().appVersionText(__APP_VERSION__)}</p>
      </section>
      <section aria-labelledby="licenze">
        <h2 id="licenze">{copy().licences}</h2>
        <p>{copy().licencesText}</p>
        <ul>
          <For each={props.shipped}>
            {({ name, version, licence }) => <li>{`${name} ${version} (${licence})`}</li>}
          </For>
        </ul>
        <p class="pa-print-link">
          <a
            href={place.page('informazioni').replace(/(en\/)?informazioni\/$/, 'licenze.txt')}
            rel="external"
          >
            {copy().licencesFile}
          </a>
        </p>
      </section>
      <section aria-labelledby="autori">
        <h2 id="autori">{copy().authors}</h2>
        <p class="pa-print-link">
          <a href={place.page('autori')}>{copy().authorsText}</a>
        </p>
      </section>
      {props.children}
    </article>
  );
}

function GuideSource(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const guide = () => props.ready.guide;
  const date = (iso: string) => formatDate(iso, place.copy().months);
  const unfinished = () => variablesToComplete(guide(), place.data().config.value);
  return (
    <>
      <h3>{plain(props.ready, guide().title)}</h3>
      <dl class="pa-facts">
        <Fact label={copy().document} value={guide().source.title} />
        <Fact label={copy().issuer} value={guide().source.issuer} />
        <Fact
          label={copy().date}
          value={guide().source.date ? date(guide().source.date ?? '') : undated[place.language()]}
        />
        <Fact label={copy().status} value={statuses[place.language()][guide().source.status]} />
        <Fact label={copy().checked} value={date(guide().source.lastChecked)} />
        <Fact label={copy().review} value={date(guide().source.nextReview)} />
        <Fact label={copy().version} value={guide().version} />
      </dl>
      <h4>{copy().changes}</h4>
      <ul>
        <For each={guide().changes}>
          {(change) => (
            <li>
              {change.version}, {date(change.date)}: {plain(props.ready, change.text)}
            </li>
          )}
        </For>
      </ul>
      <Show when={unfinished().length > 0}>
        <h4>{copy().toComplete}</h4>
        <p>{copy().toCompleteText}</p>
        <dl class="pa-facts">
          <For each={unfinished()}>
            {(id) => (
              <Fact
                label={guide().variables[id]?.description ?? id}
                language="it"
                value={props.ready.variables[id] ?? ''}
              />
            )}
          </For>
        </dl>
      </Show>
    </>
  );
}

function Fact(props: { label: string; value: string; language?: string }) {
  return (
    <div>
      <dt lang={props.language}>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
