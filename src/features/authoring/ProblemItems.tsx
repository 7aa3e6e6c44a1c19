import { createSignal, For, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { placeInWords } from '../../copy/guide-places.ts';
import type { Guide } from '../../domain/guide/model.ts';
import type { Problem } from '../../domain/problem.ts';
import { usePlace } from '../../state/place.ts';
import { type Target, targetOf } from './go.ts';

/** More at once are no help, and hold the page up: a guide of 10,000 steps may have as many. */
const SHOWN = 100;

/** Problems, each with its place and what to do. The checker speaks Italian. */
export function ProblemItems(props: {
  problems: readonly Problem[];
  /** The guide that is open, for the titles in places. */
  guide?: Guide | undefined;
  onGo?: ((target: Target) => void) | undefined;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].check;
  const [most, setMost] = createSignal(SHOWN);
  const rest = () => props.problems.length - most();
  return (
    <>
      <ul class="pa-checks">
        <For each={props.problems.slice(0, most())}>
          {(found) => (
            <li data-state={found.level === 'problem' ? 'wrong' : 'note'}>
              <strong>{found.level === 'problem' ? copy().problem : copy().notice}</strong>
              {': '}
              <span lang="it">{found.message}</span>
              <br />
              {copy().where}: <span lang="it">{placeInWords(found.place, props.guide)}</span>{' '}
              <Show
                when={props.onGo && targetOf(found.place)}
                fallback={<InFile place={found.place} />}
              >
                {(target) => (
                  <button
                    type="button"
                    class="btn btn-outline-primary btn-sm"
                    onClick={() => props.onGo?.(target())}
                  >
                    {copy().go}
                    <span class="visually-hidden"> {target().node}</span>
                  </button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <p>
          <button
            type="button"
            class="btn btn-outline-primary btn-sm"
            onClick={() => setMost(most() + SHOWN)}
          >
            {copy().more(Math.min(rest(), SHOWN), rest())}
          </button>
        </p>
      </Show>
    </>
  );

  /** Where there is no form, the names to look for in the file, as they are written there. */
  function InFile(item: { place: string }) {
    const names = () => /^[^:]*: (.*[a-z].*)$/is.exec(item.place)?.[1];
    return (
      <Show when={names()}>
        {(written) => (
          <span class="pa-small">
            ({copy().inFile}: <code>{written()}</code>)
          </span>
        )}
      </Show>
    );
  }
}
