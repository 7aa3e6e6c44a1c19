import type { JSX } from 'solid-js';
import { figure as figureWords } from '../../copy/figure.ts';
import { paperWords } from '../../copy/paper.ts';
import { printing } from '../../copy/printing.ts';
import { expectationOf } from '../../domain/certificate/expectation.ts';
import { paperOf } from '../../domain/paper/paper-of.ts';
import { composeFigure } from '../../domain/screen/figure.ts';
import { CertificateIntro } from '../../features/certificate/CertificateIntro.tsx';
import { SeeList, seeChoices } from '../../features/figure/SeeList.tsx';
import { Standing } from '../../features/player/Standing.tsx';
import { TimeIntro } from '../../features/time/TimeIntro.tsx';
import { type LateProps, type LateSlot, lateKey } from '../../state/late.ts';
import { PaperView } from '../../ui/paper/PaperView.tsx';
import { Picture } from '../../ui/screen/Picture.tsx';
import { bakedDiagnosis } from './baked-diagnosis.tsx';
import { bakedMatrix } from './baked-matrix.tsx';
import { bakedAsk, bakedForms, bakedServices, bakedWho } from './parts.tsx';
import type { BakeData } from './render.tsx';

/** What a late part is before any script, or without it. */
export const BAKED: Readonly<
  Record<Parameters<LateSlot>[0], (props: LateProps, data: BakeData) => JSX.Element>
> = {
  ...{ figure: bakedFigure, see: bakedSee, check: bakedCheck, ask: bakedAsk, print: bakedPaper },
  ...{ standing: bakedStanding, times: bakedTimes, who: bakedWho, form: bakedForms },
  backend: bakedServices,
  matrix: bakedMatrix,
  diagnosis: bakedDiagnosis,
  // Only a person has a path, and no baked page is a person's.
  'path-times': () => null,
};

/** The drawing as it stands in the page before any script: the first variant, for nobody in particular. */
function bakedFigure(props: LateProps, data: BakeData) {
  const { ready, step } = props;
  const { variables } = ready;
  const language = props.place.language();
  const screens = data.screens[language][ready.guide.id] ?? [];
  const figure = step.screen && composeFigure({ screens, use: step.screen, variables, language });
  if (!figure) throw new Error(`${step.id}: the guide has no screen "${step.screen?.show}"`);
  return (
    <div class="pa-figure" data-late={lateKey('figure', props)} data-print={figure.print}>
      <Picture
        figure={figure}
        words={figureWords[language]}
        imageBase={`/guides/${ready.guide.id}/`}
      />
      <div class="pa-figure-tools" />
    </div>
  );
}

/** What may be seen, in words: each leads to its place in the page. */
function bakedSee(props: LateProps, data: BakeData) {
  const { place, ready, step } = props;
  const screens = data.screens[place.language()][ready.guide.id] ?? [];
  return (
    <div class="pa-see" data-late={lateKey('see', props)}>
      <SeeList
        choices={seeChoices(ready, step, screens)}
        words={figureWords[place.language()]}
        imageBase=""
      />
    </div>
  );
}

/**
 * The rules of the check, with the gate closed: a baked page never says more, whatever the
 * configuration (DESIGN §8). Below them, room for what the app adds.
 */
function bakedCheck(props: LateProps) {
  const { place, ready } = props;
  const config = { value: {}, from: 'default' as const };
  return (
    <div class="pa-check" data-late={lateKey('check', props)}>
      <CertificateIntro
        language={place.language()}
        expected={expectationOf(ready.guide, ready.variables, config, 0)}
      />
      <div class="pa-check-room" />
    </div>
  );
}

/** What the source says of itself; whether its review is overdue only the reader's day can tell. */
function bakedStanding(props: LateProps) {
  return (
    <div class="pa-standing" data-late={lateKey('standing', props)}>
      <Standing ready={props.ready} now={undefined} short />
    </div>
  );
}

/** The rules of the step's clocks and counted attempts. */
function bakedTimes(props: LateProps) {
  return (
    <div class="pa-times" data-late={lateKey('times', props)}>
      <TimeIntro ready={props.ready} step={props.step.id} />
    </div>
  );
}

/**
 * The whole guide as it would stand on paper: to be read and printed without script. Of the warning
 * it says when to stop, as every baked page does.
 */
function bakedPaper(props: LateProps, data: BakeData) {
  const { place, ready } = props;
  const language = place.language();
  const paper = paperOf({
    ...{ guide: ready.guide, variables: ready.variables, language, extent: { kind: 'guide' } },
    screens: data.screens[language][ready.guide.id] ?? [],
    config: { value: data.config, from: 'default' },
    created: 0,
    words: paperWords(language, place.copy()),
    imageBase: `/guides/${ready.guide.id}/`,
  });
  return (
    <div class="pa-print" data-late={lateKey('print', props)}>
      <p class="pa-print-controls pa-print-room">{printing[language].withoutScript}</p>
      <PaperView paper={paper} />
    </div>
  );
}
