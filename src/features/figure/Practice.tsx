import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Practice, Target } from '../../domain/screen/practice.ts';
import { Drawing } from '../../ui/screen/Drawing.tsx';

/** Words of the practice, in the reader's language. */
export interface PracticeWords {
  readonly practiceLead: string;
  practiceTask(n: number, total: number): string;
  readonly practicePlaces: string;
  readonly practiceRight: string;
  readonly practiceDone: string;
  practiceWrong(words: string): string;
  readonly practiceShown: string;
  readonly practiceAgain: string;
  place(n: number): string;
}

/** Wrong tries at one point before the place is shown. */
const TRIES = 2;

/**
 * A drawing to try a click on. Everything that could be pressed on the real screen can be pressed
 * here: the right place answers, a wrong one says what it is. Nothing can be typed.
 */
export function PracticeView(props: {
  practice: Practice;
  words: PracticeWords;
  imageBase: string;
  /** What is done at the place with this number: the item of the step's list. */
  task: (number: number) => string;
}): JSX.Element {
  const [done, setDone] = createSignal(0);
  const [wrong, setWrong] = createSignal(0);
  const [answer, setAnswer] = createSignal('');
  const wanted = () => props.practice.order[done()];
  const press = (target: Target) => {
    const number = wanted();
    if (number === undefined) return;
    if (target.number === number) {
      setDone(done() + 1);
      setWrong(0);
      setAnswer(wanted() === undefined ? props.words.practiceDone : props.words.practiceRight);
      return;
    }
    setWrong(wrong() + 1);
    const shown = wrong() >= TRIES ? ` ${props.words.practiceShown}` : '';
    setAnswer(props.words.practiceWrong(target.words) + shown);
  };
  const again = () => {
    setDone(0);
    setWrong(0);
    setAnswer('');
  };
  const look = (target: Target) => {
    if (target.number === undefined) return 'pa-target';
    const found = props.practice.order.indexOf(target.number) < done();
    const shown = target.number === wanted() && wrong() >= TRIES;
    return found || shown ? 'pa-target pa-found' : 'pa-target';
  };
  return (
    <div class="pa-practice">
      {/* The first place to press must not have the focus: its frame would give it away. */}
      <p tabindex="-1" autofocus>
        {props.words.practiceLead}
      </p>
      <Show when={wanted()}>
        {(number) => (
          <p>
            {props.words.practiceTask(done() + 1, props.practice.order.length)}{' '}
            <strong>{props.task(number())}</strong>
          </p>
        )}
      </Show>
      <p role="status" class="pa-practice-answer">
        {answer()}
      </p>
      <Drawing
        label={props.words.practicePlaces}
        laid={props.practice.laid}
        imageBase={props.imageBase}
      >
        <For each={props.practice.targets}>
          {(target, index) => (
            // A real button cannot stand inside a drawing; over it, it would need inline styles.
            // biome-ignore lint/a11y/useSemanticElements: see above
            <g
              role="button"
              tabindex="0"
              class={look(target)}
              aria-label={target.words || props.words.place(index() + 1)}
              onClick={() => press(target)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                press(target);
              }}
            >
              <rect
                x={target.area.x}
                y={target.area.y}
                width={target.area.width}
                height={target.area.height}
                rx="6"
              />
            </g>
          )}
        </For>
      </Drawing>
      <Show when={wanted() === undefined}>
        <button type="button" class="btn btn-outline-primary" onClick={again}>
          {props.words.practiceAgain}
        </button>
      </Show>
    </div>
  );
}
