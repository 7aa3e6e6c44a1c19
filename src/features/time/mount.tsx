import { For, type JSX, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { time } from '../../copy/time.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider } from '../../state/place.ts';
import { createPlayer } from '../../state/player.ts';
import { AttemptsCard } from './AttemptsCard.tsx';
import { ClockCard } from './ClockCard.tsx';
import { timesOf } from './TimeIntro.tsx';
import type { TimeProps, TimeWorld } from './world.ts';

function mounted(box: HTMLElement, props: LateProps, draw: () => JSX.Element): () => void {
  box.replaceChildren();
  return render(() => <PlaceProvider value={props.place}>{draw()}</PlaceProvider>, box);
}

/** Draws a step's clocks and counters into `box`, in place of the baked rules. Returns what undoes it. */
export function mountStepTimes(world: TimeWorld, box: HTMLElement, props: LateProps): () => void {
  const { visit } = props;
  if (!visit) return () => undefined;
  const { clocks, attempts } = timesOf(props.ready.guide, props.step.id);
  const all: TimeProps = { ...props, visit, world };
  return mounted(box, props, () => (
    <>
      <For each={clocks}>{(clock) => <ClockCard {...all} clock={clock} />}</For>
      <For each={attempts}>{(count) => <AttemptsCard {...all} attempts={count} />}</For>
    </>
  ));
}

/** Draws the clocks that run on the person's path into `box`. Returns what undoes it. */
export function mountPathTimes(world: TimeWorld, box: HTMLElement, props: LateProps): () => void {
  const { visit, ready, place } = props;
  if (!visit) return () => undefined;
  return mounted(box, props, () => <PathTimes {...{ ...props, visit, world, ready, place }} />);
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
