import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Place } from '../../../domain/edit/picture.ts';
import { coverPixels } from '../../../domain/picture/cover.ts';
import type { Box, CoverLook, Pixels } from '../../../domain/picture/model.ts';

export type ItemKind = 'cover' | 'mark';

/** A rectangle on the picture: something to cover, or a place that a mark points at. */
export interface Item extends Box {
  readonly id: number;
  readonly kind: ItemKind;
  /** Of what covers. */
  readonly look: CoverLook;
  /** Of a mark: the step's item, and what stands there. */
  readonly number: number;
  readonly text: string;
  readonly english: string;
}

/** A picture under the author's hands. In memory only. */
export interface PictureWork {
  /** As it was opened; nobody else gets these. */
  readonly width: number;
  readonly height: number;
  /** With every region covered: what is shown is what is saved. */
  readonly covered: Accessor<Pixels>;
  readonly items: Accessor<readonly Item[]>;
  /** Ids in the order in which they were added; the same list while none comes or goes. */
  ids(kind: ItemKind): readonly number[];
  item(id: number): Item | undefined;
  /** @returns the new item's id */
  add(kind: ItemKind, box: Box, more?: Partial<Pick<Item, 'number' | 'text' | 'english'>>): number;
  change(id: number, what: Partial<Omit<Item, 'id' | 'kind'>>): void;
  remove(id: number): void;
}

/** Sides of a rectangle that can still be seen and taken hold of. */
const LEAST = 8;

/** The box in whole pixels, inside the picture. */
export function fitted(box: Box, { width, height }: Pick<Pixels, 'width' | 'height'>): Box {
  const part = (value: number, from: number, to: number) =>
    Math.min(Math.max(Number.isFinite(value) ? Math.round(value) : from, from), to);
  const [wide, high] = [part(box.width, LEAST, width), part(box.height, LEAST, height)];
  return {
    x: part(box.x, 0, width - wide),
    y: part(box.y, 0, height - high),
    width: wide,
    height: high,
  };
}

/**
 * @param places marks to begin with
 * @param english what stands at each of them, in English
 */
export function createPictureWork(
  pixels: Pixels,
  places: readonly Place[],
  english: readonly string[] = [],
): PictureWork {
  const [items, setItems] = createSignal<readonly Item[]>([]);
  let last = 0;
  const ofKind = (kind: ItemKind) =>
    createMemo(() => items().flatMap((item) => (item.kind === kind ? [item.id] : [])), undefined, {
      equals: (a, b) => a.join() === b.join(),
    });
  const lists = { cover: ofKind('cover'), mark: ofKind('mark') };
  const covers = createMemo(() => items().filter(({ kind }) => kind === 'cover'), undefined, {
    equals: (a, b) => a.length === b.length && a.every((item, index) => item === b[index]),
  });
  const add: PictureWork['add'] = (kind, box, { number = 1, text = '', english = '' } = {}) => {
    last += 1;
    const item: Item = {
      ...fitted(box, pixels),
      id: last,
      kind,
      look: 'mosaic',
      number,
      text,
      english,
    };
    setItems((all) => [...all, item]);
    return item.id;
  };
  places.forEach(({ number, text, ...box }, index) => {
    add('mark', box, { number, text, english: english[index] ?? '' });
  });
  return {
    ...{ width: pixels.width, height: pixels.height, items, add },
    covered: createMemo(() => coverPixels(pixels, covers())),
    ids: (kind) => lists[kind](),
    item: (id) => items().find((one) => one.id === id),
    change(id, what) {
      setItems((all) =>
        all.map((one) => {
          if (one.id !== id) return one;
          const changed = { ...one, ...what };
          return { ...changed, ...fitted(changed, pixels) };
        }),
      );
    },
    remove: (id) => void setItems((all) => all.filter((one) => one.id !== id)),
  };
}
