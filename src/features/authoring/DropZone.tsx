import { createSignal, type JSX } from 'solid-js';

/** A place that files may be dropped on, drawn as one while something is held over it. */
export function DropZone(props: {
  class?: string;
  onFiles: (files: FileList | undefined) => void;
  children: JSX.Element;
}) {
  const [over, setOver] = createSignal(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the field inside.
    <div
      class={props.class}
      classList={{ 'pa-drop': over() }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onFiles(event.dataTransfer?.files);
      }}
    >
      {props.children}
    </div>
  );
}
