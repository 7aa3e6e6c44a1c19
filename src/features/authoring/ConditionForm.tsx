import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { guideStructure as words } from '../../copy/guide-structure.ts';
import {
  askedBefore,
  type ConditionPlace,
  conditionsAt,
  setAllowed,
} from '../../domain/edit/conditions.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Id, Question } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import type { Workspace } from './workspace.ts';

/** The conditions of a node and of its parts: questions and answers from lists, nothing to type. */
export function ConditionForms(props: { work: Workspace; guide: Guide; node: string }) {
  const places = createMemo(() => conditionsAt(props.guide, props.node));
  const parts = createMemo(() => places().map(({ part }) => part), undefined, {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  });
  const at = (part: string) => places().find((one) => one.part === part);
  return (
    <For each={parts()}>
      {(part) => (
        <Show when={at(part)}>
          {(found) => (
            <ConditionForm
              work={props.work}
              guide={props.guide}
              node={props.node}
              condition={found()}
            />
          )}
        </Show>
      )}
    </For>
  );
}

function ConditionForm(props: {
  work: Workspace;
  guide: Guide;
  node: string;
  condition: ConditionPlace;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const named = createMemo(() => Object.keys(props.condition.when ?? {}), undefined, {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  });
  const possible = () =>
    askedBefore(props.guide, props.node).filter(({ id }) => !named().includes(id));
  const title = () =>
    props.condition.text === undefined
      ? copy().when
      : copy().whenFor(plainText(props.condition.text, {}).slice(0, 60));
  const lead = () =>
    props.condition.part === 'when'
      ? copy().whenLead[props.node.split('/')[0] ?? '']
      : copy().partLead;
  let legend: HTMLLegendElement | undefined;
  const set = (question: Id, values: readonly string[]) => {
    const pressed = document.activeElement;
    props.work.edit(setAllowed(props.condition, question, values));
    // What was pressed may be gone with its question, or with the last that could be added.
    if (!pressed?.isConnected) legend?.focus();
  };
  return (
    <fieldset class="pa-condition" data-field={props.condition.part}>
      <legend class="pa-legend" tabindex="-1" ref={legend}>
        {title()}
      </legend>
      <p class="pa-hint">{lead()}</p>
      <Show when={named().length === 0}>
        <p>{possible().length > 0 ? copy().always : copy().never}</p>
      </Show>
      <For each={named()}>
        {(id) => (
          <Allowed
            id={id}
            question={props.guide.questions.find((question) => question.id === id)}
            values={props.condition.when?.[id] ?? []}
            onValues={(values) => set(id, values)}
          />
        )}
      </For>
      <Show when={possible().length > 0}>
        <AddQuestion questions={possible()} onAdd={(id, value) => set(id, [value])} />
      </Show>
    </fieldset>
  );
}

/** The answers to one question for which the condition holds. */
function Allowed(props: {
  id: Id;
  /** Undefined where the guide has no such question. */
  question: Question | undefined;
  values: readonly string[];
  onValues: (values: readonly string[]) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const title = () =>
    props.question ? plainText(props.question.title, {}) : copy().unknownQuestion(props.id);
  const known = () => props.question?.options.map(({ value }) => value) ?? [];
  /** Answers that are gone are seen as well, so that they can be taken out. */
  const all = createMemo(() => [...new Set([...known(), ...props.values])], undefined, {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  });
  const label = (value: string) => {
    const option = props.question?.options.find((one) => one.value === value);
    return option ? plainText(option.label, {}) : copy().unknown(value);
  };
  const toggle = (value: string, on: boolean) =>
    props.onValues(all().filter((one) => (one === value ? on : props.values.includes(one))));
  return (
    <fieldset>
      <legend class="pa-label">{title()}</legend>
      <p class="pa-hint">{copy().oneOf}</p>
      <For each={all()}>
        {(value) => (
          <label class="pa-tick">
            <input
              type="checkbox"
              checked={props.values.includes(value)}
              disabled={props.values.length === 1 && props.values[0] === value}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />{' '}
            {label(value)}
          </label>
        )}
      </For>
      <p>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={() => props.onValues([])}
        >
          {copy().takeQuestion(title())}
        </button>
      </p>
    </fieldset>
  );
}

/** Adds a question to a condition, with the first of its answers. */
function AddQuestion(props: {
  questions: readonly Question[];
  onAdd: (question: Id, value: string) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const [chosen, setChosen] = createSignal<Id>();
  let answer: HTMLSelectElement | undefined;
  const question = () => props.questions.find((one) => one.id === chosen()) ?? props.questions[0];
  const add = () => {
    const of = question();
    if (of && answer) props.onAdd(of.id, answer.value);
    setChosen(undefined);
  };
  return (
    <p>
      <label class="pa-label" for={`${id}-domanda`}>
        {copy().addQuestion}
      </label>
      <select
        class="pa-input"
        id={`${id}-domanda`}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <For each={props.questions}>
          {(one) => (
            <option value={one.id} selected={one.id === question()?.id}>
              {plainText(one.title, {})}
            </option>
          )}
        </For>
      </select>
      <label class="pa-label" for={`${id}-risposta`}>
        {copy().answer}
      </label>
      <select class="pa-input" id={`${id}-risposta`} ref={answer}>
        <For each={question()?.options}>
          {(option) => <option value={option.value}>{plainText(option.label, {})}</option>}
        </For>
      </select>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={add}>
        {copy().addCondition}
      </button>
    </p>
  );
}
