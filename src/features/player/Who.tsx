import { Show } from 'solid-js';
import { render } from 'solid-js/web';
import { people } from '../../copy/people.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Step } from '../../domain/guide/model.ts';
import { whoAndWhere } from '../../domain/guide/people.ts';
import type { LateProps } from '../../state/late.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';

/** Who does the step and where: a line below the title, or none. */
export function Who(props: { ready: ReadyGuide; step: Step; language: Language }) {
  const words = () => people[props.language];
  const found = () => whoAndWhere(props.ready.guide, props.step);
  return (
    <Show when={found().who || found().where}>
      <p>
        <Show when={found().who}>
          {(who) => (
            <>
              {words().who}: <strong>{plain(props.ready, who())}</strong>
            </>
          )}
        </Show>
        <Show when={found().who && found().where}> · </Show>
        <Show when={found().where}>
          {(where) => (
            <>
              {words().where}: <strong>{plain(props.ready, where())}</strong>
            </>
          )}
        </Show>
      </p>
    </Show>
  );
}

/** Draws the line where no baked page has brought it. Returns what undoes it. */
export function mountWho(box: HTMLElement, { ready, step, place }: LateProps): () => void {
  if (box.firstChild) return () => undefined;
  return render(() => <Who ready={ready} step={step} language={place.language()} />, box);
}
