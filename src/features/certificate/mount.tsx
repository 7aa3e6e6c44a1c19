import { type JSX, Show } from 'solid-js';
import { render } from 'solid-js/web';
import type { Browser } from '../../domain/certificate/model.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider, plain } from '../../state/place.ts';
import { CertificateCheck, type DrawingFor } from './CertificateCheck.tsx';

/** What the check needs of the world. */
export interface CheckWorld {
  /** The browser that shows this page: most likely the one that shows the warning. */
  readonly browser: Browser;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Draws the warning, where there is a drawing. */
  readonly drawing: (props: LateProps, what: DrawingFor) => JSX.Element;
  /** Draws whom to call, with what to say. */
  readonly desk: (props: LateProps, say: string) => JSX.Element;
}

/** Draws the check into `box`, in place of the baked rules. Returns what undoes it. */
export function mountCheck(world: CheckWorld, box: HTMLElement, props: LateProps): () => void {
  const { place, ready, step, visit } = props;
  /** How often the step was begun anew: each time asks for a check of its own. */
  const round = () => {
    const journal = visit?.session.journal(ready.guide.id) ?? [];
    return String(journal.filter(({ kind, id }) => kind === 'return' && id === step.id).length);
  };
  box.replaceChildren();
  return render(
    () => (
      <PlaceProvider value={place}>
        <Show when={round()} keyed>
          {(_round) => (
            <CertificateCheck
              language={place.language()}
              recognised={world.browser}
              step={plain(ready, step.title)}
              guide={ready.guide}
              variables={ready.variables}
              config={place.data().config}
              now={world.now}
              drawing={(what) => world.drawing(props, what)}
              desk={(say) => world.desk(props, say)}
            />
          )}
        </Show>
      </PlaceProvider>
    ),
    box,
  );
}
