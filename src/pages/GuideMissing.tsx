import { Show } from 'solid-js';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';

/** The address names a guide that could not be loaded, or none of ours. */
export function GuideMissing(props: { guide: string }) {
  const place = usePlace();
  const copy = () => place.copy();
  const offered = () =>
    place.data().catalog.guides.some((entry) => entry.id === props.guide) ||
    (place.data().config.value.guides?.includes(props.guide) ?? false);
  usePageTitle(() => (offered() ? copy().app.loadingFailed : copy().notFound.title));
  return (
    <Show when={offered()} fallback={<NotFoundText />}>
      <article>
        <h1 tabindex="-1">{copy().app.loadingFailed}</h1>
        <p>{copy().app.loadingFailedText}</p>
        <p class="pa-row">
          <button type="button" class="btn btn-primary" onClick={() => place.reload()}>
            {copy().app.retry}
          </button>
          <a class="btn btn-outline-primary" href={place.home()}>
            {copy().app.goHome}
          </a>
        </p>
      </article>
    </Show>
  );
}

export function NotFoundText() {
  const place = usePlace();
  return (
    <article>
      <h1 tabindex="-1">{place.copy().notFound.title}</h1>
      <p>{place.copy().notFound.text}</p>
      <p>
        <a class="btn btn-primary" href={place.home()}>
          {place.copy().app.goHome}
        </a>
      </p>
    </article>
  );
}
