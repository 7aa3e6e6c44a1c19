/**
 * The guide: one organisation's procedures as one data file (`guides/<id>/guide.json`).
 *
 * These types are what the rest of the program sees after the file was read and checked. The
 * schema that reads the file is `adapters/schema/guide-schema.ts`; a type error there means that
 * the two differ.
 *
 * Long because a guide's types refer to one another all the way down: split, they would import in
 * circles, and an author could not read the format from top to bottom.
 *
 * Every `Text` may carry the minimal markup of `markup.ts` (`**bold**`, `` `code` ``,
 * `[label](link-name)`) and `{variable}`.
 */
import type { GuideDocument } from './document.ts';
import type { Matrix } from './matrix.ts';

/** A short text in the guide's language, with minimal markup. */
export type Text = string;

/** Lower-case letters, digits and hyphens: `primo-accesso-posta`. Part of addresses: never reused. */
export type Id = string;

/**
 * A condition as data: fact -> allowed values. All facts named must hold; for each, one of its
 * values. A fact that is not known yet fails the condition. The empty condition always holds.
 */
export type Condition = Readonly<Record<Id, readonly string[]>>;

/** Where a node comes from: passages of the source, or the guide's own advice with its reason. */
export interface Origin {
  /** Ids of passages in `passages.json`. */
  readonly cites?: readonly Id[];
  /** Why this node stands here without a passage. Shown as "consiglio della guida". */
  readonly own?: string;
}

/**
 * A block of a body. A plain string is a paragraph. `list` is bulleted; `ordered` is numbered, and
 * its numbers are those of the marks on the step's drawing. With `when`, the block is shown only
 * where the facts allow it; on neutral pages it is shown after its `label` ("Se usavi una mail
 * personale").
 */
export type Block = Text | ConditionalText | ListBlock | OrderedBlock;
export interface ConditionalText {
  readonly text: Text;
  readonly when: Condition;
  readonly label: Text;
}
export interface ListBlock {
  readonly list: readonly Text[];
}
export interface OrderedBlock {
  readonly ordered: readonly Text[];
}

/** A call-out below the body. `fill` marks what the organisation has to fill in. */
export interface Note extends Origin {
  readonly kind: 'warning' | 'info' | 'fill';
  readonly text: Text;
  /** Stands on paper in place of `text`, where that speaks of what only the screen has. */
  readonly paper?: Text;
  readonly when?: Condition;
}

/** The one thing to do on a step's page, beside "Fatto". */
export type Action =
  /** Opens a named link in a new tab, with its host shown. */
  | { readonly kind: 'open'; readonly link: Id; readonly label: Text }
  /** Copies a variable's value (an address to be typed elsewhere). */
  | { readonly kind: 'copy'; readonly variable: Id; readonly label: Text }
  /** Leads back to a question, to answer it again. */
  | { readonly kind: 'answer'; readonly question: Id; readonly label: Text };

/** A step that waits for something outside ("le credenziali arrivano con il cedolino"). No duration. */
export interface Waiting {
  /** What the person waits for. */
  readonly text: Text;
  /** When to stop waiting and call. */
  readonly callWhen: Text;
}

/**
 * Shows a screen of `screens.json` (`domain/screen/model.ts`). The first value of each of its facts
 * holds, except those that `with` names. A mark's number is that of the item in the step's numbered
 * list; where there is no list, the one mark is 1.
 */
export interface ScreenUse {
  readonly show: Id;
  readonly with?: Readonly<Record<Id, string>>;
  /** Id of a part of the screen -> number of its mark. */
  readonly marks?: Readonly<Record<Id, number>>;
}

/** One action on one screen. */
export interface Step extends Origin {
  readonly id: Id;
  /** Permanent number for the step code, 1..900: assigned once, never reused. */
  readonly number: number;
  /** An instruction: "Apri la posta aziendale". */
  readonly title: Text;
  readonly body: readonly Block[];
  /** What the person will see. */
  readonly screen?: ScreenUse;
  readonly action?: Action;
  /** How the person knows that it worked. */
  readonly done: Text;
  readonly wait?: Waiting;
  /** An estimate in minutes, only where the source gives one. */
  readonly minutes?: number;
  readonly notes?: readonly Note[];
  /** Ids of troubles, the likeliest first. */
  readonly troubles: readonly Id[];
  /** The step belongs to the path only where this holds. */
  readonly when?: Condition;
  /** Who does it, and where: ids of `actors` and `places`. */
  readonly actor?: Id;
  readonly place?: Id;
  /** Forms to fill in at this step: ids of `documents`. */
  readonly documents?: readonly Id[];
  /** The table to ask "che cosa posso fare adesso?" at this step: id of one of `matrices`. */
  readonly matrix?: Id;
}

/** Somebody who does steps: "Operatore dello sportello". Where a guide has any, each step names one. */
export interface Actor extends Origin {
  readonly id: Id;
  readonly title: Text;
}

/** Where steps are done: "Allo sportello". */
export interface Site extends Origin {
  readonly id: Id;
  readonly title: Text;
}

