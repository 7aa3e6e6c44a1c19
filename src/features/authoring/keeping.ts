import { batch, createSignal } from 'solid-js';
import type { AuthorDraft, DraftStore } from '../../ports/authoring.ts';

/** The draft on this PC, and whether the last change is in it. */
export function createKeeping(drafts: DraftStore) {
  const [kept, setKept] = createSignal(false);
  const [keeping, setKeeping] = createSignal(false);
  let latest: Promise<boolean> = Promise.resolve(false);
  const say = (done: boolean, underWay: boolean) =>
    batch(() => {
      setKept(done);
      setKeeping(underWay);
    });
  return {
    kept,
    keeping,
    /** The draft is on this PC as it was found. */
    found: () => setKept(true),
    /** @param draft undefined where it is more than this PC can keep */
    async keep(draft: AuthorDraft | undefined): Promise<void> {
      const mine = draft ? drafts.keep(draft) : Promise.resolve(false);
      latest = mine;
      setKeeping(true);
      const done = await mine;
      // An earlier one says nothing of what was changed since.
      if (mine === latest) say(done, false);
    },
    async forget(): Promise<void> {
      const underWay = latest;
      latest = Promise.resolve(false);
      say(false, false);
      // What is still on its way would be kept after all.
      await underWay;
      await drafts.forget();
    },
  };
}
