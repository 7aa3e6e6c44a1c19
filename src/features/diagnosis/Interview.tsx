import { createMemo, createSignal, For, Show } from 'solid-js';
import { diagnosisWords } from '../../copy/diagnosis.ts';
import {
  type Finding,
  find,
  nextQuestion,
  type Replies,
  type Reply,
} from '../../domain/diagnosis/diagnose.ts';
import type { Diagnosis, Id } from '../../domain/guide/model.ts';
import { type Place, plain, type ReadyGuide } from '../../state/place.ts';

const REPLIES: readonly Reply[] = ['yes', 'no', 'unknown'];

/** One question at a time, then what to do and why. What is replied lives as long as the page. */
export function Interview(props: { place: Place; ready: ReadyGuide; diagnosis: Diagnosis }) {
  const words = () => diagnosisWords[props.place.language()];
  const say = (text: string) => plain(props.ready, text);
  const [given, setGiven] = createSignal<readonly (readonly [Id, Reply])[]>([]);
  const replies = createMemo((): Replies => Object.fromEntries(given()));
  const question = createMemo(() => nextQuestion(props.diagnosis, replies()));
  let place: HTMLDivElement | undefined;
  const move = (next: readonly (readonly [Id, Reply])[]) => {
    setGiven(next);
    // The buttons pressed are gone: the new question, or the verdict, is read next.
    place?.focus();
  };
  return (
    <>
      <p>{words().lead}</p>
      <div ref={place} tabindex="-1" class="pa-diagnosis">
        <Show
          when={question()}
          fallback={
            <Show when={find(props.diagnosis, replies())}>
              {(finding) => (
                <Verdict {...{ place: props.place, ready: props.ready }} finding={finding()} />
              )}
            </Show>
          }
        >
          {(asked) => (
            <fieldset>
              <legend class="pa-legend">
                <span class="pa-hint">{words().place(given().length + 1)}</span> {say(asked().text)}
              </legend>
              <Show when={asked().hint}>{(hint) => <p class="pa-hint">{say(hint())}</p>}</Show>
              <p class="pa-row">
                <For each={REPLIES}>
                  {(reply) => (
                    <button
                      type="button"
                      class="btn btn-outline-primary"
                      onClick={() => move([...given(), [asked().id, reply]])}
                    >
                      {words()[reply]}
                    </button>
                  )}
                </For>
              </p>
            </fieldset>
          )}
        </Show>
      </div>
      <Show when={given().length > 0}>
        <p class="pa-row">
          <button
            type="button"
            class="btn btn-sm btn-outline-primary"
            onClick={() => move(given().slice(0, -1))}
          >
            {words().back}
          </button>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick={() => move([])}>
            {words().again}
          </button>
        </p>
      </Show>
    </>
  );
}

function Verdict(props: { place: Place; ready: ReadyGuide; finding: Finding }) {
  const words = () => diagnosisWords[props.place.language()];
  const say = (text: string) => plain(props.ready, text);
  const verdict = () => props.finding.verdict;
  return (
    <>
      <p>
        <strong>{say(verdict().title)}</strong>
      </p>
      <p>{say(verdict().text)}</p>
      <Show when={props.finding.reasons.length > 0} fallback={<p>{words().noReason}</p>}>
        <p>{words().why}</p>
        <ul>
          <For each={props.finding.reasons}>{(reason) => <li>{say(reason)}</li>}</For>
        </ul>
      </Show>
      <p>{words().kinds[verdict().kind]}</p>
      <Show when={verdict().step}>
        {(step) => (
          <p>
            <a class="btn btn-primary" href={props.place.stepHref(props.ready.guide.id, step())}>
              {words().goTo}:{' '}
              {say(props.ready.guide.steps.find(({ id }) => id === step())?.title ?? step())}
            </a>
          </p>
        )}
      </Show>
      <Show when={verdict().say}>
        {(ready) => (
          <>
            <p>{words().say}</p>
            <p class="pa-say">{say(ready())}</p>
          </>
        )}
      </Show>
    </>
  );
}
