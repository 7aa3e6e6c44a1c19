import type { JSX } from 'solid-js';
import { thisBrowser } from './adapters/browser/recognise.ts';
import type { MountLate } from './app/late.ts';
import type { DrawingFor } from './features/certificate/CertificateCheck.tsx';
import { drawingOf } from './features/certificate/drawings.ts';
import { mountCheck } from './features/certificate/mount.tsx';
import { DeskCard } from './features/player/DeskCard.tsx';
import type { Clock } from './ports/clock.ts';
import type { LateProps } from './state/late.ts';

/** Draws the step's screen once more. */
type Quote = (props: LateProps, ask: NonNullable<ReturnType<typeof drawingOf>>) => JSX.Element;

/** The part of the composition root that the check of a certificate warning needs, loaded with it. */
export function startCheck(clock: Clock, quote: Quote): MountLate {
  const world = {
    browser: thisBrowser(),
    now: () => clock.now(),
    desk: (props: LateProps, say: string) => <DeskCard ready={props.ready} say={say} />,
    drawing(props: LateProps, what: DrawingFor) {
      const ask = drawingOf(what);
      return ask && quote(props, ask);
    },
  };
  return (box, props) => mountCheck(world, box, props);
}
