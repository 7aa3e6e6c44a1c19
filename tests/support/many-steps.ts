/** A guide of as many steps as wanted, of the words that guides are made of. */
import type { Guide, Overlay, Passage } from '../../src/domain/guide/model.ts';
import { listTexts } from '../../src/domain/guide/texts.ts';
import { aGuide } from './guide-builder.ts';

const VERBS = 'apri scrivi premi cerca copia controlla chiudi stampa scegli salva'.split(' ');
const THINGS =
  'posta password cedolino portale modulo tessera delega avviso casella codice conto scheda'.split(
    ' ',
  );
const WHERE = 'menu pagina barra finestra elenco sito browser messaggio allegato profilo'.split(
  ' ',
);
const WHY =
  'dimenticata scaduta sbagliata bloccata nuova vecchia personale aziendale sicura temporanea'.split(
    ' ',
  );

/** Deterministic: the step of a position always reads the same. */
export function manySteps(count: number): Guide {
  const pick = (words: readonly string[], n: number) => words[n % words.length] ?? '';
  const ids = Array.from({ length: count }, (_, n) => `passo-${n}`);
  const steps = Object.fromEntries(
    ids.map((id, n) => [
      id,
      {
        number: (n % 900) + 1,
        title: `${pick(VERBS, n)} la ${pick(THINGS, n >> 1)} ${n}`,
        body: [
          `Vai nella ${pick(WHERE, n >> 2)} e ${pick(VERBS, n + 3)} la ${pick(THINGS, n + 5)} ${pick(WHY, n >> 3)}.`,
          `Poi ${pick(VERBS, n + 7)} ${pick(WHERE, n + 1)} del reparto ${(n * 7919) % 1009}.`,
        ],
        done: `Vedi la ${pick(THINGS, n + 2)} ${pick(WHY, n)}.`,
      },
    ]),
  );
  return aGuide({ procedures: { tutto: ids }, steps, categories: { tutti: [{}, 'tutto'] } });
}

/** Steps of a procedure. */
const IN_A_PROCEDURE = 100;

/** The files of a guide that uses its steps: the same as `checkTexts` and the site read. */
export interface WholeGuide {
  readonly guide: Guide;
  readonly english: Overlay;
  readonly passages: readonly Passage[];
}

/**
 * As `manySteps`, with what real guides have: a question, two categories, procedures of a hundred
 * steps, conditions, advice, detours and stops at every step, a translation, and a source of as many
 * passages, each cited. Nothing is wrong with it but its length, beyond 900 steps.
 */
export function wholeGuide(count: number): WholeGuide {
  const many = manySteps(count);
  const ids = many.steps.map(({ id }) => id);
  const parts: Record<string, readonly string[]> = {};
  for (let at = 0; at < count; at += IN_A_PROCEDURE) {
    parts[`parte-${at / IN_A_PROCEDURE}`] = ids.slice(at, at + IN_A_PROCEDURE);
  }
  const [first = '', ...others] = Object.keys(parts);
  const sketch = aGuide({
    questions: { ufficio: ['centro', 'periferia'] },
    categories: {
      centro: [{ ufficio: ['centro'] }, first, ...others],
      periferia: [{}, first],
    },
    procedures: { ...parts, accesso: ['entra'] },
    troubles: { aspetta: 'advice', entrare: '>accesso', chiama: 'stop' },
    steps: Object.fromEntries(
      many.steps.map((step, n) => [
        step.id,
        {
          ...step,
          troubles: ['aspetta', 'entrare', 'chiama'],
          ...(n % 10 === 0 && { when: { ufficio: ['centro', 'periferia'] } }),
        },
      ]),
    ),
  });
  const guide: Guide = {
    ...sketch,
    source: { ...sketch.source, status: 'in-force', nextReview: '2099-01-01' },
    changes: [{ version: sketch.version, date: '2026-01-01', text: 'Prima versione.' }],
    steps: sketch.steps.map(({ own, ...step }, n) =>
      step.id === 'entra'
        ? { ...step, number: 900, troubles: ['chiama'], own: own ?? '' }
        : { ...step, cites: [`uno-${n}`] },
    ),
  };
  const english: Record<string, Record<string, string>> = {};
  for (const { node, field, text } of listTexts(guide)) {
    english[node] = { ...english[node], [field]: `${text} (EN)` };
  }
  const passages = guide.steps.flatMap(({ cites }) =>
    (cites ?? []).map((id) => ({ id, hash: `hash-${id}`, section: 'uno', opening: 'Per entrare' })),
  );
  return { guide, english, passages };
}
