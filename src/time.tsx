import { download } from './adapters/browser/download.ts';
import type { MountLate } from './app/late.ts';
import { DeskCard } from './features/player/DeskCard.tsx';
import { Standing } from './features/player/Standing.tsx';
import { ThisFirst } from './features/player/ThisFirst.tsx';
import { mountPathTimes, mountStepTimes } from './features/time/mount.tsx';
import type { TimeWorld } from './features/time/world.ts';
import { mountLive } from './state/late.ts';

const WORLD: TimeWorld = {
  save: download,
  whole: (href) => new URL(href, location.href).href,
  desk: (props, say) => <DeskCard ready={props.ready} say={say} />,
};

/** The parts of the composition root that clocks and counted attempts need, loaded with them. */
export const stepTimes: MountLate = (box, props) => mountStepTimes(WORLD, box, props);
export const pathTimes: MountLate = (box, props) => mountPathTimes(WORLD, box, props);

/** Why the person is at this step; and what its page says of the guide's age, once the day is known. */
export const standing: MountLate = (box, props) =>
  mountLive(box, props, (live) => (
    <>
      <ThisFirst {...live} />
      <Standing ready={live.ready} now={live.visit.clock.now()} short />
    </>
  ));
