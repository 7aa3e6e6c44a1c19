/** What an author does to a guide, as changes of its file. Pure. */
import type { Guide, Id } from '../guide/model.ts';
import type { Change } from './change.ts';
import type { Field } from './fields.ts';
import type { Json } from './format.ts';

/** Highest permanent number of a step (`domain/code`). */
const MOST_STEPS = 900;

/** A field gets a value that `refusalOf` allows; an empty one takes an optional field away. */
export function writeField(guide: Guide, field: Field, value: string): readonly Change[] {
  const { path } = field;
  if (field.optional && value.trim() === '')
    return field.value === '' ? [] : [cleared(guide, field)];
  if (path[0] === 'approval' && guide.approval === undefined) {
    return [{ kind: 'set', path: ['approval'], value: { [String(path[1])]: value } }];
  }
  return [{ kind: 'set', path, value }];
}

function cleared(guide: Guide, { path }: Field): Change {
  const alone = path[0] === 'approval' && Object.keys(guide.approval ?? {}).length === 1;
  return { kind: 'remove', path: alone ? ['approval'] : path };
}

/** A word for an address from a title: `Apri la posta (web)` -> `apri-la-posta-web`. */
export function idFrom(title: string): Id {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return words.join('-').slice(0, 40).replace(/-+$/, '') || 'passo';
}

/** A step to begin with: its texts say what belongs there. */
export interface StepTexts {
  readonly title: string;
  readonly body: string;
  readonly done: string;
  /** Why it stands here without a passage of the source. */
  readonly own: string;
}

/**
 * A new step in a procedure, after the item at `after` (-1: at the beginning), with an id of its own
 * and the next number.
 *
 * @returns undefined where the procedure is missing or no number is left
 */
export function addStep(
  guide: Guide,
  procedure: Id,
  after: number,
  texts: StepTexts,
): { readonly id: Id; readonly changes: readonly Change[] } | undefined {
  const index = guide.procedures.findIndex(({ id }) => id === procedure);
  const number = Math.max(0, ...guide.steps.map((step) => step.number)) + 1;
  if (index < 0 || number > MOST_STEPS) return undefined;
  const taken = new Set([
    ...guide.steps.map(({ id }) => id),
    ...guide.procedures.map(({ id }) => id),
    ...Object.keys(guide.redirects),
  ]);
  const wanted = idFrom(texts.title);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  const { title, body, done, own } = texts;
  const step: Json = { id, number, title, body: [body], done, troubles: [], own };
  return {
    id,
    changes: [
      { kind: 'insert', path: ['steps'], at: guide.steps.length, value: step },
      {
        kind: 'insert',
        path: ['procedures', index, 'items'],
        at: after + 1,
        value: { step: id },
      },
    ],
  };
}

/** Moves an item of a procedure; no change where it is at the end already. */
export function moveItem(guide: Guide, procedure: Id, from: number, to: number): readonly Change[] {
  const index = guide.procedures.findIndex(({ id }) => id === procedure);
  const count = guide.procedures[index]?.items.length ?? 0;
  if (from === to || [from, to].some((at) => at < 0 || at >= count)) return [];
  return [{ kind: 'move', path: ['procedures', index, 'items'], from, to }];
}

/** A line in the change log, the newest first, and the guide's version with it. */
export function addToLog(
  guide: Guide,
  version: string,
  date: string,
  text: string,
): readonly Change[] {
  return [
    ...(version === guide.version
      ? []
      : [{ kind: 'set', path: ['version'], value: version } satisfies Change]),
    { kind: 'insert', path: ['changes'], at: 0, value: { version, date, text } },
  ];
}

/** The number of a mark on a step's drawing (1 to 9); undefined takes it away. */
export function setMark(
  guide: Guide,
  step: Id,
  part: Id,
  number: number | undefined,
): readonly Change[] {
  const index = guide.steps.findIndex(({ id }) => id === step);
  const use = guide.steps[index]?.screen;
  if (!use) return [];
  const path = ['steps', index, 'screen', 'marks'];
  const marks = use.marks;
  if (number !== undefined) {
    return marks === undefined
      ? [{ kind: 'set', path, value: { [part]: number } }]
      : [{ kind: 'set', path: [...path, part], value: number }];
  }
  if (marks === undefined || !Object.hasOwn(marks, part)) return [];
  const alone = Object.keys(marks).length === 1;
  return [{ kind: 'remove', path: alone ? path : [...path, part] }];
}
