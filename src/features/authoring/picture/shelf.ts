import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { picked } from '../../../domain/picked.ts';
import { pictureFiles } from '../../../domain/screen/uses.ts';
import type { Checked, Pictures, PictureTools } from '../../../ports/authoring.ts';

/** The pictures beside the files that are open. Undo and redo find them again: none is taken away. */
export interface Shelf {
  /** What takes pictures in. */
  readonly tools: PictureTools;
  readonly pictures: Accessor<Pictures>;
  /** Those that the drawings show. */
  readonly shown: Accessor<Pictures>;
  /** Whether those shown are too much for a draft. */
  heavy(): boolean;
  /** Names of those shown that the person does not have as files yet. */
  readonly fresh: Accessor<readonly string[]>;
  add(pictures: Pictures): void;
  /** The person has this one as a file. */
  stored(name: string): void;
  /** Takes all away, for other files. */
  lay(pictures: Pictures): void;
}

/** Bytes of pictures that a draft holds. */
const MOST_KEPT = 20_000_000;

export function createShelf(tools: PictureTools, checked: Accessor<Checked>): Shelf {
  const [pictures, setPictures] = createSignal<Pictures>({});
  const [stored, setStored] = createSignal<readonly string[]>([]);
  const shown = createMemo(() => picked(pictures(), pictureFiles(checked().screens ?? [])));
  return {
    ...{ tools, pictures, shown },
    heavy: () => Object.values(shown()).reduce((sum, { length }) => sum + length, 0) > MOST_KEPT,
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
