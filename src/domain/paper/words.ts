/** The words that stand on paper beside the guide's own. `copy/paper.ts` has them. */
import type { WarningPage } from '../certificate/model.ts';
import type { Verdict } from '../guide/matrix.ts';
import type { Status } from '../guide/model.ts';

export interface PaperWords {
  /** Longer dates as people write them; `at` is milliseconds since 1970, or an ISO date or month. */
  date(at: number | string): string;
  readonly undated: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly organisation: string;
  readonly source: string;
  readonly contentStatus: string;
  readonly madeOn: string;
  version(version: string): string;
  readonly page: string;
  readonly contents: string;
  readonly wholeGuide: string;
  readonly remaining: string;
  readonly questions: string;
  readonly answers: string;
  readonly answeredBySystem: string;
  readonly categories: string;
  readonly procedures: string;
  readonly howToUse: string;
  /** How paper and screen go together; `address` is where the code is typed. */
  readonly howToUseText: string;
  typeCode(address: string): string;
  place(position: number, total: number): string;
  detourFor(title: string): string;
  readonly tick: string;
  readonly codeLabel: string;
  readonly qrAlt: string;
  figureRemarks: {
    readonly illustration: string;
    readonly indicative: string;
    readonly translated: string;
  };
  callout: {
    readonly warning: string;
    readonly info: string;
    readonly fill: string;
    readonly wait: string;
    readonly done: string;
    readonly say: string;
  };
  /** Before who does a step, and where. */
  readonly who: string;
  readonly where: string;
  /** Table of the steps by who does them. */
  readonly byActor: string;
  readonly byActorText: string;
  readonly stepNumber: string;
  /** A form of a step: its name follows. */
  readonly form: string;
  readonly formText: string;
  readonly draftForm: string;
  /** Remark on a guide that is no longer in force. */
  readonly waitLeave: string;
  readonly callWhen: string;
  readonly guideAdvice: string;
  readonly ownText: string;
  readonly troubles: string;
  readonly noneOfThese: string;
  readonly noneOfTheseText: string;
  /** Before titles of steps in order. */
  readonly stepsInOrder: string;
  readonly toDesk: string;
  readonly desk: string;
  readonly contact: Readonly<Record<'phone' | 'mail' | 'room' | 'hours', string>>;
  readonly toFill: string;
  readonly noPassword: string;
  readonly certificate: CertificateWords;
  /** What the guide's age says, and what it says where its review is overdue. */
  readonly standings: Readonly<
    Record<Exclude<Status, 'in-force'>, { readonly title: string; readonly text: string }>
  > & { readonly overdue: { readonly title: string; text(date: string): string } };
  readonly clocks: {
    readonly lastDay: string;
    /** Room to write a day. */
    readonly blank: string;
    /** How to find the last day: so many days after the first. */
    howToCount(days: number): string;
    readonly running: string;
    readonly last: string;
    readonly expired: string;
    crossOut(stopAfter: number): string;
  };
  readonly matrix: MatrixWords;
}

/** Words of a table of states and operations. */
export interface MatrixWords {
  answer(state: string, condition: string): string;
  /** What stands in a cell. */
  readonly verdicts: Readonly<Record<Verdict, { readonly cell: string }>>;
  /** Who is for it, and who against. */
  sides(yes: string, no: string): string;
  readonly columns: { readonly operation: string; readonly may: string; readonly why: string };
}

/** Words of the table of conditions at the step of the certificate warning. */
export interface CertificateWords {
  readonly caption: string;
  readonly columns: { readonly check: string; readonly must: string };
  readonly labels: Readonly<
    Record<'network' | 'opened' | 'host' | 'code' | 'fingerprint' | 'clock', string>
  >;
  readonly rules: {
    readonly network: string;
    opened(host: string): string;
    host(host: string): string;
    readonly code: string;
    readonly fingerprint: string;
    readonly clock: string;
  };
  /** Something differs: stop and call. */
  readonly stop: string;
  /** While the organisation's exception does not hold. */
  readonly closed: string;
  readonly through: {
    readonly caption: string;
    readonly columns: { readonly browser: string; readonly code: string; readonly how: string };
    readonly browsers: Readonly<Record<WarningPage, string>>;
    /** What to do, in order; with `**bold**` and `{host}`. */
    readonly how: Readonly<Record<WarningPage, readonly string[]>>;
    readonly indicative: string;
    only(host: string, lastDay: string): string;
    readonly otherwise: string;
  };
}
