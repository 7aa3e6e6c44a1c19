import { createUniqueId } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import { usePlace } from '../../../state/place.ts';
import { DropZone } from '../DropZone.tsx';

/** Where a picture's file is chosen or dropped. */
export function PictureDrop(props: {
  /** Id of what says why a file is refused. */
  errorId: string;
  onFiles: (files: FileList | null | undefined) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  return (
    <DropZone onFiles={props.onFiles}>
      <p class="pa-hint">{copy().lead}</p>
      <label class="pa-label" for={id}>
        {copy().file}
      </label>
      <input
        class="pa-input"
        id={id}
        type="file"
        accept="image/png,image/jpeg"
        aria-describedby={props.errorId}
        onChange={({ currentTarget }) => {
          props.onFiles(currentTarget.files);
          // The same file again, once it has been mended.
          currentTarget.value = '';
        }}
      />
    </DropZone>
  );
}
