import { needsNetwork } from '../copy/needs-network.ts';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';

/** In place of a page whose code is not stored on the PC and cannot be had now. */
export function NeedsNetwork() {
  const place = usePlace();
  const words = () => needsNetwork[place.language()];
  usePageTitle(() => `${words().title} · ${place.copy().app.name}`);
  return (
    <article>
      <h1 tabindex="-1">{words().title}</h1>
      <p>{words().text}</p>
      <p class="pa-row">
        {/* A browser may remember that an import failed: only a new page asks again. */}
        <button type="button" class="btn btn-primary" onClick={() => location.reload()}>
          {place.copy().app.retry}
        </button>
        <a class="btn btn-outline-primary" href={place.home()}>
          {place.copy().app.goHome}
        </a>
      </p>
    </article>
  );
}
