/** The link to the source: every passage is used or excluded, every node says where it comes from. */
import type { Guide, Id, Passage } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { type PassageFigures, place, problem } from './model.ts';
import { doubled, listOrigins } from './nodes.ts';

export const PASSAGES_FILE = 'passages.json';

function passagePlace(id: Id): string {
  return place(id, '', PASSAGES_FILE);
}

function checkOrigins(guide: Guide, known: ReadonlySet<Id> | undefined): Problem[] {
  return listOrigins(guide).flatMap(({ node, field, origin, needed }) => {
    const where = place(node, field);
    const problems = (origin.cites ?? [])
      .filter((id) => known?.has(id) === false)
      .map((id) =>
        problem(
          'unknown-passage',
          where,
          `Il brano «${id}» non c’è in ${PASSAGES_FILE}. Correggi il nome tra i brani citati («cites»).`,
        ),
      );
    if (origin.cites !== undefined && origin.own !== undefined) {
      const message =
        'Cita la fonte («cites») e dice anche di non venire dalla fonte («own»). Tieni solo la cosa vera.';
      problems.push(problem('double-origin', where, message));
    }
    if (needed && origin.cites === undefined && origin.own === undefined) {
      const message =
        'Non dice da dove viene. Aggiungi i brani della fonte («cites»), oppure il motivo per cui c’è («own»).';
      problems.push(problem('no-origin', where, message));
    }
    return problems;
  });
}

function checkExcluded(guide: Guide, known: ReadonlySet<Id>, cited: ReadonlySet<Id>): Problem[] {
  return Object.entries(guide.excluded).flatMap(([id, reason]) => {
    const where = place('guide', `excluded.${id}`);
    if (!known.has(id)) {
      const message = `Il brano «${id}» non c’è in ${PASSAGES_FILE}. Toglilo, o correggi il nome.`;
      return [problem('unknown-passage', where, message)];
    }
    if (cited.has(id)) {
      const message = `Il brano «${id}» è escluso ma anche citato. Togli una delle due cose.`;
      return [problem('cited-and-excluded', where, message)];
    }
    if (reason.trim() !== '') return [];
    const message = `Il brano «${id}» è escluso senza motivo. Scrivi perché.`;
    return [problem('excluded-without-reason', where, message)];
  });
}

function compare(passages: readonly Passage[], fresh: readonly Passage[]): Problem[] {
  const before = new Map(passages.map((passage) => [passage.id, passage]));
  const now = new Map(fresh.map((passage) => [passage.id, passage]));
  const mend =
    'Rileggi la fonte, correggi le parti della guida che lo citano e riscrivi passages.json.';
  return [
    ...fresh.flatMap(({ id, hash, opening }) => {
      const old = before.get(id);
      if (old === undefined) {
        return [
          problem(
            'new-passage',
            passagePlace(id),
            `La fonte ha un brano nuovo («${opening}»). ${mend}`,
          ),
        ];
      }
      if (old.hash === hash) return [];
      return [
        problem(
          'changed-passage',
          passagePlace(id),
          `Nella fonte questo brano è cambiato («${opening}»). ${mend}`,
        ),
      ];
    }),
    ...passages
      .filter(({ id }) => !now.has(id))
      .map(({ id }) =>
        problem(
          'vanished-passage',
          passagePlace(id),
          `Questo brano non c’è più nella fonte. ${mend}`,
        ),
      ),
  ];
}

/** How many passages the guide cites, excludes, and forgets. */
export function countPassages(guide: Guide, passages: readonly Passage[]): PassageFigures {
  const cited = new Set(listOrigins(guide).flatMap(({ origin }) => origin.cites ?? []));
  const excluded = (id: Id) => own(guide.excluded, id) !== undefined;
  return {
    cited: passages.filter(({ id }) => cited.has(id)).length,
    excluded: passages.filter(({ id }) => !cited.has(id) && excluded(id)).length,
    missing: passages.filter(({ id }) => !cited.has(id) && !excluded(id)).length,
  };
}

/**
 * Codes: `unknown-passage`, `double-origin`, `no-origin`, `cited-and-excluded`,
 * `excluded-without-reason`, `missing-passage`, `doubled-passage`, and where `fresh` (the source cut
 * anew) is given `new-passage`, `changed-passage`, `vanished-passage`.
 */
export function checkPassages(
  guide: Guide,
  passages: readonly Passage[] | undefined,
  fresh?: readonly Passage[],
): Problem[] {
  if (passages === undefined) return checkOrigins(guide, undefined);
  const ids = passages.map((passage) => passage.id);
  const known = new Set(ids);
  const cited = new Set(listOrigins(guide).flatMap(({ origin }) => origin.cites ?? []));
  return [
    ...doubled(ids).map((id) =>
      problem(
        'doubled-passage',
        passagePlace(id),
        'Questo brano c’è due volte. Riscrivi passages.json dalla fonte.',
      ),
    ),
    ...checkOrigins(guide, known),
    ...checkExcluded(guide, known, cited),
    ...passages
      .filter(({ id }) => !cited.has(id) && own(guide.excluded, id) === undefined)
      .map(({ id, opening }) =>
        problem(
          'missing-passage',
          passagePlace(id),
          `Nessuna parte della guida cita questo brano («${opening}»). Citalo dove serve, o mettilo tra i brani esclusi («excluded») con il motivo.`,
        ),
      ),
    ...(fresh === undefined ? [] : compare(passages, fresh)),
  ];
}
