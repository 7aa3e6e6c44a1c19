/**
 * The guide itself is broken: an id that leads nowhere, or procedures that include each other. What
 * a person did is never an error; this is the author's, and the checker finds it first.
 */
export class GuideError extends Error {
  override readonly name = 'GuideError';

  /**
   * @param node Where: `procedure/posta`.
   * @param problem What is wrong there, for developers.
   */
  constructor(
    readonly code: 'dangling-id' | 'cycle',
    readonly node: string,
    problem: string,
  ) {
    super(`${node}: ${problem}`);
  }
}
