import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { ResolvedLink } from '../domain/guide/links.ts';
import { type Inline, parseMarkup } from '../domain/guide/markup.ts';
import type { Block, Text } from '../domain/guide/model.ts';
import type { Reader } from '../domain/guide/reader.ts';
import { holds } from '../domain/walk/conditions.ts';
import type { Facts } from '../domain/walk/model.ts';

/** A guide's text with its markup as elements. Text stays text: nothing is parsed as HTML. */
export function Rich(props: { text: Text; reader: Reader }): JSX.Element {
  return <Nodes nodes={parseMarkup(props.text)} reader={props.reader} />;
}

function Nodes(props: { nodes: readonly Inline[]; reader: Reader }): JSX.Element {
  return <For each={props.nodes}>{(node) => <Node node={node} reader={props.reader} />}</For>;
}

function Node(props: { node: Inline; reader: Reader }): JSX.Element {
  const node = props.node;
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'bold':
      return (
        <strong>
          <Nodes nodes={node.children} reader={props.reader} />
        </strong>
      );
    case 'code':
      return (
        <code>
          <Nodes nodes={node.children} reader={props.reader} />
        </code>
      );
    case 'variable':
      return <span class="pa-value">{props.reader.variables[node.name] ?? `{${node.name}}`}</span>;
    case 'link':
      return (
        <TextLink
          label={<Nodes nodes={node.label} reader={props.reader} />}
          link={props.reader.link(node.link)}
          newTab={props.reader.newTab}
        />
      );
  }
}

/** A link inside a text. A link that the allow-list refuses stays plain text. */
function TextLink(props: { label: JSX.Element; link: ResolvedLink | undefined; newTab: string }) {
  return (
    <Show when={props.link} fallback={props.label}>
      {(link) => (
        <Show
          when={link().kind === 'web'}
          fallback={
            <a href={link().href} rel="external">
              {props.label}
            </a>
          }
        >
          <a href={link().href} target="_blank" rel="noopener noreferrer">
            {props.label}
            <span class="pa-host"> ({link().host})</span>
            <span class="visually-hidden"> {props.newTab}</span>
          </a>
        </Show>
      )}
    </Show>
  );
}

/**
 * Blocks of a body. With `facts`, a conditional block stands only where it holds; without (a
 * neutral page) all stand, after their labels.
 */
export function Blocks(props: {
  blocks: readonly Block[];
  reader: Reader;
  facts: Facts | undefined;
}): JSX.Element {
  return (
    <For each={props.blocks}>
      {(block) => <BlockView block={block} reader={props.reader} facts={props.facts} />}
    </For>
  );
}

function BlockView(props: { block: Block; reader: Reader; facts: Facts | undefined }): JSX.Element {
  const text = () => (typeof props.block === 'string' ? props.block : undefined);
  const list = () =>
    typeof props.block === 'object' && 'list' in props.block ? props.block : undefined;
  const ordered = () =>
    typeof props.block === 'object' && 'ordered' in props.block ? props.block : undefined;
  const conditional = () =>
    typeof props.block === 'object' && 'when' in props.block ? props.block : undefined;
  return (
    <Switch>
      <Match when={text()}>
        {(t) => (
          <p>
            <Rich text={t()} reader={props.reader} />
          </p>
        )}
      </Match>
      <Match when={list()}>
        {(l) => (
          <ul>
            <For each={l().list}>
              {(item) => (
                <li>
                  <Rich text={item} reader={props.reader} />
                </li>
              )}
            </For>
          </ul>
        )}
      </Match>
      <Match when={ordered()}>
        {(l) => (
          <ol class="pa-ordered">
            <For each={l().ordered}>
              {(item) => (
                <li>
                  <Rich text={item} reader={props.reader} />
                </li>
              )}
            </For>
          </ol>
        )}
      </Match>
      <Match when={conditional()}>
        {(c) => (
          <Show
            when={props.facts}
            fallback={
              <p>
                <strong>
                  <Rich text={c().label} reader={props.reader} />:
                </strong>{' '}
                <Rich text={c().text} reader={props.reader} />
              </p>
            }
          >
            {(facts) => (
              <Show when={holds(c().when, facts())}>
                <p>
                  <Rich text={c().text} reader={props.reader} />
                </p>
              </Show>
            )}
          </Show>
        )}
      </Match>
    </Switch>
  );
}
