/** Something wrong in an author's or administrator's file: what, where, and what to do. */
export interface Problem {
  /** Stable name of the kind of problem: `dangling-id`, `unknown-field`. */
  readonly code: string;
  /** Where: `guide.json: step/apri-portale, body.2` or `config.json: contacts.desk.mail`. */
  readonly place: string;
  /** What is wrong and what to do, in Italian, one or two plain sentences. */
  readonly message: string;
  /** `notice` never fails a check. */
  readonly level: 'problem' | 'notice';
}
