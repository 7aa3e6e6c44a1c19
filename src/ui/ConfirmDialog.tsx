import { createEffect, createUniqueId, type JSX, Show } from 'solid-js';

/** A modal dialog with a title and a body. Escape calls `onClose`; focus returns where it was. */
export function Dialog(props: {
  open: boolean;
  title: string;
  /** As wide as the window allows, for what has to be seen large. */
  wide?: boolean;
  onClose: () => void;
  children: JSX.Element;
}) {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (!dialog) return;
    if (props.open && !dialog.open) dialog.showModal();
    if (!props.open && dialog.open) dialog.close();
  });
  return (
    <dialog
      class={props.wide ? 'pa-dialog pa-wide-dialog' : 'pa-dialog'}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <Show when={props.open}>
        <h2 id={id}>{props.title}</h2>
        {props.children}
      </Show>
    </dialog>
  );
}

/** Asks before something is deleted. The safe answer comes first and has the focus. */
export function ConfirmDialog(props: {
  open: boolean;
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <Dialog open={props.open} title={props.title} onClose={props.onNo}>
      <p>{props.text}</p>
      <div class="pa-dialog-buttons">
        <button type="button" class="btn btn-primary" onClick={props.onNo}>
          {props.no}
        </button>
        <button type="button" class="btn btn-outline-danger" onClick={props.onYes}>
          {props.yes}
        </button>
      </div>
    </Dialog>
  );
}
