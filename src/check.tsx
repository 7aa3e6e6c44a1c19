import { thisBrowser } from './adapters/browser/recognise.ts';
import type { MountLate } from './app/late.ts';
import { mountCheck } from './features/certificate/mount.tsx';
import { DeskCard } from './features/player/DeskCard.tsx';
import type { Clock } from './ports/clock.ts';
import type { LateProps } from './state/late.ts';

/** The part of the composition root that the check of a certificate warning needs, loaded with it. */
export function startCheck(clock: Clock): MountLate {
  const world = {
    browser: thisBrowser(),
    now: () => clock.now(),
    desk: (props: LateProps, say: string) => <DeskCard ready={props.ready} say={say} />,
  };
  return (box, props) => mountCheck(world, box, props);
}
