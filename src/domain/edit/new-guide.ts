/** A guide to begin with: five steps that pass the checker, whose texts say what belongs there. Pure. */
import { CODE_ALPHABET } from '../code/alphabet.ts';
import type { Guide, Step } from '../guide/model.ts';
import { RESERVED_IDS } from '../link/address.ts';
import { formatJson, type Json } from './format.ts';
import { MODEL } from './template.ts';

/** What a new guide is made from. */
export interface NewGuide {
  readonly id: string;
  readonly title: string;
  /** Marks that other guides of the organisation have. */
  readonly taken: readonly string[];
  /** ISO dates: today, and when the content has to be looked at again. */
  readonly today: string;
  readonly nextReview: string;
}

/** Why a new guide cannot have an id and a title. */
export type NewGuideRefusal = 'bad-id' | 'reserved-id' | 'taken-id' | 'no-title';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Why a new guide cannot be called so; undefined where it can.
 *
 * @param isTaken whether the organisation has a guide of that id
 */
export function refusalOfNew(
  id: string,
  title: string,
  isTaken: (id: string) => boolean,
): NewGuideRefusal | undefined {
  if (!ID.test(id)) return 'bad-id';
  if (RESERVED_IDS.has(id)) return 'reserved-id';
  if (title.trim() === '') return 'no-title';
  return isTaken(id) ? 'taken-id' : undefined;
}

/** Until the content has to be looked at again, in milliseconds. */
const HALF_A_YEAR = 182 * 86_400_000;

/**
 * The files of a new guide's folder, by name.
 *
 * @param now ms since 1970
 * @param schema address of the guides' JSON Schema, from the folder
 */
export function newGuideFiles(
  about: Pick<NewGuide, 'id' | 'title' | 'taken'>,
  now: number,
  schema: string,
): Readonly<Record<'guide.json' | 'passages.json', string>> {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const dates = { today: day(now), nextReview: day(now + HALF_A_YEAR) };
  const guide = newGuide({ ...about, ...dates, title: about.title.trim() });
  return {
    'guide.json': `${formatJson(guideJson(guide, schema))}\n`,
    'passages.json': '[]\n',
  };
}

/** Two symbols of the code's alphabet from the title, else the first pair that nobody has. */
export function freeMark(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').toUpperCase();
  const letters = [...plain].filter((letter) => CODE_ALPHABET.includes(letter));
  const wanted = letters.slice(1).map((second) => `${letters[0] ?? ''}${second}`);
  const all = [...CODE_ALPHABET].flatMap((a) => [...CODE_ALPHABET].map((b) => a + b));
  return [...wanted, ...all].find((mark) => !taken.includes(mark)) ?? 'AA';
}

const STEPS: readonly (readonly [id: string, title: string, body: string, done: string])[] = [
  [
    'apri-il-sito',
    'Apri il sito',
    'Premi il pulsante qui sotto.',
    'Vedi la prima pagina del sito.',
  ],
  ['trova-la-pagina', 'Trova la pagina', MODEL.where, 'Vedi la pagina.'],
  ['scrivi-i-dati', 'Scrivi i tuoi dati', MODEL.data, 'Tutti i campi sono pieni.'],
  ['manda-la-richiesta', 'Manda la richiesta', MODEL.button, 'Vedi la conferma.'],
  ['controlla-la-risposta', 'Controlla la risposta', MODEL.answer, 'Hai la risposta.'],
];

/** The new guide. It passes the checker, with notices only. */
export function newGuide({ id, title, taken, today, nextReview }: NewGuide): Guide {
  const steps = STEPS.map(
    ([step, name, body, done], index): Step => ({
      ...{ id: step, number: index + 1, title: name, body: [body] },
      ...(index === 0 && {
        action: { kind: 'open', link: 'sito', label: 'Apri il sito' } as const,
      }),
      ...{ done, troubles: ['non-ci-riesco'], own: MODEL.own },
    }),
  );
  return {
    format: 1,
    id,
    mark: freeMark(title, taken),
    version: '0.1.0',
    language: 'it',
    title,
    summary: MODEL.summary,
    source: {
      ...{ title: MODEL.sourceTitle, issuer: MODEL.issuer },
      ...{ status: 'draft', lastChecked: today, nextReview },
    },
    changes: [{ version: '0.1.0', date: today, text: 'Prima bozza.' }],
    variables: {
      siteUrl: {
        ...{ kind: 'url', value: MODEL.address, toComplete: true },
        description: 'Indirizzo completo del sito, come si scrive nella barra degli indirizzi.',
      },
    },
    links: { sito: { href: '{siteUrl}' } },
    httpHosts: [],
    questions: [
      {
        ...{ id: 'inizio', title: 'Hai già mandato la richiesta?', own: MODEL.own },
        options: [
          { value: 'no', label: 'No, devo ancora mandarla' },
          { value: 'si', label: 'Sì, aspetto la risposta' },
        ],
      },
    ],
    categories: [
      {
        ...{ id: 'da-mandare', symbol: 'A', title: 'Manda la richiesta', when: { inizio: ['no'] } },
        ...{ summary: 'Cinque passi, uno alla volta.', procedures: ['richiesta', 'risposta'] },
        end: { title: 'Hai finito', body: ['La risposta è arrivata.'], own: MODEL.own },
        own: MODEL.own,
      },
      {
        ...{ id: 'in-attesa', symbol: 'B', title: 'Aspetta la risposta', when: { inizio: ['si'] } },
        ...{ summary: 'Resta un solo passo.', procedures: ['risposta'] },
        end: { title: 'Hai finito', body: ['La risposta è arrivata.'], own: MODEL.own },
        own: MODEL.own,
      },
    ],
    procedures: [
      {
        ...{ id: 'richiesta', title: 'Manda la richiesta', own: MODEL.own },
        items: steps.slice(0, -1).map((step) => ({ step: step.id })),
      },
      {
        ...{ id: 'risposta', title: 'Controlla la risposta', own: MODEL.own },
        items: steps.slice(-1).map((step) => ({ step: step.id })),
      },
    ],
    steps,
    troubles: [
      {
        ...{ id: 'non-ci-riesco', title: 'Non ci riesco', own: MODEL.own },
        remedy: {
          ...{ kind: 'stop', body: ['Fermati qui e chiama l’assistenza.'] },
          say: 'Non riesco ad andare avanti in un passo della guida.',
        },
      },
    ],
    redirects: {},
    excluded: {},
  };
}

/** The guide as its file holds it, with the reference that lets an editor complete it. */
export function guideJson(guide: Guide, schema: string): Json {
  // A guide is plain data: what JSON cannot hold, it does not have.
  return { $schema: schema, ...(JSON.parse(JSON.stringify(guide)) as Record<string, Json>) };
}
