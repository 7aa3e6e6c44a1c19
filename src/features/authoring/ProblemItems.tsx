import { For, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import type { Problem } from '../../domain/problem.ts';
import { usePlace } from '../../state/place.ts';

/**
 * The node that a place names: `guide.json: step/apri-posta, body.2` -> `step/apri-posta`. Of other
 * files, which have forms of their own, the file: `en.json step/apri-posta`, `config.json`.
 */
function nodeIn(place: string): string | undefined {
  const [file, rest = ''] = place.split(': ');
  if (file === 'config.json' || file === 'screens.json' || file === 'screens.en.json') return file;
  if (file === 'en.json') return `${file} ${rest.split(',')[0]}`;
  if (file !== 'guide.json') return undefined;
  const link = /^links\.([^,.]+)/.exec(rest);
  if (link) return `link/${link[1]}`;
  return /^(?:question|category|procedure|step|trouble|variable|change)\/[^,]+/.exec(rest)?.[0];
}

/** Problems, each with its place and what to do. The checker speaks Italian. */
export function ProblemItems(props: {
  problems: readonly Problem[];
  onGo?: ((node: string) => void) | undefined;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].check;
  return (
    <ul class="pa-checks">
      <For each={props.problems}>
        {(found) => (
          <li data-state={found.level === 'problem' ? 'wrong' : 'note'}>
            <strong>{found.level === 'problem' ? copy().problem : copy().notice}</strong>
            {': '}
            <span lang="it">{found.message}</span>
            <br />
            {copy().where}: <code>{found.place}</code>{' '}
            <Show when={props.onGo && nodeIn(found.place)}>
              {(node) => (
                <button
                  type="button"
                  class="btn btn-outline-primary btn-sm"
                  onClick={() => props.onGo?.(node())}
                >
                  {copy().go}
                  <span class="visually-hidden"> {node()}</span>
                </button>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
