/** Lists, labels with values, tables and drawings of a paper. */
import { For, type JSX, Show } from 'solid-js';
import type { FactsBlock, FigureBlock, ListBlock, TableBlock } from '../../domain/paper/model.ts';
import { Drawing } from '../screen/Drawing.tsx';
import { Runs } from './Runs.tsx';

export function List(props: { block: ListBlock }): JSX.Element {
  const items = () => (
    <For each={props.block.items}>
      {(item) => (
        <li>
          <Runs runs={item} />
        </li>
      )}
    </For>
  );
  return (
    <Show when={props.block.ordered} fallback={<ul>{items()}</ul>}>
      <ol class="pa-ordered">{items()}</ol>
    </Show>
  );
}

export function Facts(props: { block: FactsBlock }): JSX.Element {
  return (
    <dl class="pa-facts">
      <For each={props.block.facts}>
        {(fact) => (
          <div>
            <dt>{fact.label}</dt>
            <dd>
              <Runs runs={fact.value} />
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

export function Table(props: { block: TableBlock }): JSX.Element {
  return (
    <table class="pa-paper-table">
      <caption>{props.block.caption}</caption>
      <thead>
        <tr>
          <For each={props.block.columns}>{(column) => <th scope="col">{column}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.block.rows}>
          {(row) => (
            <tr>
              <For each={row}>
                {(cell, index) => (
                  <Show
                    when={index() === 0}
                    fallback={
                      <td>
                        <Runs runs={cell} />
                      </td>
                    }
                  >
                    <th scope="row">
                      <Runs runs={cell} />
                    </th>
                  </Show>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

export function Figure(props: { block: FigureBlock }): JSX.Element {
  return (
    <figure class="pa-paper-figure">
      <div role="img" aria-label={props.block.alt}>
        <Drawing laid={props.block.laid} imageBase={props.block.imageBase} />
      </div>
      <figcaption>
        {props.block.caption}
        <For each={props.block.remarks}>
          {(remark) => <span class="pa-figure-tag"> {remark}</span>}
        </For>
      </figcaption>
    </figure>
  );
}
