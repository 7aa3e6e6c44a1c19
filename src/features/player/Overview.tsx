import { For, Show } from 'solid-js';
import { formatTime } from '../../copy/dates.ts';
import { guide as words } from '../../copy/guide.ts';
import { printHref } from '../../domain/paper/address.ts';
import type { OnPath } from '../../domain/walk/model.ts';
import { progress } from '../../domain/walk/situate.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { hrefAfter, readerOf } from '../../state/player.ts';
import { useVisit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Blocks, Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { ActionView } from './ActionView.tsx';
import { Answers } from './Answers.tsx';
import { DeskCard } from './DeskCard.tsx';
import { PathItem, verifiedAt } from './PathItem.tsx';
import { Standing } from './Standing.tsx';

/** The person's own path: category, what is done, what comes next; and the end, when it is reached. */
export function Overview(props: {
  ready: ReadyGuide;
  walk: OnPath;
  onRestart: () => Promise<void>;
}) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()].guide;
  const reader = () => readerOf(props.ready, place);
  const count = () => progress(props.walk);
  const atEnd = () => props.walk.position.kind === 'end';
  const end = () => props.walk.category.end;
  const current = () =>
    props.walk.position.kind === 'end' ? undefined : props.walk.position.current.step;
  const stopped = () => {
    const { position } = props.walk;
    return position.kind === 'stopped' ? position.trouble : undefined;
  };
  const minutes = () =>
    props.walk.path.reduce((sum, { step, done }) => sum + (done ? 0 : (step.minutes ?? 0)), 0);
  const waits = () => props.walk.path.filter(({ step, done }) => step.wait && !done).length;
  return (
    <article>
      <p class="pa-place-line">
        <a class="pa-back" href={place.home()} data-key="guide">
          <Icon name="back" />
          {place.copy().nav.home}
        </a>
        <span class="pa-position">{plain(props.ready, props.ready.guide.title)}</span>
      </p>
      <h1 tabindex="-1" data-key="titolo">
        <Rich text={atEnd() ? end().title : props.walk.category.title} reader={reader()} />
      </h1>
      <Show
        when={atEnd()}
        fallback={
          <p class="lead">
            <Rich text={props.walk.category.summary} reader={reader()} />
          </p>
        }
      >
        <div class="pa-body">
          <Blocks blocks={end().body} reader={reader()} facts={props.walk.facts} />
        </div>
        <Show when={end().action}>
          {(action) => <ActionView ready={props.ready} action={action()} />}
        </Show>
      </Show>
      <Standing ready={props.ready} now={visit?.clock.now()} short />
      <Show when={atEnd() && verifiedAt(props.walk.path.at(-1))}>
        {(at) => (
          <Callout kind="success" title={copy().verified(formatTime(at()))} children={null} />
        )}
      </Show>
      <Show when={props.walk.ignored.length > 0}>
        <p class="pa-small">{copy().ignored}</p>
      </Show>
      <Show when={stopped()}>
        {(trouble) => (
          <Callout kind="stop" title={place.copy().step.stoppedNeutral}>
            <p>{plain(props.ready, trouble().title)}</p>
          </Callout>
        )}
      </Show>
      <Show when={current()}>
        {(step) => (
          <div class="pa-bar">
            <a
              class="btn btn-primary btn-lg"
              href={hrefAfter(props.walk, props.ready.guide.id, place)}
              data-key="continua"
            >
              {count().done === 0 && props.walk.detours.length === 0
                ? copy().start
                : copy().goOn(plain(props.ready, step().title))}
              <Icon name="arrow" />
            </a>
          </div>
        )}
      </Show>
      <Show when={count().total > 0}>
        <section aria-labelledby="passi">
          <h2 id="passi">{copy().pathSteps}</h2>
          <p class="pa-small">
            {copy().progress(count().done, count().total)}
            <Show when={minutes() > 0}> · {copy().minutes(minutes())}</Show>
            <Show when={waits() > 0}> · {copy().waits(waits())}</Show>
          </p>
          <ProgressBar value={count().done} max={count().total} />
          <ol class="pa-path">
            <For each={props.walk.path}>
              {(item, index) => (
                <PathItem
                  ready={props.ready}
                  item={item}
                  before={props.walk.path[index() - 1]}
                  current={current()?.id}
                />
              )}
            </For>
          </ol>
        </section>
      </Show>
      {/* A late part belongs to a step; the clocks are the whole path's, named by its first. */}
      <Show when={props.walk.path[0]}>
        {(first) =>
          place.late('path-times', { place, ready: props.ready, visit, step: first().step })
        }
      </Show>
      <p class="pa-print-link">
        <a href={printHref(place.guideHref(props.ready.guide.id))} data-key="stampa">
          {copy().printIt}
        </a>
      </p>
      <Answers ready={props.ready} walk={props.walk} onRestart={props.onRestart} />
      <Show when={atEnd()}>
        <section aria-labelledby="assistenza">
          <h2 id="assistenza">{place.copy().desk.title}</h2>
          <DeskCard ready={props.ready} />
        </section>
      </Show>
    </article>
  );
}
