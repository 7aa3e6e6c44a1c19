import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import type { Browser } from '../../domain/certificate/model.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider, plain } from '../../state/place.ts';
import { CertificateCheck } from './CertificateCheck.tsx';

/** What the check needs of the world. */
export interface CheckWorld {
  /** The browser that shows this page: most likely the one that shows the warning. */
  readonly browser: Browser;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Draws whom to call, with what to say. */
  readonly desk: (props: LateProps, say: string) => JSX.Element;
}

/** Draws the check into `box`, in place of the baked rules. Returns what undoes it. */
export function mountCheck(world: CheckWorld, box: HTMLElement, props: LateProps): () => void {
  const { place, ready, step } = props;
  box.replaceChildren();
  return render(
    () => (
      <PlaceProvider value={place}>
        <CertificateCheck
          language={place.language()}
          recognised={world.browser}
          step={plain(ready, step.title)}
          guide={ready.guide}
          variables={ready.variables}
          config={place.data().config}
          now={world.now}
          desk={(say) => world.desk(props, say)}
        />
      </PlaceProvider>
    ),
    box,
  );
}
