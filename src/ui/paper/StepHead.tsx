import { type JSX, Show } from 'solid-js';
import type { StepBlock } from '../../domain/paper/model.ts';
import { QrCode } from '../QrCode.tsx';
import { Heading } from './Heading.tsx';

/** The head of a step: number and title, tick box, code, QR. */
export function StepHead(props: {
  block: StepBlock;
  /** Modules that come after the block; see `PaperView`. */
  qr?: ((href: string) => readonly (readonly boolean[])[] | undefined) | undefined;
}): JSX.Element {
  const qr = () => {
    const { qr: room } = props.block;
    const modules = room?.modules.length ? room.modules : room && props.qr?.(room.href);
    return room && modules && { ...room, modules };
  };
  return (
    <div class="pa-paper-step">
      <div>
        <Heading level={props.block.level} id={props.block.id}>
          <span class="pa-paper-place">{props.block.place}</span> {props.block.title}
        </Heading>
        <p class="pa-paper-tick">
          <TickBox ticked={props.block.ticked} />
          {props.block.tick}
        </p>
        <Show when={props.block.code}>
          {(code) => (
            <p class="pa-paper-code">
              {code().label}: <strong>{code().text}</strong> <span>({code().spoken})</span>
            </p>
          )}
        </Show>
      </div>
      <Show when={qr()}>
        {(shown) => (
          <a class="pa-paper-qr" href={shown().href}>
            <QrCode matrix={shown().modules} alt={shown().alt} />
          </a>
        )}
      </Show>
    </div>
  );
}

/** The word beside it says what it is for; whether it is ticked shows on the screen as well. */
function TickBox(props: { ticked: boolean }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" fill="#ffffff" stroke="#000000" stroke-width="1.5" />
      <Show when={props.ticked}>
        <path d="M4 8.500l3 3 5-7" fill="none" stroke="#000000" stroke-width="2" />
      </Show>
    </svg>
  );
}
