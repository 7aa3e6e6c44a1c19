/**
 * Where a person stands: in the innermost of at most three frames, the main path and up to two
 * detours, each called from a step of the frame outside. Every frame has its own done marks: a
 * detour is done anew each time. The marks of the main frame also remember confirmed steps that
 * are not on the path at present.
 */
import type { Id, Procedure, Step, Trouble } from '../guide/model.ts';
import type { Entry } from '../progress/journal.ts';
import type { PathItem } from './path.ts';

/** How many detours may be open at once: login -> reset -> login. */
export const DEEPEST = 2;

/** What opened a detour. */
export interface Call {
  readonly from: Step;
  readonly trouble: Trouble;
  readonly procedure: Procedure;
}

export interface Frame {
  readonly items: readonly PathItem[];
  /** Step -> the entry that confirmed it. `mark` writes in it: copies would make a replay quadratic. */
  readonly marks: Map<Id, Entry>;
}

export interface DetourFrame extends Frame {
  readonly call: Call;
}

export interface Place {
  readonly main: Frame;
  /** Outermost first. */
  readonly detours: readonly DetourFrame[];
  /** The trouble that stopped the person, at a step of the innermost frame. */
  readonly stop?: { readonly step: Id; readonly trouble: Trouble };
}

/** The frame in which the person stands. */
export function innermost({ main, detours }: Place): Frame {
  return detours.at(-1) ?? main;
}

/** Of a frame's items: how many at the beginning are done, and all ids. Else a replay is quadratic. */
type Look = [done: number, ids: ReadonlySet<Id>];
const looks = new WeakMap<readonly PathItem[], Look>();

function lookAt(items: readonly PathItem[]): Look {
  const look = looks.get(items) ?? [0, new Set(items.map(({ step }) => step.id))];
  looks.set(items, look);
  return look;
}

/** The first step of a frame that is not done; undefined where all are. */
export function nextOf({ items, marks }: Frame): PathItem | undefined {
  const look = lookAt(items);
  let next = items[look[0]];
  while (next && marks.has(next.step.id)) next = items[++look[0]];
  return next;
}

function has({ items }: Frame, step: Id): boolean {
  return lookAt(items)[1].has(step);
}

/** Whether the step stands in the frame, still to do. */
function awaits(frame: Frame, step: Id): boolean {
  return has(frame, step) && !frame.marks.has(step);
}

/** How many detours enclose the innermost frame that has the step; -1 where none has it. */
export function depthOf({ main, detours }: Place, step: Id): number {
  return [main, ...detours].map((frame) => has(frame, step)).lastIndexOf(true);
}

/**
 * Marks a step of the frame at `depth` as done by `entry` or, without one, as not done: in the place
 * itself, which belongs to one replay.
 */
export function mark(place: Place, depth: number, step: Id, entry?: Entry): Place {
  const { items, marks } = [place.main, ...place.detours][depth] ?? place.main;
  marks.delete(step);
  if (entry) marks.set(step, entry);
  else lookAt(items)[0] = 0;
  return place;
}

/** The person goes on in the frame at `depth`: the detours inside it end, and so does a stop. */
export function leaveTo({ main, detours }: Place, depth: number): Place {
  return { main, detours: detours.slice(0, depth) };
}

/** Ends the detours that are done, from the inside out: the person is back where they began. */
export function settled(place: Place): Place {
  const { detours } = place;
  return detours.length > 0 && nextOf(innermost(place)) === undefined
    ? settled(leaveTo(place, detours.length - 1))
    : place;
}

/**
 * Ends the first detour whose calling step is gone or done, with those inside it; and a stop whose
 * step is gone or done.
 */
export function pruned(place: Place): Place {
  const frames = [place.main, ...place.detours];
  const over = place.detours.findIndex(({ call }, index) => {
    const outside = frames[index];
    return outside === undefined || !awaits(outside, call.from.id);
  });
  if (over >= 0) return leaveTo(place, over);
  const { stop, ...going } = place;
  return stop === undefined || awaits(innermost(place), stop.step) ? place : going;
}
