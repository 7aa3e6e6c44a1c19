/** What was done to the files of a guide, with undo and redo. Pure: each step gives a new history. */
import { applySplice, type Change, inverse, type Splice, spliceFor } from './change.ts';

/** Texts by file name. */
export type Texts = Readonly<Record<string, string>>;

interface Done {
  readonly file: string;
  /** In the order in which they were made. */
  readonly splices: readonly Splice[];
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
  const others = (list: readonly Done[]) => list.filter((one) => one.file !== file);
  return {
    texts: { ...history.texts, [file]: text },
    done: others(history.done),
    undone: others(history.undone),
  };
}

/**
 * Makes changes of one file that are undone together. What was undone before is given up.
 *
 * @throws ChangeError where one does not fit the file; nothing is changed then.
 */
export function make(history: History, file: string, changes: readonly Change[]): History {
  let text = history.texts[file] ?? '';
  const splices = changes.map((change) => {
    const splice = spliceFor(text, change);
    text = applySplice(text, splice);
    return splice;
  });
  if (splices.every(({ removed, inserted }) => removed === inserted)) return history;
  return {
    texts: { ...history.texts, [file]: text },
    done: [...history.done, { file, splices }],
    undone: [],
  };
}

/** Takes the last change back; the same history where there is none. */
export function undo(history: History): History {
  const last = history.done[history.done.length - 1];
  if (!last) return history;
  const back = [...last.splices].reverse().map(inverse);
  return {
    texts: applied(history.texts, last.file, back),
    done: history.done.slice(0, -1),
    undone: [...history.undone, last],
  };
}

/** Makes the change that was undone last again. */
export function redo(history: History): History {
  const last = history.undone[history.undone.length - 1];
  if (!last) return history;
  return {
    texts: applied(history.texts, last.file, last.splices),
    done: [...history.done, last],
    undone: history.undone.slice(0, -1),
  };
}

function applied(texts: Texts, file: string, splices: readonly Splice[]): Texts {
  return { ...texts, [file]: splices.reduce(applySplice, texts[file] ?? '') };
}