/** What to do about a trouble. */
export type Remedy =
  /** Something to try on the spot, then go on with the same step. */
  | { readonly kind: 'advice'; readonly body: readonly Block[]; readonly action?: Action }
  /** Another procedure first; afterwards the person is back at the same step. */
  | { readonly kind: 'detour'; readonly body: readonly Block[]; readonly procedure: Id }
  /** Stop, call the desk, and say this. */
  | { readonly kind: 'stop'; readonly body: readonly Block[]; readonly say: Text };

export interface Trouble extends Origin {
  readonly id: Id;
  /** As the person would say it: "La pagina non si apre". */
  readonly title: Text;
  readonly remedy: Remedy;
  /** What the person sees who has this trouble. */
  readonly screen?: ScreenUse;
  readonly when?: Condition;
}

export interface Option extends Origin {
  readonly value: Id;
  readonly label: Text;
  readonly hint?: Text;
}

/** Asks for one fact, whose name is the question's id. */
export interface Question extends Origin {
  readonly id: Id;
  readonly title: Text;
  /** How to find out; shown under "Come faccio a saperlo?". */
  readonly help?: readonly Block[];
  readonly options: readonly Option[];
  /** The question is asked only where this holds; at the latest the questions before it decide. */
  readonly when?: Condition;
  /** "Chi sei?": the first question of a guide for several audiences, asked at its entry. */
  readonly audience?: true;
}

/** A named outcome of the questions. The first whose condition holds is the person's. */
export interface Category extends Origin {
  readonly id: Id;
  /** One symbol of the step code's alphabet: permanent, never reused. */
  readonly symbol: string;
  readonly title: Text;
  readonly summary: Text;
  readonly when: Condition;
  /** Procedures in order. May be empty where there is nothing to do. */
  readonly procedures: readonly Id[];
  readonly end: End;
}

/** What the person reads when the path is done. */
export interface End extends Origin {
  readonly title: Text;
  readonly body: readonly Block[];
  readonly action?: Action;
}

/** An item of a procedure: a step, or another procedure in its place. */
export type ProcedureItem = { readonly step: Id } | { readonly procedure: Id };

/** An ordered run of steps, used by categories and as a detour. */
export interface Procedure extends Origin {
  readonly id: Id;
  readonly title: Text;
  readonly items: readonly ProcedureItem[];
}

export type VariableKind = 'text' | 'url' | 'host' | 'mail' | 'phone';

/** A named value that an organisation may override in `config.json`. */
export interface Variable {
  readonly kind: VariableKind;
  readonly value: string;
  /** For the administrator: what this is. In the guide's language. */
  readonly description: string;
  /** The source does not say: the organisation has to fill it in; `value` is a sensible default. */
  readonly toComplete?: boolean;
  /** The value comes from this field of `contacts.desk` in config.json when it is set there. */
  readonly contact?: 'mail' | 'phone' | 'hours' | 'room';
}

/** A named, allow-listed link. `href` may hold `{variable}`. */
export interface Link {
  readonly href: string;
}

export type Status = 'in-force' | 'historical' | 'to-verify' | 'draft';

export interface Source {
  readonly title: string;
  readonly issuer: string;
  /** ISO date or year-month of the document; absent where it is undated. */
  readonly date?: string;
  readonly status: Status;
  /** ISO dates: when the content was last compared with the source, and when to do so again. */
  readonly lastChecked: string;
  readonly nextReview: string;
  /** File name of the source, for the comparison of passages. */
  readonly file?: string;
}

/** Who answers for the guide's content, for those who ask. */
export interface Approval {
  /** Name of the office or role, not of a person where it can be helped. */
  readonly by?: string;
  /** ISO date. */
  readonly date?: string;
  /** Number under which the decision is filed. */
  readonly protocol?: string;
}

export interface Change {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly text: Text;
}

/**
 * The exception for the certificate warning that the guide's procedure teaches, as far as the
 * source gives it. `config.json` decides whether it is enabled (DESIGN: the gate fails closed).
 */
export interface CertificateWarning {
  /** The step at which the person checks the warning. */
  readonly step: Id;
  /** Variables: the host in the warning, and the host the person typed. */
  readonly hostVariable: Id;
  readonly typedHostVariable: Id;
  readonly codes: readonly string[];
}

/**
 * A period that starts at a step (scadenza): a code valid 7 days, a password valid 90. Days are those
 * of Europe/Rome, and the first day counts: the last good day is the start plus `days` minus one.
 */
export interface Clock extends Origin {
  /** Also names the entered day in the journal: unique among questions, clocks and attempts. */
  readonly id: Id;
  /** What runs out: "Il codice di sicurezza". */
  readonly title: Text;
  /** The rule in a sentence, also for paper and pages without script. */
  readonly rule: Text;
  /** Label of the field for the day it starts: "Giorno in cui è arrivata la mail". */
  readonly ask: Text;
  /** Steps whose confirmation starts it. Empty: only a day entered does. */
  readonly startsAt: readonly Id[];
  readonly days: number;
  /** From so many days left on, the last day being 0, it is in its last days. */
  readonly lastDays: number;
  /** What to do in each state. */
  readonly running: Text;
  readonly last: Text;
  readonly expired: Text;
  /** Steps on whose pages it stands. */
  readonly steps: readonly Id[];
  /** Days before the last one on which a calendar reminds; the last day always does. */
  readonly reminders: readonly number[];
}

