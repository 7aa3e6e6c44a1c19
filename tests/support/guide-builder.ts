/** Small guides for tests: what a test does not name is filled with plain words. */
import type {
  Block,
  Condition,
  Guide,
  Id,
  ProcedureItem,
  Remedy,
  Step,
  Text,
} from '../../src/domain/guide/model.ts';

const OWN = { own: 'serve alla prova' } as const;

export interface Sketch {
  /** Question -> its options; `when` under `asked`. */
  readonly questions?: Readonly<Record<Id, readonly Id[]>>;
  /** Question -> when it is asked. */
  readonly asked?: Readonly<Record<Id, Condition>>;
  /** Category -> when it holds, and its procedures. */
  readonly categories?: Readonly<Record<Id, readonly [Condition, ...Id[]]>>;
  /** Procedure -> its steps; `>id` includes another procedure. */
  readonly procedures?: Readonly<Record<Id, readonly string[]>>;
  /** Trouble -> `>procedure` for a detour, `stop` or `advice`. */
  readonly troubles?: Readonly<Record<Id, string>>;
  /** What a step has beyond its id. Steps that procedures name need not stand here. */
  readonly steps?: Readonly<Record<Id, Partial<Step>>>;
  /** Fields of the guide itself. */
  readonly with?: Partial<Guide>;
}

function remedy(word: string): Remedy {
  const body: readonly Block[] = ['Fai così.'];
  if (word.startsWith('>')) return { kind: 'detour', body, procedure: word.slice(1) };
  const say: Text = 'Sono fermo qui.';
  return word === 'stop' ? { kind: 'stop', body, say } : { kind: 'advice', body };
}

function entries<T>(record: Readonly<Record<Id, T>> | undefined): [Id, T][] {
  return Object.entries(record ?? {});
}

/** A guide from a sketch. Steps get their numbers, categories their symbols, in order. */
export function aGuide(sketch: Sketch): Guide {
  const named = Object.values(sketch.procedures ?? {}).flat();
  const stepIds = new Set([
    ...named.filter((id) => !id.startsWith('>')),
    ...Object.keys(sketch.steps ?? {}),
  ]);
  return {
    format: 1,
    id: 'prova',
    mark: 'PR',
    version: '1.0.0',
    language: 'it',
    title: 'Guida di prova',
    summary: 'Serve alle prove.',
    source: {
      title: 'Circolare di prova',
      issuer: 'Ufficio prove',
      status: 'draft',
      lastChecked: '2026-01-01',
      nextReview: '2027-01-01',
    },
    changes: [],
    variables: {},
    links: {},
    httpHosts: [],
    questions: entries(sketch.questions).map(([id, values]) => {
      const when = sketch.asked?.[id];
      const options = values.map((value) => ({ value, label: `Risposta ${value}`, ...OWN }));
      return { id, title: `Domanda ${id}`, options, ...(when && { when }), ...OWN };
    }),
    categories: entries(sketch.categories).map(([id, [when, ...procedures]], index) => ({
      id,
      symbol: 'ABCDEFGH'.charAt(index),
      title: `Categoria ${id}`,
      summary: 'Riepilogo.',
      when,
      procedures,
      end: { title: 'Fatto', body: ['Hai finito.'], ...OWN },
      ...OWN,
    })),
    procedures: entries(sketch.procedures).map(([id, items]) => ({
      id,
      title: `Procedura ${id}`,
      items: items.map(
        (item): ProcedureItem =>
          item.startsWith('>') ? { procedure: item.slice(1) } : { step: item },
      ),
      ...OWN,
    })),
    steps: [...stepIds].map((id, index) => ({
      id,
      number: index + 1,
      title: `Passo ${id}`,
      body: ['Fai questo.'],
      done: 'Vedi che va.',
      troubles: [],
      ...OWN,
      ...sketch.steps?.[id],
    })),
    troubles: entries(sketch.troubles).map(([id, word]) => ({
      id,
      title: `Problema ${id}`,
      remedy: remedy(word),
      ...OWN,
    })),
    redirects: {},
    excluded: {},
    ...sketch.with,
  };
}
