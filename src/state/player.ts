import { type Accessor, createMemo } from 'solid-js';
import type { Reader } from '../domain/guide/reader.ts';
import { hashOf } from '../domain/walk/hashes.ts';
import type { Walk } from '../domain/walk/model.ts';
import { walk } from '../domain/walk/walk.ts';
import { linkOf, type Place, type ReadyGuide } from './place.ts';
import type { Act } from './session.ts';
import type { Visit } from './visit.ts';

/** A guide being played: the walk so far, and how to go on. */
export interface Player {
  readonly walk: Accessor<Walk>;
  /** Records the act, and gives the walk as it then is. Resolves when the entry is durable. */
  act(act: Act): Promise<Walk>;
  /** Where the person goes after an act: the current step, the next question, or the overview. */
  hrefAfter(walk: Walk): string;
}

/** Plays `ready` on the visit's journal. */
export function createPlayer(ready: ReadyGuide, visit: Visit, place: Place): Player {
  const { guide } = ready;
  const replay = () => walk(guide, visit.session.journal(guide.id), visit.clock.now());
  const current = createMemo(replay);
  return {
    walk: current,
    async act(act) {
      const step = guide.steps.find((candidate) => candidate.id === act.id);
      await visit.session.record(guide.id, step ? { ...act, stepHash: hashOf(guide, step) } : act);
      return replay();
    },
    hrefAfter: (after) => hrefAfter(after, guide.id, place),
  };
}

/** Address of the page where this walk goes on. */
export function hrefAfter(
  after: Walk,
  guide: string,
  place: Pick<Place, 'guideHref' | 'stepHref'>,
): string {
  if (after.kind === 'question') return place.guideHref(guide, `?domanda=${after.question.id}`);
  if (after.kind === 'path' && after.position.kind !== 'end') {
    return place.stepHref(guide, after.position.current.step.id);
  }
  return place.guideHref(guide);
}

/** What guide texts of this page need: variables, links, and the words around a link. */
export function readerOf(ready: ReadyGuide, place: Place): Reader {
  return {
    variables: ready.variables,
    link: (id) => linkOf(ready, id),
    newTab: place.copy().app.newTab,
  };
}
