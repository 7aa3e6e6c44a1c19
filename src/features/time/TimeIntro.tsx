import { For } from 'solid-js';
import type { Guide, Id } from '../../domain/guide/model.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Rich } from '../../ui/GuideText.tsx';

/** Clocks and counted attempts of a step, in the guide's order. */
export function timesOf({ clocks = [], attempts = [] }: Guide, step: Id) {
  const here = ({ steps }: { readonly steps: readonly Id[] }) => steps.includes(step);
  return { clocks: clocks.filter(here), attempts: attempts.filter(here) };
}

/** The rules, to be read without script; below each, room for what the app adds. */
export function TimeIntro(props: { ready: ReadyGuide; step: Id }) {
  const place = usePlace();
  const all = () => {
    const { clocks, attempts } = timesOf(props.ready.guide, props.step);
    return [...clocks, ...attempts];
  };
  return (
    <For each={all()}>
      {(one) => (
        <Callout kind="wait" title={plain(props.ready, one.title)}>
          <p>
            <Rich text={one.rule} reader={readerOf(props.ready, place)} />
          </p>
          <div class={'limit' in one ? 'pa-attempts-room' : 'pa-clock-room'} />
        </Callout>
      )}
    </For>
  );
}
