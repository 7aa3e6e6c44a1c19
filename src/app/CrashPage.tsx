import { usePlace } from '../state/place.ts';

/** A page that broke. The journal is stored already, so trying again loses nothing. */
export function CrashPage(props: { error: unknown; reset: () => void }) {
  const place = usePlace();
  console.error(props.error);
  return (
    <article>
      <h1 tabindex="-1">{place.copy().app.crash}</h1>
      <p>{place.copy().app.crashText}</p>
      <p>
        <button type="button" class="btn btn-primary" onClick={props.reset}>
          {place.copy().app.retry}
        </button>{' '}
        <a href={place.home()}>{place.copy().app.goHome}</a>
      </p>
    </article>
  );
}
