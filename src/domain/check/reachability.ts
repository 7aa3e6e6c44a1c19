/** Turns what the paths reach, and what they do not, into problems. */
import { indexGuide } from '../guide/lookup.ts';
import type { Guide, Id } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import type { Facts } from '../walk/model.ts';
import { notice, place, problem } from './model.ts';
import { doubled, endConditions, stepConditions, troubleConditions } from './nodes.ts';
import type { Counted, Exploded } from './paths.ts';
import { conditionKey, type Reached } from './reach.ts';

/** More questions than this tire a person before the first step. */
const MANY_QUESTIONS = 3;

const KINDS = [
  ['question', 'questions', 'Nessuno riceve questa domanda: la sua condizione non vale mai.'],
  ['category', 'categories', 'Nessuna combinazione di risposte porta a questa categoria.'],
  ['procedure', 'procedures', 'Nessuna categoria e nessun problema usa questa procedura.'],
  ['step', 'steps', 'Nessun percorso arriva a questo passo.'],
  ['trouble', 'troubles', 'Nessun passo propone questo problema.'],
] as const;

function unreachable(guide: Guide, reached: Reached): Problem[] {
  return KINDS.flatMap(([kind, list, sentence]) =>
    guide[list]
      .filter(({ id }) => !reached[list].has(id))
      .map(({ id }) =>
        problem(
          `unreachable-${kind}`,
          place(`${kind}/${id}`),
          `${sentence} Correggi ciò che dovrebbe portare qui, oppure togli questa voce.`,
        ),
      ),
  );
}

/** Blocks and notes inside reached nodes that nobody ever sees. */
function neverShown(guide: Guide, reached: Reached): Problem[] {
  return [
    ...guide.categories.filter(({ id }) => reached.categories.has(id)).flatMap(endConditions),
    ...guide.steps.filter(({ id }) => reached.steps.has(id)).flatMap(stepConditions),
    ...guide.troubles.filter(({ id }) => reached.troubles.has(id)).flatMap(troubleConditions),
  ]
    .filter((ref) => !reached.conditions.has(conditionKey(ref)))
    .map(({ node, field }) =>
      notice(
        'never-shown',
        place(node, field),
        'Nessuno vede mai questo testo: la condizione non vale con le risposte che portano qui. Correggi la condizione, oppure togli il testo.',
      ),
    );
}

function answers(facts: Facts): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${fact}: ${value}`)
    .join(', ');
}

function deadEnd(facts: Facts): Problem {
  const last = Object.entries(facts).pop();
  if (last === undefined) {
    const message =
      'Nessuna categoria vale senza risposte. Aggiungi una categoria con la condizione vuota.';
    return problem('no-way-on', place('guide', 'categories'), message);
  }
  const message = `Con queste risposte (${answers(facts)}) non c’è una categoria. Aggiungine una, anche solo per dire chi chiamare.`;
  return problem('no-way-on', place(`question/${last[0]}`, `options.${last[1]}`), message);
}

function remedies(guide: Guide, reached: Reached): Problem[] {
  return [
    ...[...reached.withoutTrouble].map((id) =>
      problem(
        'no-remedy',
        place(`step/${id}`, 'troubles'),
        'Chi si blocca qui non trova nessun problema da scegliere. Aggiungine almeno uno che valga per tutti.',
      ),
    ),
    ...[...reached.emptyDetours].map((id) =>
      problem(
        'empty-detour',
        place(`trouble/${id}`, 'remedy.procedure'),
        'La deviazione non ha passi per chi arriva qui. Controlla le condizioni dei suoi passi.',
      ),
    ),
    ...[...reached.deepDetours].map(([id, chain]) =>
      problem(
        'deep-detour',
        place(`trouble/${id}`, 'remedy.procedure'),
        `Tre deviazioni una dentro l’altra (${chain.join(' → ')}): sono al massimo due. Qui fermati e fai chiamare l’assistenza.`,
      ),
    ),
    ...guide.troubles.flatMap(({ id, remedy }) =>
      remedy.kind === 'advice' && remedy.body.length === 0 && remedy.action === undefined
        ? [
            problem(
              'no-remedy',
              place(`trouble/${id}`, 'remedy.body'),
              'Il consiglio è vuoto. Scrivi che cosa fare, oppure usa «stop» con chi chiamare.',
            ),
          ]
        : [],
    ),
  ];
}

/**
 * Steps that these procedures, and those they include, name more than once. For guides without
 * include cycles. Each procedure is opened twice at most: nested includes multiply fast.
 */
function namedTwice(guide: Guide, procedures: readonly Id[]): readonly Id[] {
  const index = indexGuide(guide).procedures;
  const opened = new Map<Id, number>();
  const steps: Id[] = [];
  const open = (id: Id) => {
    const times = opened.get(id) ?? 0;
    if (times === 2) return;
    opened.set(id, times + 1);
    for (const item of index.get(id)?.items ?? []) {
      if ('step' in item) steps.push(item.step);
      else open(item.procedure);
    }
  };
  for (const id of procedures) open(id);
  return doubled(steps);
}

function stepsTwice(guide: Guide): Problem[] {
  const say = (node: string, field: string, procedures: readonly Id[]) =>
    namedTwice(guide, procedures).map((step) =>
      problem(
        'step-twice',
        place(node, field),
        `Il passo «${step}» c’è due volte sullo stesso percorso: la seconda sparirebbe. Fai un passo con un altro nome.`,
      ),
    );
  return [
    ...guide.categories.flatMap(({ id, procedures }) =>
      say(`category/${id}`, 'procedures', procedures),
    ),
    ...guide.troubles.flatMap(({ id, remedy }) =>
      remedy.kind === 'detour' ? say(`trouble/${id}`, 'remedy.procedure', [remedy.procedure]) : [],
    ),
  ];
}

/**
 * Codes: `too-many-paths`, or `unreachable-…` of question, category, procedure, step and trouble,
 * `no-way-on`, `no-remedy`, `empty-detour`, `deep-detour`, `step-twice` and the notices
 * `never-shown`, `many-questions`.
 */
export function checkReachability(guide: Guide, paths: Counted | Exploded): Problem[] {
  if (paths.kind === 'exploded') {
    const message = `I percorsi sono troppi da controllare: il controllo si è fermato dopo ${paths.states} situazioni. Si moltiplicano per ${paths.facts.join(', ')}: usa meno risposte, o condizioni su meno domande.`;
    return [problem('too-many-paths', place('guide', 'questions'), message)];
  }
  const { reached, deadEnds, figures } = paths;
  // "Chi sei?" is answered at the guide's entry, with the click that begins it.
  const asked = figures.mostQuestions - (guide.questions[0]?.audience ? 1 : 0);
  const many =
    asked > MANY_QUESTIONS
      ? [
          notice(
            'many-questions',
            place('guide', 'questions'),
            `Qualcuno riceve ${asked} domande prima del primo passo. Togline qualcuna: meglio al massimo ${MANY_QUESTIONS}.`,
          ),
        ]
      : [];
  return [
    ...unreachable(guide, reached),
    ...deadEnds.map(deadEnd),
    ...remedies(guide, reached),
    ...stepsTwice(guide),
    ...neverShown(guide, reached),
    ...many,
  ];
}
