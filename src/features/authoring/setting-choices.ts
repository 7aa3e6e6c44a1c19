import type { Path } from '../../domain/edit/json-text.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Id } from '../../domain/guide/model.ts';

/** A name or value that fits somewhere, in words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What holds where nothing is chosen. */
  readonly otherwise?: string;
}

/** What is known of the guides. */
export interface KnownGuides {
  readonly all: readonly Choice[];
  /** Undefined as long as it is not loaded. */
  guide(id: Id): Guide | undefined;
}

/** Members whose free names, or whose items, are guides. */
const BY_GUIDE: readonly string[] = [
  ...['guides', 'guideSettings', 'certificateExceptions', 'claims', 'facts', 'provesPortal'],
];

const stepsOf = (guide: Guide): readonly Choice[] =>
  guide.steps.map(({ id, number, title }) => ({
    ...{ value: id, label: `${number}. ${plainText(title, {})}` },
  }));

/**
 * The names or values that may stand right below a path of `config.json`, or at it; undefined where
 * anything may.
 */
export function choicesAt(path: Path, known: KnownGuides): readonly Choice[] | undefined {
  const last = path[path.length - 1];
  const before = path[path.length - 2];
  if (typeof last === 'string' && BY_GUIDE.includes(last)) return known.all;
  if (path[0] === 'probes' && path[2] === 'steps') {
    const guide = typeof path[3] === 'string' ? known.guide(path[3]) : undefined;
    return path.length === 3 ? known.all : guide && stepsOf(guide);
  }
  if (path[0] === 'guideSettings' && last === 'variables') {
    const guide = known.guide(String(before));
    return (
      guide &&
      Object.entries(guide.variables).map(([value, { description, value: otherwise }]) => ({
        ...{ value, label: description, otherwise },
      }))
    );
  }
  // A rule stands below its guide: `identity.claims.GUIDE.0.answers.QUESTION`.
  const [, kind, id, , field] = path;
  if (kind !== 'claims' && kind !== 'facts') return undefined;
  const guide = typeof id === 'string' ? known.guide(id) : undefined;
  if (field === 'confirms') return guide && stepsOf(guide);
  if (field !== 'answers' || !guide) return undefined;
  if (path.length === 5) {
    return guide.questions.map((one) => ({ value: one.id, label: plainText(one.title, {}) }));
  }
  const question = guide.questions.find((one) => one.id === last);
  return question?.options.map(({ value, label }) => ({ value, label: plainText(label, {}) }));
}
