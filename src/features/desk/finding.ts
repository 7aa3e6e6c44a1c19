/** What somebody means with the text in the desk's field. Total on any text. */
import { type Beginning, codeIn, stepsBeginning } from '../../domain/code/find-code.ts';
import { type CodeReading, readCode } from '../../domain/code/step-code.ts';
import type { Guide, Id } from '../../domain/guide/model.ts';
import { decodeProgress, PROGRESS } from '../../domain/link/progress-link.ts';
import type { Journal } from '../../domain/progress/journal.ts';

/** A step that the desk looks at, and what is known of the person. */
export interface Target {
  readonly guide: Id;
  readonly step: Id;
  readonly category?: Id | undefined;
  readonly trouble?: Id | undefined;
  /** What was looked for is a diagnosis of the step. */
  readonly diagnosis?: Id | undefined;
  /** What the person has done, where they sent it; else the first answers that lead to the step. */
  readonly journal?: Journal | undefined;
}

export type Finding =
  | { readonly kind: 'nothing-typed' }
  | { readonly kind: 'code'; readonly target: Target }
  /** The first symbols of some steps' codes. */
  | { readonly kind: 'beginning'; readonly steps: readonly Beginning[] }
  /** A right code that leads nowhere. */
  | Extract<CodeReading, { kind: 'unknown-guide' | 'unknown-step' }>
  /** Six signs, of which one is wrong: said only where no words match either. */
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'progress'; readonly guide: Guide; readonly journal: Journal }
  /** A progress link that is not whole. */
  | { readonly kind: 'broken-progress' }
  | { readonly kind: 'words' };

/** Longer texts are pasted by mistake: the rest is not looked at. */
const MOST = 2_000;

export function readField(typed: string, guides: readonly Guide[]): Finding {
  const text = typed.slice(0, MOST).trim();
  if (text === '') return { kind: 'nothing-typed' };
  const fragment = text.indexOf(PROGRESS);
  if (fragment >= 0) {
    const read = decodeProgress(text.slice(fragment), guides);
    if (read.kind === 'unknown-guide') return read;
    return read.kind === 'found' ? { ...read, kind: 'progress' } : { kind: 'broken-progress' };
  }
  const read = readCode(text, guides);
  switch (read.kind) {
    case 'found':
      return codeFound(read);
    case 'wrong-check':
      return { kind: 'wrong-code' };
    case 'malformed': {
      const inside = codeIn(text, guides);
      if (inside) return codeFound(inside);
      const steps = stepsBeginning(text, guides);
      return steps.length > 0 ? { kind: 'beginning', steps } : { kind: 'words' };
    }
    default:
      return read;
  }
}

function codeFound({ guide, step, category }: Extract<CodeReading, { kind: 'found' }>): Finding {
  return { kind: 'code', target: { guide: guide.id, step: step.id, category: category?.id } };
}
