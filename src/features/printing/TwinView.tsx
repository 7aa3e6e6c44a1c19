import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Match, onMount, Switch } from 'solid-js';
import { printing } from '../../copy/printing.ts';
import type { Step } from '../../domain/guide/model.ts';
import { answersAsJournal } from '../../domain/link/step-link.ts';
import { type Twin, twinOf } from '../../domain/paper/twin.ts';
import type { Facts } from '../../domain/walk/model.ts';
import { walk } from '../../domain/walk/walk.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { createPlayer } from '../../state/player.ts';
import type { Visit } from '../../state/visit.ts';

/**
 * Who worked on paper goes on here: shows which steps would be marked up to the one ticked last, and
 * marks them only when the person says so.
 */
export function TwinView(props: {
  ready: ReadyGuide;
  visit: Visit;
  step: Step;
  answers: Facts;
}): JSX.Element {
  const place = usePlace();
  const navigate = useNavigate();
  const player = createPlayer(props.ready, props.visit, place);
  const words = () => printing[place.language()].twin;
  const title = () => plain(props.ready, props.step.title);
  const [busy, setBusy] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  // This page's code may arrive after the app has looked for the new title.
  onMount(() => heading?.focus());
  // A QR brings the answers of its paper; those of this PC come first.
  const here = player.walk();
  const answers = here.kind === 'path' ? {} : { ...props.answers, ...here.facts };
  const { now } = props.visit.clock;
  const journal = [
    ...props.visit.session.journal(props.ready.guide.id),
    ...answersAsJournal(answers, now()),
  ];
  // While the steps are being marked the question stays as it was.
  const twin = twinOf(walk(props.ready.guide, journal, now()), props.step.id);
  const stepHref = () => place.stepHref(props.ready.guide.id, props.step.id);
  const guideHref = () => place.guideHref(props.ready.guide.id);
  const mark = async ({ steps }: Extract<Twin, { kind: 'news' }>) => {
    if (busy()) return;
    setBusy(true);
    for (const [id, value] of Object.entries(answers)) {
      await player.act({ kind: 'answer', id, value });
    }
    for (const { id } of steps) await player.act({ kind: 'confirm', id });
    navigate(player.hrefAfter(player.walk()), { resolve: false });
  };
  return (
    <article>
      <h1 tabindex="-1" data-key="titolo" ref={heading}>
        {words().title}
      </h1>
      <Switch>
        <Match when={twin.kind === 'news' && twin}>
          {(news) => (
            <>
              <p class="lead">{words().until(title())}</p>
              <p>{words().ask}</p>
              <ol class="pa-outline">
                <For each={news().steps}>{(step) => <li>{plain(props.ready, step.title)}</li>}</For>
              </ol>
              <p class="pa-row">
                <button
                  type="button"
                  class="btn btn-primary"
                  aria-disabled={busy() ? 'true' : undefined}
                  onClick={() => void mark(news())}
                  data-key="segna"
                >
                  {words().yes}
                </button>
                <a class="btn btn-outline-primary" href={stepHref()}>
                  {words().no}
                </a>
              </p>
            </>
          )}
        </Match>
        <Match when={twin.kind === 'known'}>
          <p class="lead">{words().known(title())}</p>
          <Links primary={player.hrefAfter(player.walk())} label={words().goOn} />
        </Match>
        <Match when={twin.kind === 'off-path'}>
          <p class="lead">{words().offPath(title())}</p>
          <Links primary={guideHref()} label={words().toPath} />
        </Match>
        <Match when={twin.kind === 'no-path'}>
          <p class="lead">{words().noPath}</p>
          <Links primary={player.hrefAfter(player.walk())} label={words().toQuestions} />
        </Match>
      </Switch>
    </article>
  );

  function Links(link: { primary: string; label: string }): JSX.Element {
    return (
      <p class="pa-row">
        <a class="btn btn-primary" href={link.primary}>
          {link.label}
        </a>
        <a class="btn btn-outline-primary" href={stepHref()}>
          {words().open}
        </a>
      </p>
    );
  }
}
