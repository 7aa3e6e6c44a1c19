/** The clock given to the program. Tests give their own: no calendar day may turn one red. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
