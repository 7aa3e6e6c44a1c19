import { For, Show } from 'solid-js';
import { guide as words } from '../../copy/guide.ts';
import type { Category, Guide, Procedure, Step } from '../../domain/guide/model.ts';
import { printHref } from '../../domain/paper/address.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { flatten } from '../../domain/walk/path.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { hrefAfter, readerOf } from '../../state/player.ts';
import { useVisit } from '../../state/visit.ts';
import { Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Audience } from './Audience.tsx';
import { SourceStatus } from './SourceStatus.tsx';
import { Standing } from './Standing.tsx';

/**
 * The guide for somebody who has not begun: what it is, "Comincia", and every procedure in order,
 * so that a reader without script goes on from here. The baked page and the app draw the same.
 */
export function GuideIntro(props: {
  ready: ReadyGuide;
  walk: Walk | undefined;
  /** Answers the question that asks whom the guide is for. Absent on a baked page. */
  onAudience?: (question: string, value: string) => void;
}) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()].guide;
  const guide = () => props.ready.guide;
  const reader = () => readerOf(props.ready, place);
  const anchors = () => firstPlaces(guide());
  const audience = () => guide().questions.find((question) => question.audience);
  const begun = () => (props.walk?.answered.length ?? 0) > 0;
  const startHref = () =>
    props.walk
      ? hrefAfter(props.walk, guide().id, place)
      : place.guideHref(guide().id, `?domanda=${guide().questions[0]?.id ?? ''}`);
  return (
    <article>
      <p class="pa-place-line">
        <a class="pa-back" href={place.home()} data-key="guide">
          <Icon name="back" />
          {place.copy().nav.home}
        </a>
      </p>
      <h1 tabindex="-1" data-key="titolo">
        <Rich text={guide().title} reader={reader()} />
      </h1>
      <p class="lead">
        <Rich text={guide().summary} reader={reader()} />
      </p>
      <SourceStatus ready={props.ready} />
      <Standing ready={props.ready} now={visit?.clock.now()} />
      <Show when={!begun() && audience()}>
        {(question) => (
          <Audience ready={props.ready} question={question()} onChoose={props.onAudience} />
        )}
      </Show>
      <div class="pa-start" hidden={!begun() && audience() !== undefined}>
        <a class="btn btn-primary btn-lg" href={startHref()} data-key="comincia">
          {begun() ? copy().continueQuestions : copy().start}
          <Icon name="arrow" />
        </a>
        <p class="pa-small">{copy().questionsAtMost(guide().questions.length)}</p>
      </div>
      <p class="pa-print-link">
        <a href={printHref(place.guideHref(guide().id))} data-key="stampa">
          {copy().printIt}
        </a>
      </p>
      <section aria-labelledby="procedure">
        <h2 id="procedure">{copy().allProcedures}</h2>
        <p>{copy().allProceduresText}</p>
        <For each={guide().categories}>
          {(category) => (
            <CategoryOutline ready={props.ready} category={category} anchors={anchors()} />
          )}
        </For>
      </section>
    </article>
  );
}

/** The list item that a step's anchor stands on. */
const placeOf = (category: Category, procedure: Procedure, step: Step) =>
  `${category.id} ${procedure.id} ${step.id}`;

/** Where each step stands first: only there does it get its id, which must be unique. */
function firstPlaces(guide: Guide): ReadonlySet<string> {
  const places = new Map<string, string>();
  for (const category of guide.categories) {
    for (const procedure of guide.procedures) {
      if (!category.procedures.includes(procedure.id)) continue;
      for (const { step } of flatten(guide, [procedure.id], undefined)) {
        if (!places.has(step.id)) places.set(step.id, placeOf(category, procedure, step));
      }
    }
  }
  return new Set(places.values());
}

/** One category with its procedures' steps as links. An anchor for each step serves "Fatto" without script. */
function CategoryOutline(props: {
  ready: ReadyGuide;
  category: Category;
  anchors: ReadonlySet<string>;
}) {
  const place = usePlace();
  const reader = () => readerOf(props.ready, place);
  const procedures = (): readonly Procedure[] =>
    props.category.procedures
      .map((id) => props.ready.guide.procedures.find((procedure) => procedure.id === id))
      .filter((procedure): procedure is Procedure => procedure !== undefined);
  return (
    <details class="pa-trouble" open={props.category.procedures.length > 0}>
      <summary>
        <h3>
          <Rich text={props.category.title} reader={reader()} />
        </h3>
      </summary>
      <div class="pa-trouble-body">
        <p>
          <Rich text={props.category.summary} reader={reader()} />
        </p>
        <For each={procedures()}>
          {(procedure) => (
            <>
              <h4>
                <Rich text={procedure.title} reader={reader()} />
              </h4>
              <ol class="pa-outline">
                <For each={flatten(props.ready.guide, [procedure.id], undefined)}>
                  {(item) => (
                    <li
                      id={
                        props.anchors.has(placeOf(props.category, procedure, item.step))
                          ? item.step.id
                          : undefined
                      }
                    >
                      <a href={place.stepHref(props.ready.guide.id, item.step.id)}>
                        {plain(props.ready, item.step.title)}
                      </a>
                    </li>
                  )}
                </For>
              </ol>
            </>
          )}
        </For>
        <Show when={procedures().length === 0}>
          <p>{plain(props.ready, props.category.end.title)}</p>
        </Show>
      </div>
    </details>
  );
}
