/** Clocks and counted attempts: what they name is there, and their numbers make sense. */
import type { Attempts, Clock, Guide, Id } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { place, problem } from './model.ts';
import { doubled } from './nodes.ts';

/**
 * Codes: `doubled-id`, `dangling-id`, `clock-last-days`, `clock-reminder`, `attempts-no-stop`,
 * `attempts-trouble`.
 */
export function checkClocks(guide: Guide): Problem[] {
  const { clocks = [], attempts = [], questions } = guide;
  const ids = [...clocks, ...attempts].map(({ id }) => id);
  const asked = questions.map(({ id }) => id).filter((id) => ids.includes(id));
  return [
    ...[...new Set([...doubled(ids), ...asked])].map((id) =>
      problem(
        'doubled-id',
        place(`${clocks.some((clock) => clock.id === id) ? 'clock' : 'attempts'}/${id}`),
        `Il nome «${id}» è già di una domanda, di una scadenza o di un conteggio: si confonderebbero. Cambialo.`,
      ),
    ),
    ...clocks.flatMap((clock) => ofClock(guide, clock)),
    ...attempts.flatMap((count) => ofAttempts(guide, count)),
  ];
}

function lost(guide: Guide, node: string, field: string, steps: readonly Id[]): Problem[] {
  return steps.flatMap((id, index) =>
    guide.steps.some((step) => step.id === id)
      ? []
      : [
          problem(
            'dangling-id',
            place(node, `${field}.${index}`),
            `Il passo «${id}» non c’è nella guida. Correggi il nome, oppure aggiungi ciò che manca.`,
          ),
        ],
  );
}

function ofClock(guide: Guide, { id, startsAt, steps, days, lastDays, reminders }: Clock) {
  const node = `clock/${id}`;
  const late = reminders.filter((reminder) => reminder >= days);
  return [
    ...lost(guide, node, 'startsAt', startsAt),
    ...lost(guide, node, 'steps', steps),
    ...(lastDays < days
      ? []
      : [
          problem(
            'clock-last-days',
            place(node, 'lastDays'),
            `Gli ultimi giorni (${lastDays}) sono più dei giorni in tutto (${days}). Mettine meno.`,
          ),
        ]),
    ...late.map((reminder) =>
      problem(
        'clock-reminder',
        place(node, 'reminders'),
        `Il promemoria di ${reminder} giorni prima suonerebbe prima dell’inizio: i giorni sono ${days}. Toglilo.`,
      ),
    ),
  ];
}

function ofAttempts(guide: Guide, { id, steps, limit, stopAfter, trouble }: Attempts): Problem[] {
  const node = `attempts/${id}`;
  const remedy = guide.troubles.find((candidate) => candidate.id === trouble)?.remedy;
  const without = steps.filter((name) => {
    const step = guide.steps.find((candidate) => candidate.id === name);
    return step !== undefined && !step.troubles.includes(trouble);
  });
  const at = place(node, 'trouble');
  return [
    ...lost(guide, node, 'steps', steps),
    ...(stopAfter < limit
      ? []
      : [
          problem(
            'attempts-no-stop',
            place(node, 'stopAfter'),
            `Fermarsi dopo ${stopAfter} tentativi è tardi: il sistema ne ammette ${limit}. Metti un numero più piccolo.`,
          ),
        ]),
    ...(remedy?.kind === 'stop'
      ? []
      : [
          problem(
            'attempts-trouble',
            at,
            `«${trouble}» deve essere un problema della guida con rimedio «stop», che dice chi chiamare. Correggi il nome, o cambia il rimedio.`,
          ),
        ]),
    ...without.map((step) =>
      problem(
        'attempts-trouble',
        at,
        `Il passo «${step}» mostra il conteggio ma non ha il problema «${trouble}». Aggiungilo ai suoi problemi.`,
      ),
    ),
  ];
}
