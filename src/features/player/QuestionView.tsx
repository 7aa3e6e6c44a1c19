import { useNavigate } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { guide as words } from '../../copy/guide.ts';
import { order } from '../../copy/order.ts';
import type { Question } from '../../domain/guide/model.ts';
import { confirmedFirst } from '../../domain/walk/skipped.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { createPlayer, readerOf } from '../../state/player.ts';
import type { Visit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Blocks, Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OptionWords } from './OptionWords.tsx';
import { Standing } from './Standing.tsx';

/** One question, with its options as large radio buttons. Only in the app: a baked page has none. */
export function QuestionView(props: { ready: ReadyGuide; question: Question; visit: Visit }) {
  const place = usePlace();
  const navigate = useNavigate();
  const player = createPlayer(props.ready, props.visit, place);
  const copy = () => words[place.language()].question;
  const reader = () => readerOf(props.ready, place);
  const answered = () =>
    player.walk().answered.find((answer) => answer.question.id === props.question.id);
  const [chosen, setChosen] = createSignal(answered()?.value);
  const [missing, setMissing] = createSignal(false);
  const name = createUniqueId();
  let form: HTMLFormElement | undefined;

  const number = () =>
    player.walk().answered.findIndex((answer) => answer.question.id === props.question.id) + 1 ||
    player.walk().answered.length + 1;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const value = chosen();
    if (value === undefined) {
      setMissing(true);
      form?.querySelector('input')?.focus();
      return;
    }
    const same = answered()?.value === value && answered()?.by === 'person';
    const after = same
      ? player.walk()
      : await player.act({ kind: 'answer', id: props.question.id, value });
    // A finished set of answers shows its outcome before the first step.
    navigate(
      after.kind === 'question' ? player.hrefAfter(after) : place.guideHref(props.ready.guide.id),
      { resolve: false },
    );
  };

  return (
    <form class="pa-question" onSubmit={submit} ref={form} novalidate autocomplete="off">
      <p class="pa-place-line">
        <a class="pa-back" href={place.guideHref(props.ready.guide.id)} data-key="percorso">
          <Icon name="back" />
          {plain(props.ready, props.ready.guide.title)}
        </a>
        <span class="pa-position">{copy().count(number())}</span>
      </p>
      <h1 tabindex="-1" data-key="titolo" id={`${name}-titolo`}>
        <Rich text={props.question.title} reader={reader()} />
      </h1>
      <Show
        when={confirmedFirst(props.ready.guide, props.visit.session.journal(props.ready.guide.id))}
      >
        {(step) => (
          <Callout kind="info" title={order[place.language()].questionTitle}>
            <p>{order[place.language()].questionText(plain(props.ready, step().title))}</p>
          </Callout>
        )}
      </Show>
      <fieldset aria-labelledby={`${name}-titolo`}>
        <For each={props.question.options}>
          {(option) => (
            <label class="pa-option">
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={chosen() === option.value}
                aria-describedby={missing() ? `${name}-errore` : undefined}
                onChange={() => {
                  setChosen(option.value);
                  setMissing(false);
                }}
                data-key={`risposta-${option.value}`}
              />
              <OptionWords option={option} reader={reader()} />
            </label>
          )}
        </For>
      </fieldset>
      <p class="pa-error" role="alert" id={`${name}-errore`}>
        <Show when={missing()}>
          <Icon name="warning" />
          {copy().chooseOne}
        </Show>
      </p>
      <Show when={props.question.help}>
        {(help) => (
          <details class="pa-help">
            <summary>{copy().help}</summary>
            <div class="pa-trouble-body">
              <Blocks blocks={help()} reader={reader()} facts={player.walk().facts} />
            </div>
          </details>
        )}
      </Show>
      <div class="pa-bar">
        <button type="submit" class="btn btn-primary btn-lg" data-key="avanti">
          {copy().next}
          <Icon name="arrow" />
        </button>
      </div>
      <Standing ready={props.ready} now={props.visit.clock.now()} short />
    </form>
  );
}
