import { For, Show } from 'solid-js';
import { time } from '../../copy/time.ts';
import { readClock } from '../../domain/clock/reading.ts';
import { type LateProps, mountLive } from '../../state/late.ts';
import { createPlayer } from '../../state/player.ts';
import { AttemptsCard } from './AttemptsCard.tsx';
import { ClockCard } from './ClockCard.tsx';
import { timesOf } from './TimeIntro.tsx';
import type { TimeProps, TimeWorld } from './world.ts';

/** Draws a step's clocks and counters into `box`, in place of the baked rules. Returns what undoes it. */
export function mountStepTimes(world: TimeWorld, box: HTMLElement, props: LateProps): () => void {
  const { clocks, attempts } = timesOf(props.ready.guide, props.step.id);
  return mountLive(box, props, (live) => (
    <>
      <For each={clocks}>{(clock) => <ClockCard {...live} world={world} clock={clock} />}</For>
      <For each={attempts}>
        {(count) => <AttemptsCard {...live} world={world} attempts={count} />}
      </For>
    </>
  ));
}

/** Draws the clocks that run on the person's path into `box`. Returns what undoes it. */
export function mountPathTimes(world: TimeWorld, box: HTMLElement, props: LateProps): () => void {
  return mountLive(box, props, (live) => <PathTimes {...live} world={world} />);
}

function PathTimes(props: TimeProps) {
  const { ready, place, visit } = props;
  const player = createPlayer(ready, visit, place);
  const started = () => {
    const walk = player.walk();
    const path = walk.kind === 'path' ? walk.path.map(({ step }) => step.id) : [];
    const journal = visit.session.journal(ready.guide.id);
    return (ready.guide.clocks ?? []).filter(
      (clock) =>
        clock.steps.some((id) => path.includes(id)) &&
        readClock(ready.guide, clock, journal, visit.clock.now()).kind !== 'not-started',
    );
  };
  return (
    <Show when={started().length > 0}>
      <section aria-labelledby="scadenze">
        <h2 id="scadenze">{time[place.language()].path}</h2>
        <For each={started()}>{(clock) => <ClockCard {...props} clock={clock} />}</For>
      </section>
    </Show>
  );
}
