/** What happened to something, in Italian that agrees with its name. */
import type { Difference } from '../domain/diff/diff.ts';

const itHow: Readonly<Record<Difference['how'], string>> = {
  added: 'aggiunto',
  removed: 'tolto',
  changed: 'cambiato',
  reordered: 'in un altro ordine',
};

/** Feminine first words of fields and of kinds, and plural ones: "condizione cambiata", "note cambiate". */
const FEMININE =
  /^(?:scritta|attesa|condizione|spiegazione|pagina|descrizione|versione|fonte|data|approvazione|nuova|guida|modifica|domanda|categoria|procedura)$/i;
const FEMININE_PLURAL = /^(?:note|risposte|procedure|sedi|scadenze|tabelle)$/i;
const PLURAL = /^(?:problemi|minuti|moduli|tentativi|indirizzi|brani|siti)$/i;

/** What happened to something, agreeing with its name: its last part says what it is. */
export function agreeing(name: string, how: Difference['how']): string {
  const part = name
    .split(', ')
    .filter((one) => !/^\d+$/.test(one))
    .pop();
  const first = part?.split(' ')[0] ?? '';
  const ending = FEMININE.test(first)
    ? 'a'
    : FEMININE_PLURAL.test(first)
      ? 'e'
      : PLURAL.test(first)
        ? 'i'
        : 'o';
  return how === 'reordered' ? itHow[how] : itHow[how].replace(/o$/, ending);
}
