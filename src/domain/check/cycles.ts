/**
 * Loops that need no journal entry: procedures that include each other, redirects that go round. A
 * detour is no such loop, because each turn needs the person's word.
 */

import { resolveRedirect } from '../guide/lookup.ts';
import type { Guide, Id } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { place, problem } from './model.ts';

/** The first way from `start` back to itself along `next`; undefined where there is none. */
function wayBack(start: Id, next: (id: Id) => readonly Id[]): readonly Id[] | undefined {
  const seen = new Set<Id>();
  const ways: (readonly Id[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const id of next(way[way.length - 1] ?? start)) {
      if (id === start) return [...way, id];
      if (!seen.has(id)) {
        seen.add(id);
        ways.push([...way, id]);
      }
    }
  }
  return undefined;
}

function includeCycles(guide: Guide): Problem[] {
  const included = new Map(
    guide.procedures.map((procedure) => [
      procedure.id,
      procedure.items.flatMap((item) => ('procedure' in item ? [item.procedure] : [])),
    ]),
  );
  return guide.procedures.flatMap(({ id }) => {
    const way = wayBack(id, (from) => included.get(from) ?? []);
    if (way === undefined) return [];
    const message = `La procedura contiene sé stessa (${way.join(' → ')}). Togli un anello della catena.`;
    return [problem('include-cycle', place(`procedure/${id}`, 'items'), message)];
  });
}

function redirects(guide: Guide): Problem[] {
  const existing = new Set([...guide.steps, ...guide.procedures].map((node) => node.id));
  return Object.keys(guide.redirects).flatMap((from) => {
    const where = place('guide', `redirects.${from}`);
    if (existing.has(from)) {
      const message = `«${from}» esiste ancora: il rinvio non serve. Toglilo, o cambia il nome del passo o della procedura.`;
      return [problem('redirect-from-existing', where, message)];
    }
    if (resolveRedirect(guide, from) !== undefined) return [];
    const round = wayBack(from, (id) => [own(guide.redirects, id) ?? []].flat());
    if (round !== undefined) {
      const message = `Il rinvio gira in tondo (${round.join(' → ')}). Fallo finire su un passo che esiste.`;
      return [problem('redirect-cycle', where, message)];
    }
    const message = `Il rinvio porta a «${own(guide.redirects, from) ?? ''}», che non è un passo né una procedura. Indica un nome che esiste.`;
    return [problem('redirect-to-nowhere', where, message)];
  });
}

/** Codes: `include-cycle`, `redirect-from-existing`, `redirect-cycle`, `redirect-to-nowhere`. */
export function checkCycles(guide: Guide): Problem[] {
  return [...includeCycles(guide), ...redirects(guide)];
}
