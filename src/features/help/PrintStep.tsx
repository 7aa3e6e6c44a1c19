import { help as words } from '../../copy/help.ts';
import { printStepHref } from '../../domain/paper/address.ts';
import type { LateProps } from '../../state/late.ts';

/** To the page for printing, with this step chosen. Baked it leads there without script. */
export function PrintStep(props: Pick<LateProps, 'place' | 'ready' | 'step'>) {
  const href = () => printStepHref(props.place.guideHref(props.ready.guide.id), props.step.id);
  return (
    <p class="pa-print-link">
      <a href={href()} data-key="stampa-passo">
        {words[props.place.language()].printStep}
      </a>
    </p>
  );
}
