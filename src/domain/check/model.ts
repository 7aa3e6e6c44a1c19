/** What the checker is given and what it finds. */
import type { Config, Language } from '../config/model.ts';
import type { Guide, Id, Overlay, Passage } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import type { Screen } from '../screen/model.ts';

export interface CheckInput {
  readonly guide: Guide;
  /** Translations by language; Italian is the guide itself. */
  readonly overlays: Readonly<Partial<Record<Language, Overlay>>>;
  /** The drawings of screens.json, where the guide has any. */
  readonly screens?: readonly Screen[];
  /** Their translations by language. */
  readonly screenOverlays?: Readonly<Partial<Record<Language, Overlay>>>;
  /** Absent where passages.json cannot be used: what concerns single passages is not checked. */
  readonly passages?: readonly Passage[];
  /** The organisation's settings, where they are to be checked against the guide. */
  readonly config?: Config;
  /** The source cut anew, where it is at hand. Without it no comparison is made. */
  readonly freshPassages?: readonly Passage[];
  /** ISO date for what is overdue. Without it nothing is. The domain has no clock. */
  readonly today?: string;
  /** Most states that the count of paths may visit; by default `MAX_STATES`. */
  readonly maxStates?: number;
}

/**
 * A path is one way of answering the questions, from the first to a category. Steps are those of
 * the category under these answers, without detours.
 */
export interface PathFigures {
  readonly count: bigint;
  readonly shortest: number;
  readonly longest: number;
  /** Most questions asked of one person. */
  readonly mostQuestions: number;
}

export interface PassageFigures {
  readonly cited: number;
  readonly excluded: number;
  readonly missing: number;
}

export interface StepIndex {
  readonly step: Id;
  readonly value: number;
}

/** Gulpease index of the steps' Italian text: 0 (hard) to 100 (easy). */
export interface GulpeaseFigures {
  readonly average: number;
  /** The hardest three, hardest first. */
  readonly worst: readonly StepIndex[];
}

export interface CheckResult {
  readonly guide: Id;
  /** Absent where the guide is too broken to follow its paths, or they are too many. */
  readonly paths?: PathFigures;
  /** Absent where the passages were not given. */
  readonly passages?: PassageFigures;
  readonly gulpease: GulpeaseFigures;
  /** Whether the passages were compared with the source. */
  readonly compared: boolean;
  readonly problems: readonly Problem[];
}

/** The name of the guide's file in places. */
export const GUIDE_FILE = 'guide.json';

/** The name of the drawings' file in places. */
export const SCREENS_FILE = 'screens.json';

/** `guide.json: step/apri-posta, body.2`; for the node `guide` the field alone. */
export function place(node: string, field = '', file = GUIDE_FILE): string {
  const words = [node === 'guide' ? '' : node, field].filter(Boolean).join(', ');
  return words ? `${file}: ${words}` : file;
}

/** Something that must be mended. */
export function problem(code: string, where: string, message: string): Problem {
  return { code, place: where, message, level: 'problem' };
}

/** Something to look at; it never fails a check. */
export function notice(code: string, where: string, message: string): Problem {
  return { code, place: where, message, level: 'notice' };
}
