import { render } from 'solid-js/web';
import { download } from './adapters/browser/download.ts';
import type { MountLate } from './app/late.ts';
import { DeskCard } from './features/player/DeskCard.tsx';
import { Standing } from './features/player/Standing.tsx';
import { mountPathTimes, mountStepTimes } from './features/time/mount.tsx';
import type { TimeWorld } from './features/time/world.ts';
import { PlaceProvider } from './state/place.ts';

const WORLD: TimeWorld = {
  save: download,
  whole: (href) => new URL(href, location.href).href,
  desk: (props, say) => <DeskCard ready={props.ready} say={say} />,
};

/** The parts of the composition root that clocks and counted attempts need, loaded with them. */
export const stepTimes: MountLate = (box, props) => mountStepTimes(WORLD, box, props);
export const pathTimes: MountLate = (box, props) => mountPathTimes(WORLD, box, props);

/** What a step's page says of the guide's age, once the day is known. */
export const standing: MountLate = (box, { place, ready, visit }) => {
  box.replaceChildren();
  return render(
    () => (
      <PlaceProvider value={place}>
        <Standing ready={ready} now={visit?.clock.now()} short />
      </PlaceProvider>
    ),
    box,
  );
};
