/**
 * A playthrough, told as a person would: `play(guide).answering('casella', 'no').atStep('apri')`.
 * Every method returns the playthrough; those that look throw where it is otherwise.
 */
import { expect } from 'vitest';
import { stepById } from '../../src/domain/guide/lookup.ts';
import type { Guide, Id } from '../../src/domain/guide/model.ts';
import type { Author, Entry, EntryKind } from '../../src/domain/progress/journal.ts';
import { hashOf } from '../../src/domain/walk/hashes.ts';
import type { OnPath, Walk } from '../../src/domain/walk/model.ts';
import { walk } from '../../src/domain/walk/walk.ts';

const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

export class Play {
  #now = Date.UTC(2026, 0, 7, 8);
  readonly #journal: Entry[] = [];
  #guide: Guide;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  get journal(): readonly Entry[] {
    return this.#journal;
  }

  get walked(): Walk {
    return walk(this.#guide, this.#journal, this.#now);
  }

  get onPath(): OnPath {
    const walked = this.walked;
    if (walked.kind !== 'path') throw new Error(`Not on a path but at: ${walked.kind}`);
    return walked;
  }

  #add(kind: EntryKind, id: Id, value: string, by: Author, stepHash = ''): this {
    this.#now += MINUTE;
    this.#journal.push({ kind, id, value, by, at: this.#now, stepHash });
    return this;
  }

  #hash(step: Id): string {
    const known = stepById(this.#guide, step);
    return known === undefined ? '' : hashOf(this.#guide, known);
  }

  answering(question: Id, value: string, by: Author = 'person'): this {
    return this.#add('answer', question, value, by);
  }

  confirming(...steps: readonly Id[]): this {
    for (const step of steps) this.#add('confirm', step, '', 'person', this.#hash(step));
    return this;
  }

  provenBySystem(step: Id): this {
    return this.#add('confirm', step, '', 'system', this.#hash(step));
  }

  meeting(trouble: Id, step: Id): this {
    return this.#add('trouble', step, trouble, 'person', this.#hash(step));
  }

  returningTo(step: Id): this {
    return this.#add('return', step, '', 'person', this.#hash(step));
  }

  waiting(days: number): this {
    this.#now += days * DAY;
    return this;
  }

  /** An entry as it comes from storage or a link. */
  plus(entry: Entry): this {
    this.#journal.push(entry);
    return this;
  }

  /** The guide is replaced; the journal stays. */
  withGuide(guide: Guide): this {
    this.#guide = guide;
    return this;
  }

  isAsked(question: Id): this {
    const { walked } = this;
    expect(walked.kind === 'question' ? walked.question.id : walked.kind).toBe(question);
    return this;
  }

  /** @param detours Procedures of the open detours, outermost first. */
  atStep(step: Id, ...detours: readonly Id[]): this {
    const { position } = this.onPath;
    const open = this.onPath.detours.map(({ procedure }) => procedure.id);
    const at = position.kind === 'step' ? position.current.step.id : position.kind;
    expect([at, ...open]).toEqual([step, ...detours]);
    return this;
  }

  isStopped(step: Id, trouble: Id): this {
    const { position } = this.onPath;
    expect(
      position.kind === 'stopped' ? [position.current.step.id, position.trouble.id] : position.kind,
    ).toEqual([step, trouble]);
    return this;
  }

  isAtTheEnd(): this {
    expect(this.onPath.position.kind).toBe('end');
    return this;
  }

  inCategory(category: Id): this {
    expect(this.onPath.category.id).toBe(category);
    return this;
  }

  hasPath(...steps: readonly Id[]): this {
    expect(this.onPath.path.map(({ step }) => step.id)).toEqual(steps);
    return this;
  }

  hasDone(...steps: readonly Id[]): this {
    const done = this.onPath.path.filter((item) => item.done).map(({ step }) => step.id);
    expect(done).toEqual(steps);
    return this;
  }

  /** How many entries mean nothing in the guide. */
  hasIgnored(count: number): this {
    expect(this.walked.ignored).toHaveLength(count);
    return this;
  }
}

export function play(guide: Guide): Play {
  return new Play(guide);
}
