/** The checker: everything that can be said of a guide without a browser. Pure; reads no file. */
import type { Guide } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { checkClocks } from './clocks.ts';
import { checkConditions } from './conditions.ts';
import { checkCycles } from './cycles.ts';
import { checkDates } from './dates.ts';
import { checkDiagnoses } from './diagnoses.ts';
import { checkDocuments } from './documents.ts';
import { measureGulpease } from './gulpease.ts';
import { checkIds } from './ids.ts';
import { checkMatrices } from './matrices.ts';
import { type CheckInput, type CheckResult, place, problem } from './model.ts';
import { doubled } from './nodes.ts';
import { checkPassages, countPassages } from './passages.ts';
import { followPaths } from './paths.ts';
import { checkPeople } from './people.ts';
import { checkReachability } from './reachability.ts';
import { checkReferences } from './references.ts';
import { checkScreens } from './screens.ts';
import { checkSettings } from './settings.ts';
import { checkStyle } from './style.ts';
import { checkTemplate } from './template.ts';
import { checkTexts } from './texts.ts';
import { checkTranslation } from './translations.ts';

/** With these the paths cannot be followed. */
const BROKEN: readonly string[] = ['dangling-id', 'include-cycle'];

/**
 * Checks one guide that fits the schema.
 *
 * @returns figures and every problem with its place, in the order of the guide's file within each
 *   kind. `problems` is empty, or holds notices only, where the guide may be published. Never throws.
 */
export function checkGuide(input: CheckInput): CheckResult {
  const { guide, overlays, passages, config, freshPassages, today, maxStates } = input;
  const { screens, screenOverlays } = input;
  const structure = [...checkIds(guide), ...checkReferences(guide), ...checkCycles(guide)];
  const broken = structure.some(({ code }) => BROKEN.includes(code));
  const paths = broken ? undefined : followPaths(guide, maxStates);
  return {
    guide: guide.id,
    ...(paths?.kind === 'counted' && { paths: paths.figures }),
    ...(passages !== undefined && { passages: countPassages(guide, passages) }),
    gulpease: measureGulpease(guide),
    compared: passages !== undefined && freshPassages !== undefined,
    problems: [
      ...structure,
      ...checkClocks(guide),
      ...checkDiagnoses(guide),
      ...checkConditions(guide),
      ...(paths === undefined ? [] : checkReachability(guide, paths)),
      ...checkPassages(guide, passages, freshPassages),
      ...checkTexts(guide, config),
      ...checkSettings(guide, config, today),
      ...checkTranslation(guide, 'en', overlays.en),
      ...checkScreens(guide, screens, screenOverlays?.en),
      ...checkDocuments(guide),
      ...checkPeople(guide),
      ...checkMatrices(guide),
      ...checkStyle(guide),
      ...checkTemplate(guide),
      ...checkDates(guide, today),
    ],
  };
}

/** What several guides offered together may not share. Codes: `doubled-guide`, `doubled-mark`. */
export function checkTogether(guides: readonly Guide[]): Problem[] {
  return [
    ...doubled(guides.map((guide) => guide.id)).map((id) =>
      problem(
        'doubled-guide',
        place('guide', 'id'),
        `Due guide si chiamano «${id}». Cambia nome a una.`,
      ),
    ),
    ...doubled(guides.map((guide) => guide.mark)).map((mark) => {
      const ids = guides.filter((guide) => guide.mark === mark).map((guide) => guide.id);
      const message = `Le guide ${ids.join(' e ')} hanno la stessa sigla «${mark}»: i codici passo si confonderebbero. Cambiala in una delle due.`;
      return problem('doubled-mark', place('guide', 'mark'), message);
    }),
  ];
}
