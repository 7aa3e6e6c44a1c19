/** Diagnoses: what they name is there, every question counts, every verdict can come out. */
import { allReplies, find } from '../diagnosis/diagnose.ts';
import type { Diagnosis, Guide, Id } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { place, problem } from './model.ts';
import { doubled } from './nodes.ts';

/** More questions than anybody answers; 3^8 ways of replying are looked at in a moment. */
const MOST_QUESTIONS = 8;

/**
 * Codes: `doubled-id`, `dangling-id`, `diagnosis-questions`, `diagnosis-unweighed`,
 * `diagnosis-unreached`, `diagnosis-no-call`, `diagnosis-way-on`.
 */
export function checkDiagnoses(guide: Guide): Problem[] {
  const { diagnoses = [] } = guide;
  return [
    ...doubled(diagnoses.map(({ id }) => id)).map((id) =>
      problem(
        'doubled-id',
        place(`diagnosis/${id}`),
        `Due diagnosi si chiamano «${id}». Cambia nome a una.`,
      ),
    ),
    ...diagnoses.flatMap((one) => ofOne(guide, one)),
  ];
}

function ofOne(guide: Guide, diagnosis: Diagnosis): Problem[] {
  const node = `diagnosis/${diagnosis.id}`;
  const { questions, verdicts } = diagnosis;
  const asked = questions.map(({ id }) => id);
  const isStep = (id: Id) => guide.steps.some((step) => step.id === id);
  const missing = (field: string, id: Id) =>
    problem(
      'dangling-id',
      place(node, field),
      `«${id}» non c’è nella guida. Correggi il nome, oppure aggiungi ciò che manca.`,
    );
  return [
    ...[...doubled(asked), ...doubled(verdicts.map(({ id }) => id))].map((id) =>
      problem(
        'doubled-id',
        place(node),
        `Il nome «${id}» c’è due volte in questa diagnosi. Cambiane uno.`,
      ),
    ),
    ...diagnosis.steps.flatMap((id, index) => (isStep(id) ? [] : [missing(`steps.${index}`, id)])),
    ...verdicts.flatMap(({ id, step, weights }) => [
      ...(step === undefined || isStep(step) ? [] : [missing(`verdicts.${id}.step`, step)]),
      ...weights.flatMap(({ question }) =>
        asked.includes(question) ? [] : [missing(`verdicts.${id}.weights`, question)],
      ),
    ]),
    ...waysOn(diagnosis),
    ...questions
      .filter(({ id }) =>
        verdicts.every(({ weights }) =>
          weights.every((weight) => weight.question !== id || weight.yes === weight.no),
        ),
      )
      .map(({ id }) =>
        problem(
          'diagnosis-unweighed',
          place(node, `questions.${id}`),
          `La risposta alla domanda «${id}» non cambia nulla. Dalle un peso in un esito, oppure toglila.`,
        ),
      ),
    ...unreached(diagnosis),
  ];
}

/** Each kind of verdict leads on in its own way; whom nothing fits calls. */
function waysOn({ id, verdicts }: Diagnosis): Problem[] {
  const node = `diagnosis/${id}`;
  const wrong = verdicts.filter(({ kind, step, say }) =>
    kind === 'redo' ? step === undefined : kind === 'call' && say === undefined,
  );
  return [
    ...(verdicts[0]?.kind === 'call'
      ? []
      : [
          problem(
            'diagnosis-no-call',
            place(node, 'verdicts'),
            'Il primo esito vale anche quando nessuna risposta aiuta: deve far chiamare l’assistenza. Scrivi «call» come tipo.',
          ),
        ]),
    ...wrong.map((verdict) =>
      problem(
        'diagnosis-way-on',
        place(node, `verdicts.${verdict.id}`),
        verdict.kind === 'redo'
          ? 'Di’ in «step» quale passo rifare.'
          : 'Scrivi in «say» che cosa dire all’assistenza.',
      ),
    ),
  ];
}

function unreached(diagnosis: Diagnosis): Problem[] {
  const node = `diagnosis/${diagnosis.id}`;
  if (diagnosis.questions.length > MOST_QUESTIONS) {
    return [
      problem(
        'diagnosis-questions',
        place(node, 'questions'),
        `Le domande sono ${diagnosis.questions.length}: sono troppe. Tienine al massimo ${MOST_QUESTIONS}.`,
      ),
    ];
  }
  const found = new Set(
    allReplies(diagnosis).map((replies) => find(diagnosis, replies)?.verdict.id),
  );
  return diagnosis.verdicts
    .filter(({ id }) => !found.has(id))
    .map(({ id }) =>
      problem(
        'diagnosis-unreached',
        place(node, `verdicts.${id}`),
        `Nessuna risposta porta all’esito «${id}». Dagli più peso, oppure toglilo.`,
      ),
    );
}
