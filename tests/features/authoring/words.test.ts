/** A difference agrees with what it names. */
import { expect, it } from 'vitest';
import { guideDiff } from '../../../src/copy/guide-diff.ts';

it.each([
  ['condizione', 'changed', 'cambiata'],
  ['note', 'changed', 'cambiate'],
  ['problemi collegati', 'changed', 'cambiati'],
  ['risposte, si, scritta sul pulsante o sulla risposta', 'changed', 'cambiata'],
  ['testo, 2', 'changed', 'cambiato'],
  ['Domanda', 'added', 'aggiunta'],
  ['Passo', 'removed', 'tolto'],
  ['Domande', 'reordered', 'in un altro ordine'],
] as const)('“%s” is %s', (name, how, said) => {
  expect(guideDiff.it.how(name, how)).toBe(said);
});
