import { For, Show } from 'solid-js';
import { dataProblems as words } from '../../copy/data-problems.ts';
import type { Problem } from '../../domain/problem.ts';
import { usePlace } from '../../state/place.ts';

/**
 * What is wrong in config.json and the guides, for the administrator: each with file and field, the
 * value found and what is needed. Nothing where nothing is wrong.
 */
export function DataProblems() {
  const place = usePlace();
  const copy = () => words[place.language()];
  const data = () => place.data();
  const problems = () =>
    [data().config, ...Object.values(data().guides).map(({ loaded }) => loaded)].flatMap((loaded) =>
      loaded.problems.filter(({ level }) => level === 'problem'),
    );
  const say = ({ code, message }: Problem) => {
    const failures: Readonly<Record<string, string>> = copy().failures;
    return failures[code] ?? message;
  };
  return (
    <Show when={problems().length > 0}>
      <section aria-labelledby="problemi-dati">
        <h2 id="problemi-dati">{copy().title}</h2>
        <p>{copy().lead}</p>
        <ul>
          <For each={problems()}>
            {(problem) => (
              <li lang={say(problem) === problem.message ? 'it' : undefined}>
                <code>{problem.place}</code>. {say(problem)}
              </li>
            )}
          </For>
        </ul>
        <p>{copy().using[data().config.from]}</p>
      </section>
    </Show>
  );
}
