import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { picked } from '../../../domain/picked.ts';
import { pictureFiles } from '../../../domain/screen/uses.ts';
import type { Checked, Pictures } from '../../../ports/authoring.ts';

/** The pictures beside the files that are open. Undo and redo find them again: none is taken away. */
export interface Shelf {
  readonly pictures: Accessor<Pictures>;
  /** Those that the drawings show. */
  shown(): Pictures;
  /** Names of those shown that the person does not have as files yet. */
  readonly fresh: Accessor<readonly string[]>;
  add(pictures: Pictures): void;
  /** The person has this one as a file. */
  stored(name: string): void;
  /** Takes all away, for other files. */
  lay(pictures: Pictures): void;
}

export function createShelf(checked: Accessor<Checked>): Shelf {
  const [pictures, setPictures] = createSignal<Pictures>({});
  const [stored, setStored] = createSignal<readonly string[]>([]);
  const shown = createMemo(() => picked(pictures(), pictureFiles(checked().screens ?? [])));
  return {
    ...{ pictures, shown },
    fresh: createMemo(() => Object.keys(shown()).filter((name) => !stored().includes(name))),
    add: (more) => void setPictures((all) => ({ ...all, ...more })),
    stored: (name) => void setStored((all) => [...all, name]),
    lay(begin) {
      batch(() => {
        setPictures(begin);
        setStored([]);
      });
    },
  };
}
