/** A guide of as many steps as wanted, of the words that guides are made of. */
import type { Guide } from '../../src/domain/guide/model.ts';
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
