/** Dates and versions: what a reader is told about the guide's age must be true. */
import type { Guide, Status } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { notice, place, problem } from './model.ts';
import { doubled } from './nodes.ts';

/** What each status means to whoever reads the guide; nothing where it is in force. */
const STATUSES: Partial<Readonly<Record<Status, string>>> = {
  historical:
    'La fonte è un documento storico: le pagine della guida e la carta lo dicono. Se non è più così, cambia lo stato.',
  'to-verify':
    'La fonte è da verificare: le pagine della guida e la carta lo dicono. Chiedi all’ente se vale ancora.',
  draft:
    'La guida è una bozza: le sue pagine e la carta lo dicono. Quando è approvata, cambia lo stato.',
};

/**
 * Codes: `review-before-check`, `version-without-change`, `doubled-id` (of changes); with `today`
 * (ISO date) the notices `review-overdue`, `checked-in-future`; the notice `not-in-force`.
 */
export function checkDates(guide: Guide, today?: string): Problem[] {
  const { lastChecked, nextReview, status } = guide.source;
  const problems: Problem[] = doubled(guide.changes.map((change) => change.version)).map(
    (version) =>
      problem(
        'doubled-id',
        place(`change/${version}`),
        `La versione «${version}» c’è due volte tra le modifiche. Unisci le due voci.`,
      ),
  );
  if (!guide.changes.some((change) => change.version === guide.version)) {
    const message = `La versione ${guide.version} non ha una voce tra le modifiche fatte («changes»). Scrivi che cosa è cambiato.`;
    problems.push(problem('version-without-change', place('guide', 'version'), message));
  }
  if (nextReview < lastChecked) {
    const message =
      'La prossima revisione viene prima dell’ultimo controllo. Correggi una delle date.';
    problems.push(problem('review-before-check', place('guide', 'source.nextReview'), message));
  }
  const standing = STATUSES[status];
  if (standing !== undefined) {
    problems.push(notice('not-in-force', place('guide', 'source.status'), standing));
  }
  if (today !== undefined && nextReview < today) {
    const message = `La revisione era prevista per il ${nextReview}. Confronta la guida con la fonte e aggiorna le date.`;
    problems.push(notice('review-overdue', place('guide', 'source.nextReview'), message));
  }
  if (today !== undefined && lastChecked > today) {
    const message = `L’ultimo controllo (${lastChecked}) è nel futuro. Correggi la data.`;
    problems.push(notice('checked-in-future', place('guide', 'source.lastChecked'), message));
  }
  return problems;
}