/** Wrong attempts that a system counts before it locks: counted here too, to stop before. */
export interface Attempts extends Origin {
  /** Names the count in the journal: unique among questions, clocks and attempts. */
  readonly id: Id;
  readonly title: Text;
  /** The rule in a sentence, also for paper and pages without script. */
  readonly rule: Text;
  /** How many the system allows, as the source says. */
  readonly limit: number;
  /** After so many the person stops. Below `limit`. */
  readonly stopAfter: number;
  /** Steps on whose pages the counter stands. */
  readonly steps: readonly Id[];
  /** A trouble of these steps with the remedy `stop`: whom to call and what to say. */
  readonly trouble: Id;
}

/** A yes/no question that tells causes apart. */
export interface DiagnosisQuestion {
  readonly id: Id;
  readonly text: Text;
  readonly hint?: Text;
}

/** How an answer speaks for a verdict, and what is then said of it. Points may be below 0. */
export interface Weight {
  readonly question: Id;
  readonly yes: number;
  readonly no: number;
  /** Why, after that answer: "Il portale dice che l'accesso è bloccato." */
  readonly ifYes?: Text;
  readonly ifNo?: Text;
}

/** What a diagnosis may end in. */
export interface DiagnosisVerdict extends Origin {
  readonly id: Id;
  /** Not the person's fault: wait; do a step once more; or call and say this. */
  readonly kind: 'wait' | 'redo' | 'call';
  readonly title: Text;
  readonly text: Text;
  /** For `redo`: the step. */
  readonly step?: Id;
  /** For `call`: ready words. */
  readonly say?: Text;
  readonly weights: readonly Weight[];
}

/**
 * Explained diagnosis: weighted questions that tell why something does not work. The verdict with the
 * most points wins; among equals, and where nobody answers anything, the first, which is a `call`.
 */
export interface Diagnosis extends Origin {
  readonly id: Id;
  readonly title: Text;
  /** Steps on whose pages it stands. */
  readonly steps: readonly Id[];
  readonly questions: readonly DiagnosisQuestion[];
  readonly verdicts: readonly DiagnosisVerdict[];
}

/**
 * Where a new password can be asked for inside the guide, when `config.json` names a service for it:
 * the steps that ask for it by hand, in order. A request stands for those that are left of them.
 */
export interface PasswordReset {
  readonly steps: readonly Id[];
}

export interface Guide {
  /** Version of this file format. */
  readonly format: 1;
  readonly id: Id;
  /** Two symbols of the step code's alphabet, unique among guides, permanent. */
  readonly mark: string;
  readonly version: string;
  readonly language: 'it';
  readonly title: Text;
  readonly summary: Text;
  readonly source: Source;
  readonly approval?: Approval;
  readonly changes: readonly Change[];
  readonly variables: Readonly<Record<Id, Variable>>;
  readonly links: Readonly<Record<Id, Link>>;
  /** Hosts for which `http:` is allowed. */
  readonly httpHosts: readonly string[];
  readonly certificateWarning?: CertificateWarning;
  readonly passwordReset?: PasswordReset;
  readonly questions: readonly Question[];
  readonly categories: readonly Category[];
  readonly procedures: readonly Procedure[];
  readonly steps: readonly Step[];
  readonly troubles: readonly Trouble[];
  readonly actors?: readonly Actor[];
  readonly places?: readonly Site[];
  readonly documents?: readonly GuideDocument[];
  readonly matrices?: readonly Matrix[];
  readonly clocks?: readonly Clock[];
  readonly attempts?: readonly Attempts[];
  readonly diagnoses?: readonly Diagnosis[];
  /** Old step or procedure id -> its present id, so that last year's links still land. */
  readonly redirects: Readonly<Record<Id, Id>>;
  /** Passages that no node cites: passage id -> reason. */
  readonly excluded: Readonly<Record<Id, string>>;
  /** Not in the file: step id -> hash of the Italian original, added by `withHashes`. */
  readonly stepHashes?: Readonly<Record<Id, string>>;
}

/**
 * A translation: node key -> field path -> text. A node key is `guide`, or kind and id
 * (`step/apri-portale`, `variable/deskPhone`); a field path is dotted (`body.0`, `body.2.ordered.1`).
 * `texts.ts` lists exactly which keys exist.
 */
export type Overlay = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One passage of a source, written by `npm run passages`. */
export interface Passage {
  readonly id: Id;
  /** Hash of the passage's whole text. */
  readonly hash: string;
  readonly section: string;
  /** The opening words, redacted of personal data. */
  readonly opening: string;
}
