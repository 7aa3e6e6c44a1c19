import { createSignal } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { formatDate } from '../../copy/dates.ts';
import type { AuthorDraft } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

/** A draft of before: which guide it is of, to go on with or to delete. */
export function DraftBar(props: {
  draft: AuthorDraft;
  /** What the draft is of, in words. */
  title: string;
  onResume: () => void;
  onDiscard: () => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].open;
  const [asking, setAsking] = createSignal(false);
  return (
    <>
      <div class="pa-desk-bar">
        <p>{copy().draft(props.title, formatDate(props.draft.savedAt, place.copy().months))}</p>
        <button type="button" class="btn btn-primary" onClick={props.onResume}>
          {copy().resume}
        </button>
        <button type="button" class="btn btn-outline-danger" onClick={() => setAsking(true)}>
          {copy().discard}
        </button>
      </div>
      <ConfirmDialog
        open={asking()}
        title={copy().discardTitle}
        text={copy().discardText(props.title)}
        yes={copy().discardYes}
        no={copy().discardNo}
        onYes={() => {
          setAsking(false);
          props.onDiscard();
        }}
        onNo={() => setAsking(false)}
      />
    </>
  );
}
