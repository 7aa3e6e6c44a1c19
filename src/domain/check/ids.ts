/** Ids, numbers and symbols: unique, in their alphabet, and not the app's own. */
import { CODE_ALPHABET, NO_CATEGORY } from '../code/alphabet.ts';
import type { Guide, Id } from '../guide/model.ts';
import { RESERVED_IDS } from '../link/address.ts';
import type { Problem } from '../problem.ts';
import { place, problem } from './model.ts';
import { doubled } from './nodes.ts';

function doubledIds(kind: string, ids: readonly Id[]): Problem[] {
  return doubled(ids).map((id) =>
    problem(
      'doubled-id',
      place(`${kind}/${id}`),
      `Il nome «${id}» è usato due volte. Dai un altro nome a uno dei due.`,
    ),
  );
}

function reserved(kind: string, ids: readonly Id[]): Problem[] {
  return ids
    .filter((id) => RESERVED_IDS.has(id))
    .map((id) =>
      problem(
        'reserved-id',
        kind === 'guide' ? place('guide', 'id') : place(`${kind}/${id}`, 'id'),
        `Il nome «${id}» è già usato dal programma nei suoi indirizzi. Scegline un altro.`,
      ),
    );
}

function outsideAlphabet(where: string, value: string, length: number): Problem[] {
  const good = value.length === length && [...value].every((c) => CODE_ALPHABET.includes(c));
  const wanted = length === 1 ? 'un simbolo' : `${length} simboli`;
  return good
    ? []
    : [
        problem(
          'bad-symbol',
          where,
          `«${value}» non va bene per il codice passo: serve ${wanted} tra ${CODE_ALPHABET}.`,
        ),
      ];
}

/** Steps that codes can tell apart: the numbers that the schema allows. */
const MOST_STEPS = 900;

function doubledNumbers(guide: Guide): Problem[] {
  const { length } = guide.steps;
  if (length > MOST_STEPS) {
    // Each of the others would be told to take a number that is not there.
    const message = `I passi sono ${length}, ma il codice passo ne distingue al massimo ${MOST_STEPS}: per gli altri porterebbe al passo sbagliato. Dividi la guida in più guide.`;
    return [problem('too-many-steps', place('guide', 'steps'), message)];
  }
  return doubled(guide.steps.map((step) => step.number)).flatMap((number) =>
    guide.steps
      .filter((step) => step.number === number)
      .slice(1)
      .map((step) =>
        problem(
          'doubled-number',
          place(`step/${step.id}`, 'number'),
          `Il numero ${number} è già di un altro passo. Usa il primo numero mai usato.`,
        ),
      ),
  );
}

function symbols(guide: Guide): Problem[] {
  const seen = new Set<string>();
  return guide.categories.flatMap(({ id, symbol }) => {
    const where = place(`category/${id}`, 'symbol');
    const problems = outsideAlphabet(where, symbol, 1);
    if (seen.has(symbol)) {
      const message = `Il simbolo «${symbol}» è già di un’altra categoria. Scegline uno mai usato.`;
      problems.push(problem('doubled-symbol', where, message));
    }
    if (symbol === NO_CATEGORY) {
      const message = `Il simbolo «${symbol}» vuol dire “nessuna categoria”. Scegline un altro.`;
      problems.push(problem('bad-symbol', where, message));
    }
    seen.add(symbol);
    return problems;
  });
}

/** Codes: `doubled-id`, `reserved-id`, `bad-symbol`, `doubled-symbol`, `doubled-number`, `too-many-steps`. */
export function checkIds(guide: Guide): Problem[] {
  const ids = (nodes: readonly { readonly id: Id }[]) => nodes.map((node) => node.id);
  return [
    ...reserved('guide', [guide.id]),
    ...reserved('step', ids(guide.steps)),
    ...outsideAlphabet(place('guide', 'mark'), guide.mark, 2),
    ...doubledIds('question', ids(guide.questions)),
    ...doubledIds('category', ids(guide.categories)),
    ...doubledIds('procedure', ids(guide.procedures)),
    ...doubledIds('step', ids(guide.steps)),
    ...doubledIds('trouble', ids(guide.troubles)),
    ...doubledIds('actor', ids(guide.actors ?? [])),
    ...doubledIds('place', ids(guide.places ?? [])),
    ...doubledIds('document', ids(guide.documents ?? [])),
    ...doubledIds('matrix', ids(guide.matrices ?? [])),
    ...guide.questions.flatMap((question) =>
      doubled(question.options.map((option) => option.value)).map((value) =>
        problem(
          'doubled-id',
          place(`question/${question.id}`, `options.${value}`),
          `La risposta «${value}» c’è due volte nella stessa domanda. Cambiane una.`,
        ),
      ),
    ),
    ...doubledNumbers(guide),
    ...symbols(guide),
  ];
}
