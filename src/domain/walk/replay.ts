/**
 * The journal replayed entry by entry. Pure: each entry makes a new state from the last, so a state
 * kept from a prefix goes on with the rest.
 */
import { indexGuide, required, resolveRedirect } from '../guide/lookup.ts';
import type { Guide, Id, Step } from '../guide/model.ts';
import type { Entry } from '../progress/journal.ts';
import { type Decision, decide, type Voices } from './decide.ts';
import {
  type Call,
  DEEPEST,
  depthOf,
  innermost,
  leaveTo,
  mark,
  nextOf,
  type Place,
  pruned,
  settled,
} from './frames.ts';
import type { Facts } from './model.ts';
import { flatten, type PathItem } from './path.ts';

export interface State {
  readonly voices: ReadonlyMap<Id, Voices>;
  readonly decision: Decision;
  readonly place: Place;
  readonly ignored: readonly Entry[];
  /** When the present step became the one to do (ms); absent before the first entry. */
  readonly since?: number;
}

function itemsOf(guide: Guide, { procedure, trouble }: Call, facts: Facts): readonly PathItem[] {
  return flatten(guide, [procedure.id], facts, `trouble/${trouble.id}`);
}

/** Lays the frames anew after the facts changed. While there is no path, the detours wait. */
function relaid(guide: Guide, { path, facts }: Decision, place: Place): Place {
  if (path === undefined) return place;
  const laid: Place = {
    ...place,
    main: { ...place.main, items: path },
    detours: place.detours.map((frame) => ({ ...frame, items: itemsOf(guide, frame.call, facts) })),
  };
  return settled(pruned(laid));
}

function answer(guide: Guide, state: State, entry: Entry): State | undefined {
  // The day of a clock, or a count of attempts: it moves nobody (`domain/clock`).
  if ([guide.clocks, guide.attempts].some((kept) => kept?.some(({ id }) => id === entry.id)))
    return state;
  const { questions } = indexGuide(guide);
  const id = resolveRedirect(guide, entry.id, ['questions']) ?? '';
  if (!questions.get(id)?.options.some(({ value }) => value === entry.value)) return undefined;
  const voice = entry.by === 'person' ? { person: entry } : { machine: entry };
  const voices = new Map(state.voices).set(id, { ...state.voices.get(id), ...voice });
  const decision = decide(guide, voices);
  // What the system says by itself does not mean that the person called the desk.
  const { stop, ...going } = state.place;
  const place = entry.by === 'person' ? going : state.place;
  return { ...state, voices, decision, place: relaid(guide, decision, place) };
}

/** The depth of the frame that the step belongs to; -1 where it is not on the path. */
function whereabouts({ decision, place }: State, step: Id): number {
  return decision.path === undefined ? -1 : depthOf(place, step);
}

function confirm(state: State, step: Id, entry: Entry): Place {
  const { place } = state;
  const depth = whereabouts(state, step);
  // The person who confirms a step went on there. A machine's proof says only that it is done.
  const frames = entry.by === 'person' && depth >= 0 ? leaveTo(place, depth) : place;
  return settled(pruned(mark(frames, Math.max(depth, 0), step, entry)));
}

function goBack(state: State, step: Id): Place {
  const { place } = state;
  // The calling step leaves the detour even where the detour has that step itself: otherwise
  // login -> reset -> login could not be left.
  const leaves = place.detours.at(-1)?.call.from.id === step;
  const depth = leaves ? place.detours.length - 1 : whereabouts(state, step);
  return depth < 0 ? mark(place, 0, step) : mark(leaveTo(place, depth), depth, step);
}

function meet(guide: Guide, state: State, step: Step, value: string): Place | undefined {
  const { troubles, procedures } = indexGuide(guide);
  const id = resolveRedirect(guide, value, ['troubles']) ?? value;
  const depth = whereabouts(state, step.id);
  if (depth < 0 || !step.troubles.includes(id)) return undefined;
  const trouble = required(troubles, id, `step/${step.id}`);
  const { remedy } = trouble;
  if (remedy.kind === 'advice') return leaveTo(state.place, state.place.detours.length);
  const place = mark(leaveTo(state.place, depth), depth, step.id);
  if (remedy.kind === 'stop' || depth === DEEPEST) {
    return { ...place, stop: { step: step.id, trouble } };
  }
  const procedure = required(procedures, remedy.procedure, `trouble/${id}`);
  const call: Call = { from: step, trouble, procedure };
  const frame = { items: itemsOf(guide, call, state.decision.facts), marks: new Map(), call };
  return settled({ ...place, detours: [...place.detours, frame] });
}

/** The new state; undefined where the entry means nothing in this guide. */
function applied(guide: Guide, state: State, entry: Entry): State | undefined {
  const { kind, id, value } = entry;
  if (kind === 'answer') return answer(guide, state, entry);
  const step = indexGuide(guide).steps.get(resolveRedirect(guide, id, ['steps']) ?? '');
  if (step === undefined) return undefined;
  const place =
    kind === 'trouble'
      ? meet(guide, state, step, value)
      : kind === 'confirm'
        ? confirm(state, step.id, entry)
        : goBack(state, step.id);
  return place && { ...state, place };
}

/** Names where the person stands, to see whether an entry moved them. */
function spot({ decision, place }: State): string | undefined {
  return decision.path && `${place.detours.length} ${nextOf(innermost(place))?.step.id}`;
}

/** The state before the first entry. */
export function start(guide: Guide): State {
  const voices = new Map<Id, Voices>();
  const decision = decide(guide, voices);
  const nowhere: Place = { main: { items: [], marks: new Map() }, detours: [] };
  return { voices, decision, place: relaid(guide, decision, nowhere), ignored: [] };
}

/**
 * The state after one more entry. Total on entries: one that means nothing here (unknown id, an
 * option that is gone, a trouble that its step does not have, or at a step that is not on the path)
 * is put aside in `ignored`. The state given is used up: its marks go on into the new one.
 *
 * @throws GuideError where the guide itself is broken.
 */
export function apply(guide: Guide, state: State, entry: Entry): State {
  const before = spot(state);
  const after = applied(guide, state, entry);
  if (after === undefined) return { ...state, ignored: [...state.ignored, entry] };
  return spot(after) === before ? after : { ...after, since: entry.at };
}
