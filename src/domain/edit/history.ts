/** What was done to the files of a guide, with undo and redo. Pure: each step gives a new history. */
import { applySplice, type Change, inverse, type Splice, spliceFor } from './change.ts';

/** Texts by file name. */
export type Texts = Readonly<Record<string, string>>;

interface Spliced {
  readonly file: string;
  /** In the order in which they were made. */
  readonly splices: readonly Splice[];
}

/** What was done, and is undone, together. */
type Done = readonly Spliced[];

/** Changes of one file. */
export interface FileEdit {
  readonly file: string;
  readonly changes: readonly Change[];
  /** The text to begin with where there is no such file yet. */
  readonly start?: string;
}

export interface History {
  readonly texts: Texts;
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

/** The files as they were opened. */
export function begin(texts: Texts): History {
  return { texts, done: [], undone: [] };
}

/** Puts another file beside the others. What was done to a file of this name is forgotten. */
export function withFile(history: History, file: string, text: string): History {
  const others = (list: readonly Done[]) =>
    list.map((done) => done.filter((one) => one.file !== file)).filter((done) => done.length > 0);
  return {
    texts: { ...history.texts, [file]: text },
    done: others(history.done),
    undone: others(history.undone),
  };
}

/**
 * Makes changes of files that are undone together. What was undone before is given up.
 *
 * @throws ChangeError where one does not fit its file; nothing is changed then.
 */
export function makeAll(history: History, edits: readonly FileEdit[]): History {
  const texts: Record<string, string> = { ...history.texts };
  const done = edits.map(({ file, changes, start = '' }): Spliced => {
    const before = texts[file];
    let text = before ?? start;
    const made = changes.map((change) => {
      const splice = spliceFor(text, change);
      text = applySplice(text, splice);
      return splice;
    });
    texts[file] = text;
    const begun = before === undefined ? [{ at: 0, removed: '', inserted: start }] : [];
    return { file, splices: [...begun, ...made] };
  });
  const same = ({ removed, inserted }: Splice) => removed === inserted;
  if (done.every(({ splices }) => splices.every(same))) return history;
  return { texts, done: [...history.done, done], undone: [] };
}

/** Makes changes of one file, as `makeAll` does. */
export function make(history: History, file: string, changes: readonly Change[]): History {
  return makeAll(history, [{ file, changes }]);
}

/** Takes the last change back; the same history where there is none. */
export function undo(history: History): History {
  const last = history.done[history.done.length - 1];
  if (!last) return history;
  const back = [...last].reverse().map(({ file, splices }) => ({
    file,
    splices: [...splices].reverse().map(inverse),
  }));
  return {
    texts: applied(history.texts, back),
    done: history.done.slice(0, -1),
    undone: [...history.undone, last],
  };
}

/** Makes the change that was undone last again. */
export function redo(history: History): History {
  const last = history.undone[history.undone.length - 1];
  if (!last) return history;
  return {
    texts: applied(history.texts, last),
    done: [...history.done, last],
    undone: history.undone.slice(0, -1),
  };
}

/** A file that was begun by a change goes with it. */
function applied(texts: Texts, done: Done): Texts {
  const now: Record<string, string> = { ...texts };
  for (const { file, splices } of done) {
    now[file] = splices.reduce(applySplice, now[file] ?? '');
    if (now[file] === '') delete now[file];
  }
  return now;
}
