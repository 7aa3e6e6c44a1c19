import type { JSX } from 'solid-js';
import { printing } from '../../copy/printing.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { Icon } from '../../ui/Icon.tsx';

/** The frame of the page for printing: on paper only the guide's title remains of it. */
export function PrintIntro(props: { ready: ReadyGuide; children: JSX.Element }): JSX.Element {
  const place = usePlace();
  const words = () => printing[place.language()];
  const title = () => plain(props.ready, props.ready.guide.title);
  return (
    <article>
      <p class="pa-place-line pa-screen-only">
        <a class="pa-back" href={place.guideHref(props.ready.guide.id)} data-key="percorso">
          <Icon name="back" />
          {title()}
        </a>
      </p>
      <h1 tabindex="-1" data-key="titolo">
        <span class="pa-screen-only">{words().title}: </span>
        {title()}
      </h1>
      <p class="lead pa-screen-only">{words().lead}</p>
      {props.children}
    </article>
  );
}
