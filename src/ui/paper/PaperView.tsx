import { For, type JSX } from 'solid-js';
import type { CalloutBlock, Paper, PaperBlock, TroublesBlock } from '../../domain/paper/model.ts';
import { Callout, type CalloutKind } from '../Callout.tsx';
import { Contents } from './Contents.tsx';
import { Heading } from './Heading.tsx';
import { Facts, Figure, List, Table } from './parts.tsx';
import { Runs } from './Runs.tsx';
import { StepHead } from './StepHead.tsx';

/**
 * A paper as HTML: the preview, and what the browser prints. Its title is left to the page, which
 * has only one heading of level 1.
 */
export function PaperView(props: {
  paper: Paper;
  /** Blocks to draw so far; all of them without it. */
  count?: number;
  /** The QR of an address, where the paper leaves room for one that comes later. */
  qr?: (href: string) => readonly (readonly boolean[])[] | undefined;
}): JSX.Element {
  const isDrawing = () => (props.count ?? Infinity) < props.paper.blocks.length;
  return (
    <div class="pa-paper" aria-busy={isDrawing() ? 'true' : undefined}>
      <Blocks blocks={props.paper.blocks.slice(0, props.count)} paper={props.paper} qr={props.qr} />
      <p class="pa-small pa-paper-end">
        {props.paper.footer.source} · {props.paper.footer.version}
      </p>
    </div>
  );
}

type Qr = ((href: string) => readonly (readonly boolean[])[] | undefined) | undefined;

function Blocks(props: { blocks: readonly PaperBlock[]; paper: Paper; qr?: Qr }): JSX.Element {
  return (
    <For each={props.blocks}>
      {(block) => <Block block={block} paper={props.paper} qr={props.qr} />}
    </For>
  );
}

function Block(props: { block: PaperBlock; paper: Paper; qr: Qr }): JSX.Element {
  const { block } = props;
  switch (block.kind) {
    case 'cover':
      return (
        <>
          <p class="lead">{block.subtitle}</p>
          <p>
            <Runs runs={block.summary} />
          </p>
          <Facts block={{ kind: 'facts', facts: block.facts }} />
        </>
      );
    case 'contents':
      return <Contents title={block.title} blocks={props.paper.blocks} />;
    case 'heading':
      return (
        <Heading level={block.level} id={block.id}>
          {block.text}
        </Heading>
      );
    case 'paragraph':
      return (
        <p class={block.look && `pa-${block.look}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'step':
      return <StepHead block={block} qr={props.qr} />;
    case 'figure':
      return <Figure block={block} />;
    case 'callout':
      return (
        <Callout kind={KINDS[block.tone]} title={block.title}>
          <Blocks blocks={block.blocks} paper={props.paper} qr={props.qr} />
        </Callout>
      );
    case 'troubles':
      return <Troubles block={block} paper={props.paper} />;
    case 'together':
      return (
        <div class="pa-together">
          <Blocks blocks={block.blocks} paper={props.paper} qr={props.qr} />
        </div>
      );
  }
}

const KINDS: Readonly<Record<CalloutBlock['tone'], CalloutKind>> = {
  ...{ warning: 'warning', info: 'info', fill: 'fill', wait: 'wait', done: 'success', say: 'stop' },
};

function Troubles(props: { block: TroublesBlock; paper: Paper }): JSX.Element {
  return (
    <>
      <Heading level={props.block.level} id={props.block.id}>
        {props.block.title}
      </Heading>
      <ul class="pa-paper-troubles">
        <For each={props.block.items}>
          {(item) => (
            <li>
              <p>
                <strong>
                  <Runs runs={item.title} />
                </strong>
              </p>
              <Blocks blocks={item.blocks} paper={props.paper} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
