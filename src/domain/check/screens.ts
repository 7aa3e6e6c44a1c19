/** The drawings of screens.json, and how the guide's steps and troubles use them. */
import type { Condition, Guide, Id, Overlay, Variable } from '../guide/model.ts';
import { resolveVariables } from '../guide/variables.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { factsOf } from '../screen/choose.ts';
import { describeScreen } from '../screen/describe.ts';
import type { Part, Screen, Variant } from '../screen/model.ts';
import { allScreenTexts, listPossibleNotes, listScreenTexts } from '../screen/texts.ts';
import { notice, place, problem, SCREENS_FILE } from './model.ts';
import { doubled } from './nodes.ts';
import { checkUse, listUses } from './screen-uses.ts';
import { checkText } from './texts.ts';
import { checkOverlay } from './translations.ts';

/** Every part, outer before inner. */
function allParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group' || part.kind === 'row') return [part, ...allParts(part.parts)];
    if (part.kind !== 'columns') return [part];
    return [part, ...part.columns.flatMap((column) => allParts(column.parts))];
  });
}

/** Texts of screens may name a fact like a variable, and draw links that lead nowhere. */
function writing(guide: Guide, screens: readonly Screen[]): Guide {
  const fact: Variable = { kind: 'host', value: '', description: '' };
  const facts = screens.flatMap((screen) =>
    screen.variants.flatMap((variant) => Object.keys(variant.facts ?? {})),
  );
  return {
    ...guide,
    links: { link: { href: '' } },
    variables: { ...guide.variables, ...Object.fromEntries(facts.map((name) => [name, fact])) },
  };
}

function wrongConditions(screen: Screen, variant: Variant): Problem[] {
  const facts = variant.facts ?? {};
  const unknown = (when: Condition = {}) =>
    Object.entries(when).flatMap(([fact, values]) =>
      values
        .filter((value) => own(facts, fact)?.includes(value) !== true)
        .map((v) => `${fact} = ${v}`),
    );
  return allParts(variant.parts).flatMap((part) =>
    unknown(part.when).map((what) =>
      problem(
        'unknown-fact',
        place(`screen/${screen.id}`, `variants.${variant.id}`, SCREENS_FILE),
        `Una parte vale per «${what}», che la variante non prevede («facts»). Correggi il valore, o aggiungilo.`,
      ),
    ),
  );
}

function ofScreen(guide: Guide, screen: Screen): Problem[] {
  const where = (field = '') => place(`screen/${screen.id}`, field, SCREENS_FILE);
  return [
    ...doubled(screen.variants.map(({ id }) => id)).map((id) =>
      problem(
        'doubled-id',
        where(`variants.${id}`),
        `La variante «${id}» c’è due volte. Cambia nome a una.`,
      ),
    ),
    ...screen.variants.flatMap((variant) => [
      ...wrongConditions(screen, variant),
      ...doubledParts(screen, variant),
      ...(screen.variants.length > 1 && variant.label === undefined
        ? [
            problem(
              'missing-label',
              where(`variants.${variant.id}.label`),
              'Questa variante non ha un nome («label»). Scrivilo: con più varianti la persona deve poter scegliere.',
            ),
          ]
        : []),
      ...(says(guide, screen, variant) === 0
        ? [
            problem(
              'missing-alt',
              where(`variants.${variant.id}`),
              'Il disegno non ha parole: chi non vede non saprebbe che cosa mostra. Scrivi che cosa si legge sullo schermo.',
            ),
          ]
        : []),
    ]),
  ];
}

/** Ids serve marks: within one variant each may be seen only once, also in different states. */
function doubledParts(screen: Screen, variant: Variant): Problem[] {
  const ids = allParts(variant.parts).flatMap(({ id }) => (id === undefined ? [] : [id]));
  return doubled(ids).map((id) =>
    problem(
      'doubled-id',
      place(`screen/${screen.id}`, `variants.${variant.id}`, SCREENS_FILE),
      `Nella stessa variante due parti si chiamano «${id}». Cambia nome a una.`,
    ),
  );
}

/** How many things the text alternative tells beyond what stands around the page. */
function says(guide: Guide, screen: Screen, variant: Variant): number {
  if (variant.frame.kind === 'image') return variant.frame.alt.trim().length;
  const variables = resolveVariables(guide, {});
  const tell = (parts: readonly Part[]) =>
    describeScreen(
      { screen, variant: { ...variant, parts }, facts: factsOf(variant), variables },
      'it',
    ).length;
  return tell(variant.parts) - tell([]);
}

/**
 * Codes: `dangling-screen`, `unknown-part`, `unknown-fact`, `bad-mark`, `doubled-mark-number`,
 * `doubled-id`, `missing-label`, `missing-alt`, those of texts and translations, and the notice
 * `unused-screen`.
 */
export function checkScreens(
  guide: Guide,
  screens: readonly Screen[] = [],
  overlay?: Overlay,
): Problem[] {
  const used = listUses(guide);
  const shown = new Set<Id>(used.map(({ use }) => use.show));
  const written = writing(guide, screens);
  return [
    ...doubled(screens.map(({ id }) => id)).map((id) =>
      problem(
        'doubled-id',
        place(`screen/${id}`, '', SCREENS_FILE),
        `Due schermate si chiamano «${id}». Cambia nome a una.`,
      ),
    ),
    ...used.flatMap((use) => checkUse(guide, screens, use)),
    ...screens.flatMap((screen) => ofScreen(guide, screen)),
    ...allScreenTexts(screens).flatMap(({ node, field, text }) =>
      checkText(written, text, place(node, field, SCREENS_FILE)),
    ),
    ...screens
      .filter(({ id }) => !shown.has(id))
      .map(({ id }) =>
        notice(
          'unused-screen',
          place(`screen/${id}`, '', SCREENS_FILE),
          'Nessun passo e nessun problema mostra questa schermata. Collegala, oppure toglila.',
        ),
      ),
    ...ofTranslation(written, screens, overlay),
  ];
}

function ofTranslation(
  written: Guide,
  screens: readonly Screen[],
  overlay: Overlay | undefined,
): Problem[] {
  if (overlay === undefined) {
    if (screens.length === 0) return [];
    const message =
      'Non c’è screens.en.json: chi legge in inglese vede i disegni in italiano. Aggiungi il file, se serve.';
    return [notice('no-translation', 'screens.en.json', message)];
  }
  // A note may be added where the Italian has none: those keys are known, but never missing.
  const added = new Set(listPossibleNotes(screens));
  const rest = Object.fromEntries(
    Object.entries(overlay).map(([node, fields]) => [
      node,
      Object.fromEntries(
        Object.entries(fields).filter(([field]) => !added.has(`${node} ${field}`)),
      ),
    ]),
  );
  return checkOverlay(written, listScreenTexts(screens), rest, 'screens.en.json');
}
