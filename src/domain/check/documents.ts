/** The forms of a guide: they can be filled in, belong to a step, and never ask for a secret. */
import type { GuideDocument } from '../guide/document.ts';
import type { Guide } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { place, problem } from './model.ts';
import { doubled, fieldsOf } from './nodes.ts';

/** What no form may ask for, in Italian and English: the systems themselves print their letters. */
const SECRET =
  /(?<!\p{L})(?:password|passcode|pin|puk|otp|parola chiave|codic[ei] (?:di|per) (?:attivazione|revoca|sblocco|sicurezza|accesso)|(?:activation|revocation|security|access) code)(?!\p{L})/iu;

/** A day with its year, as an example in a hint. */
const FULL_DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;

function ofFields(document: GuideDocument): Problem[] {
  const node = `document/${document.id}`;
  const fields = fieldsOf(document);
  const ids = fields.map(({ field }) => field.id);
  return [
    ...doubled(ids).map((id) =>
      problem(
        'doubled-id',
        place(node, `fields.${id}`),
        `Il campo «${id}» c’è due volte nello stesso modulo. Dai un altro nome a uno dei due.`,
      ),
    ),
    ...fields.flatMap(({ path, field }) => {
      const problems: Problem[] = [];
      if (SECRET.test(field.label)) {
        const message =
          'Chiede una password, un PIN o un codice riservato: un modulo non lo chiede mai. Togli il campo.';
        problems.push(problem('secret-field', place(node, `${path}.label`), message));
      }
      if (field.kind === 'date' && field.only === 'future' && FULL_DATE.test(field.hint ?? '')) {
        const message =
          'La spiegazione porta come esempio una data con l’anno: un giorno sarà passata, e il modulo la rifiuterà. Scrivi «gg/mm/aaaa».';
        problems.push(problem('stale-example', place(node, `${path}.hint`), message));
      }
      if (document.draft && field.own !== undefined) {
        const message =
          'Il modulo è una bozza di quello ufficiale: tieni solo i campi che un brano della fonte nomina («cites»).';
        problems.push(problem('invented-field', place(node, path), message));
      }
      if (field.kind === 'choice') {
        const values = doubled(field.choices.map(({ value }) => value));
        problems.push(
          ...values.map((value) =>
            problem(
              'doubled-id',
              place(node, `${path}.choices.${value}`),
              `Il valore «${value}» c’è due volte nello stesso campo. Cambiane uno.`,
            ),
          ),
        );
      }
      return problems;
    }),
  ];
}

/**
 * Codes: `doubled-id` (fields and choices), `secret-field`, `invented-field` (a draft with a field
 * that no passage names), `stale-example` (a day in the hint of a field that takes only days to
 * come), `empty-document`, `loose-document` (no step names it).
 */
export function checkDocuments(guide: Guide): Problem[] {
  const named = new Set(guide.steps.flatMap((step) => step.documents ?? []));
  return (guide.documents ?? []).flatMap((document) => {
    const where = place(`document/${document.id}`);
    const problems = ofFields(document);
    if (fieldsOf(document).length === 0) {
      problems.push(problem('empty-document', where, 'Il modulo non ha campi. Aggiungine uno.'));
    }
    if (!named.has(document.id)) {
      const message =
        'Nessun passo usa questo modulo. Aggiungilo ai moduli («documents») di un passo.';
      problems.push(problem('loose-document', where, message));
    }
    return problems;
  });
}
