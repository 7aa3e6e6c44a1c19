import { type JSX, Match, Switch } from 'solid-js';
import type { Level } from '../../domain/paper/model.ts';

/** A heading of a level. Not by `Dynamic`, whose code every step's page would have to load. */
export function Heading(props: { level: Level; id: string; children: JSX.Element }): JSX.Element {
  return (
    <Switch fallback={<h4 id={props.id}>{props.children}</h4>}>
      <Match when={props.level === 2}>
        <h2 id={props.id}>{props.children}</h2>
      </Match>
      <Match when={props.level === 3}>
        <h3 id={props.id}>{props.children}</h3>
      </Match>
    </Switch>
  );
}
