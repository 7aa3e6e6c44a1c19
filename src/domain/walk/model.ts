/** What `walk` returns: everything a page, the PDF or the desk needs to know, derived anew each time. */
import type { Category, Id, Procedure, Question, Step, Trouble } from '../guide/model.ts';
import type { Author, Entry } from '../progress/journal.ts';

/** fact -> value, in the order in which they became known. */
export type Facts = Readonly<Record<Id, string>>;

/** A question that has an answer, and who gave it. */
export interface Answered {
  readonly question: Question;
  readonly value: string;
  readonly by: Author;
  /** What the system said, where a person's answer beat it. */
  readonly differsFrom?: { readonly value: string; readonly by: Author };
}

/** A step on the path, as it stands now. */
export interface PathStep {
  readonly step: Step;
  readonly procedure: Procedure;
  /** 1-based position on the path or, in a detour, in the detour. */
  readonly position: number;
  readonly done: boolean;
  /** Who confirmed it, and when (ms). */
  readonly doneBy?: Author;
  readonly doneAt?: number;
  /** Done, but the step has changed since (`stepHash`). */
  readonly changed: boolean;
}

/** A detour under way: the steps of `procedure`, entered at `from` because of `trouble`. */
export interface Detour {
  readonly from: Step;
  readonly trouble: Trouble;
  readonly procedure: Procedure;
  readonly steps: readonly PathStep[];
}

export type Position =
  /** `current` is the step to do now; in a detour it belongs to the last of `detours`. */
  | { readonly kind: 'step'; readonly current: PathStep; readonly waitingDays?: number }
  /** The person was told to stop and call the desk. */
  | { readonly kind: 'stopped'; readonly current: PathStep; readonly trouble: Trouble }
  /** All is done (or there was nothing to do). */
  | { readonly kind: 'end' };

interface Common {
  readonly facts: Facts;
  /** Answered questions that still count, in the guide's order. */
  readonly answered: readonly Answered[];
  /** Entries that no longer mean anything in this guide (unknown id or option). Kept, not used. */
  readonly ignored: readonly Entry[];
}

export interface AtQuestion extends Common {
  readonly kind: 'question';
  readonly question: Question;
}

export interface OnPath extends Common {
  readonly kind: 'path';
  readonly category: Category;
  /** The main path, without detours. */
  readonly path: readonly PathStep[];
  /** Open detours, outermost first; at most two. */
  readonly detours: readonly Detour[];
  readonly position: Position;
}

/** The facts lead to no category: an author's error that the checker finds; never an exception. */
export interface NoCategory extends Common {
  readonly kind: 'no-category';
}

export type Walk = AtQuestion | OnPath | NoCategory;
