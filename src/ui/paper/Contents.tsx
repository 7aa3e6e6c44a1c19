import { For, type JSX, Show } from 'solid-js';
import type { PaperBlock } from '../../domain/paper/model.ts';

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly steps: readonly { readonly id: string; readonly text: string }[];
}

/** The headings of level 2, and under each its steps. */
export function contentsOf(blocks: readonly PaperBlock[]): readonly Entry[] {
  return blocks.reduce<readonly Entry[]>((entries, block) => {
    if (block.kind === 'together') return entries.concat(contentsOf(block.blocks));
    if (block.kind === 'heading' && block.level === 2) {
      return entries.concat({ id: block.id, text: block.text, steps: [] });
    }
    const last = entries.at(-1);
    if (block.kind !== 'step' || last === undefined) return entries;
    const step = { id: block.id, text: `${block.place}: ${block.title}` };
    return entries.slice(0, -1).concat({ ...last, steps: [...last.steps, step] });
  }, []);
}

/** Where things stand on the paper. Pages have numbers only once they are printed. */
export function Contents(props: { title: string; blocks: readonly PaperBlock[] }): JSX.Element {
  return (
    <nav class="pa-paper-contents" aria-labelledby="indice">
      <h2 id="indice">{props.title}</h2>
      <ul>
        <For each={contentsOf(props.blocks)}>
          {(entry) => (
            <li>
              <a href={`#${entry.id}`}>{entry.text}</a>
              <Show when={entry.steps.length > 0}>
                <ul>
                  <For each={entry.steps}>
                    {(step) => (
                      <li>
                        <a href={`#${step.id}`}>{step.text}</a>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}
