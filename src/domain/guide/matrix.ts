/**
 * The matrix (tabella): for each state and condition of something, which operations are allowed now,
 * and why. One table gives the answer to "che cosa posso fare adesso?", guards the path and is printed.
 */
import type { PlainBlock } from './document.ts';
import type { Id, Origin, Text } from './model.ts';

/**
 * What is known of a cell. `unreadable`: no readable table of the source says it. `disputed`: the
 * tables say different things.
 */
export type Verdict = 'allowed' | 'forbidden' | 'unreadable' | 'disputed';

/** What one table of the source says of a cell. */
export interface Claim {
  /** Id of one of `tables`. */
  readonly table: Id;
  readonly says: 'yes' | 'no' | 'unreadable';
  readonly cites: readonly Id[];
}

export interface Cell {
  /** Id of the operation. */
  readonly id: Id;
  readonly verdict: Verdict;
  /** Why, or under which condition: a whole sentence. */
  readonly reason: Text;
  /** Never empty. The verdict must follow from them (`domain/matrix/verdict.ts`). */
  readonly claims: readonly Claim[];
}

/** One combination of state and condition. */
export interface MatrixRow extends Origin {
  /** Value of the fact that the path knows it by. */
  readonly id: Id;
  readonly state: Id;
  readonly condition: Id;
  /** What this combination means, or how somebody comes to be in it. */
  readonly text: Text;
  /** One for each operation, in any order. */
  readonly cells: readonly Cell[];
}

/**
 * Where the path offers the operation: with these facts, and the row's, exactly the rows that allow
 * it lead to one of these categories.
 */
export interface Guard {
  readonly facts: Readonly<Record<Id, string>>;
  readonly categories: readonly Id[];
}

export interface Operation extends Origin {
  readonly id: Id;
  readonly title: Text;
  readonly guard?: Guard;
}

export interface AxisValue {
  readonly value: Id;
  readonly label: Text;
}

export interface Axis {
  readonly title: Text;
  readonly values: readonly AxisValue[];
}

/** A table, or a passage read like one, that the cells are taken from. */
export interface SourceTable extends Origin {
  readonly id: Id;
  readonly title: Text;
}

export interface Matrix extends Origin {
  readonly id: Id;
  readonly title: Text;
  /** What the table answers, above it. */
  readonly body: readonly PlainBlock[];
  readonly states: Axis;
  readonly conditions: Axis;
  readonly tables: readonly SourceTable[];
  readonly operations: readonly Operation[];
  readonly rows: readonly MatrixRow[];
  /** The question whose answers are the rows' ids; needed where an operation has a guard. */
  readonly fact?: Id;
}
