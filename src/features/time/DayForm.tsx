import { createSignal, createUniqueId, Show } from 'solid-js';
import { time } from '../../copy/time.ts';
import { dayOf, isoOf } from '../../domain/clock/day.ts';
import type { Start } from '../../domain/clock/start.ts';
import type { Clock } from '../../domain/guide/model.ts';
import { plain } from '../../state/place.ts';
import type { TimeProps } from './world.ts';

/** The day on which a clock started, written by the person: an answer in the journal. */
export function DayForm(props: TimeProps & { clock: Clock; start: Start | undefined }) {
  const { place, ready, visit } = props;
  const id = createUniqueId();
  const words = () => time[place.language()];
  const [problem, setProblem] = createSignal('');
  let field: HTMLInputElement | undefined;
  let details: HTMLDetailsElement | undefined;
  const save = async () => {
    const value = field?.value ?? '';
    if (dayOf(value) === undefined) {
      setProblem(words().noSuchDay);
      field?.focus();
      return;
    }
    setProblem('');
    await visit.session.record(ready.guide.id, { kind: 'answer', id: props.clock.id, value });
    visit.announce(words().saved);
    if (details) {
      details.open = false;
      details.querySelector('summary')?.focus();
    }
  };
  const form = () => (
    <form
      class="pa-clock-day"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="pa-label" for={id}>
        {plain(ready, props.clock.ask)}
      </label>
      <p class="pa-code-row">
        <input
          class="pa-input"
          id={id}
          ref={field}
          type="date"
          autocomplete="off"
          value={props.start ? isoOf(props.start.day) : ''}
          aria-describedby={`${id}-errore`}
          aria-invalid={problem() !== ''}
        />
        <button type="submit" class="btn btn-outline-primary">
          {words().save}
        </button>
      </p>
      <p id={`${id}-errore`} class="pa-clock-problem" role="alert">
        {problem()}
      </p>
    </form>
  );
  return (
    <Show when={props.start !== undefined} fallback={form()}>
      <details class="pa-help" ref={details}>
        <summary>{words().otherDay}</summary>
        {form()}
      </details>
    </Show>
  );
}
