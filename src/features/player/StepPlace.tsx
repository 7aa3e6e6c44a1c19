import type { Situation } from '../../domain/walk/situate.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

/**
 * Where the person is: a line and a bar of fixed height above the title. On a neutral page the line
 * names the guide and the bar stays empty, so that the app's takeover moves nothing.
 */
export function StepPlace(props: { ready: ReadyGuide; situation: Situation }) {
  const place = usePlace();
  const copy = () => place.copy().step;
  const onPath = () => (props.situation.kind === 'on-path' ? props.situation : undefined);
  const words = () => {
    const here = onPath();
    if (!here) return plain(props.ready, props.ready.guide.title);
    const { position } = here.pathStep;
    return here.detour
      ? `${copy().inDetour(position, here.total)}. ${copy().backTo(plain(props.ready, here.detour.from.title))}`
      : copy().position(position, here.total);
  };
  return (
    <div class="pa-place">
      <p class="pa-place-line">
        <a class="pa-back" href={place.guideHref(props.ready.guide.id)} data-key="percorso">
          <Icon name="back" />
          {copy().wholePath}
        </a>
        <span class="pa-position">{words()}</span>
      </p>
      <ProgressBar
        value={onPath() ? (onPath()?.pathStep.position ?? 0) - 1 : 0}
        max={onPath()?.total ?? 1}
      />
    </div>
  );
}
