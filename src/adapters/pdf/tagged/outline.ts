import { textString } from './strings.ts';
import { destination, type File, ref } from './write.ts';

/** An entry of the list that readers show beside the pages. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** In points from the page's upper edge. */
  readonly top: number;
  readonly inside: readonly Bookmark[];
}

/** Writes the document outline (ISO 32000-1, 12.3.3), all open; returns its object number. */
export function writeOutline(
  file: Pick<File, 'reserve' | 'put' | 'pageObject' | 'pageHeight'>,
  bookmarks: readonly Bookmark[],
): number {
  const root = file.reserve();
  file.put(root, `<</Type /Outlines${writeLevel(bookmarks, root)}>>`);
  return root;

  /** Writes siblings; returns what their parent says of them. */
  function writeLevel(level: readonly Bookmark[], parent: number): string {
    if (level.length === 0) return '';
    const ids = level.map(() => file.reserve());
    const at = (i: number) => ref(ids[i] ?? 0);
    level.forEach((bookmark, i) => {
      const id = ids[i] ?? 0;
      const inside = writeLevel(bookmark.inside, id);
      const before = i > 0 ? ` /Prev ${at(i - 1)}` : '';
      const after = i < ids.length - 1 ? ` /Next ${at(i + 1)}` : '';
      file.put(
        id,
        `<</Title ${textString(bookmark.title)} /Parent ${ref(parent)}${before}${after}${inside} /Dest ${destination(file, bookmark)}>>`,
      );
    });
    return ` /First ${at(0)} /Last ${at(ids.length - 1)} /Count ${sum(level)}`;
  }
}

function sum(level: readonly Bookmark[]): number {
  return level.reduce((count, { inside }) => count + 1 + sum(inside), 0);
}
