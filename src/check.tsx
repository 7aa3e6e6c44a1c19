import { thisBrowser } from './adapters/browser/recognise.ts';
import type { MountCheck } from './app/check.ts';
import { mountCheck } from './features/certificate/mount.tsx';
import { DeskCard } from './features/player/DeskCard.tsx';
import type { Clock } from './ports/clock.ts';

/** The part of the composition root that the check of a certificate warning needs, loaded with it. */
export function startCheck(clock: Clock): MountCheck {
  const world = {
    browser: thisBrowser(),
    now: () => clock.now(),
    desk: (props: Parameters<MountCheck>[1], say: string) => (
      <DeskCard ready={props.ready} say={say} />
    ),
  };
  return (box, props) => mountCheck(world, box, props);
}
