import { textString, uriString } from './strings.ts';
import type { Annotation, Area, Content, Element } from './tree.ts';

/** What the objects need to know of the file. */
export interface File {
  /** Reserves an object number. */
  readonly reserve: () => number;
  /** Writes an object whole. */
  readonly put: (id: number, body: string) => void;
  readonly pageObject: (page: number) => number;
  /** In points. */
  readonly pageHeight: (page: number) => number;
  readonly pages: number;
  readonly annotationIds: ReadonlyMap<Annotation, number>;
}

export const ref = (id: number) => `${id} 0 R`;
const number = (value: number) => String(Math.round(value * 1000) / 1000);

function rectangle(area: Area, height: number): string {
  const bottom = height - area.y - area.height;
  return `[${[area.x, bottom, area.x + area.width, bottom + area.height].map(number).join(' ')}]`;
}

/** Writes the tree, the tree of parents and the annotations; returns the root's object number. */
export function writeTree(file: File, top: Element): number {
  const root = file.reserve();
  const parentTree = file.reserve();
  const marked: number[][] = Array.from({ length: file.pages }, () => []);
  const owners = new Map<Annotation, number>();
  const actions = new Map<string, number>();
  const topId = writeElement(top, root);

  function writeElement(element: Element, parent: number): number {
    const id = file.reserve();
    // Marks on the element's own page are mere numbers.
    const own = firstPage(element);
    const kids = element.kids.filter(holdsSomething).map((kid) => {
      if (kid.kind === 'element') return ref(writeElement(kid, id));
      const page = `/Pg ${ref(file.pageObject(kid.page))}`;
      if (kid.kind === 'content') {
        (marked[kid.page - 1] ?? [])[kid.mcid] = id;
        return kid.page === own ? `${kid.mcid}` : `<</Type /MCR ${page} /MCID ${kid.mcid}>>`;
      }
      owners.set(kid, id);
      return `<</Type /OBJR ${page} /Obj ${ref(file.annotationIds.get(kid) ?? 0)}>>`;
    });
    const on = own === undefined ? '' : ` /Pg ${ref(file.pageObject(own))}`;
    file.put(
      id,
      `<</Type /StructElem /S /${element.role} /P ${ref(parent)}${on}${details(element)} /K [${kids.join(' ')}]>>`,
    );
    return id;
  }

  /** A link over many lines has one action, however long its address is. */
  function actionOf(href: string): number {
    let id = actions.get(href);
    if (id === undefined) {
      id = file.reserve();
      actions.set(href, id);
      file.put(id, `<</S /URI /URI ${uriString(href)}>>`);
    }
    return id;
  }

  function details(element: Element): string {
    const { alt, area, scope, numbering } = element.details;
    const page = firstPage(element);
    const box = area && page ? ` /BBox ${rectangle(area, file.pageHeight(page))}` : '';
    return [
      alt === undefined ? '' : ` /Alt ${textString(alt)}`,
      box && ` /A <</O /Layout${box}>>`,
      scope ? ` /A <</O /Table /Scope /${scope}>>` : '',
      numbering ? ` /A <</O /List /ListNumbering /${numbering}>>` : '',
    ].join('');
  }

  const rows = marked.map((ids, i) => `${i} [${ids.map(ref).join(' ')}]`);
  let key = file.pages;
  for (const [annotation, owner] of owners) {
    rows.push(`${key} ${ref(owner)}`);
    file.put(
      file.annotationIds.get(annotation) ?? 0,
      annotationBody(file, annotation, key, actionOf),
    );
    key += 1;
  }
  file.put(parentTree, `<</Nums [${rows.join(' ')}]>>`);
  file.put(
    root,
    `<</Type /StructTreeRoot /K ${ref(topId)} /ParentTree ${ref(parentTree)} /ParentTreeNextKey ${key}>>`,
  );
  return root;
}

/** A text without letters leaves nothing in the tree; a table keeps its cells. */
function holdsSomething(kid: Element['kids'][number]): boolean {
  if (kid.kind !== 'element' || kid.role === 'TD' || kid.role === 'TH') return true;
  return kid.kids.some(holdsSomething);
}

function firstPage(element: Element): number | undefined {
  return element.kids.find((kid): kid is Content => kid.kind === 'content')?.page;
}

/** A place of a page, at the window's upper edge; the zoom stays. */
export function destination(
  file: Pick<File, 'pageObject' | 'pageHeight'>,
  target: { page: number; top: number },
): string {
  return `[${ref(file.pageObject(target.page))} /XYZ 0 ${number(file.pageHeight(target.page) - target.top)} null]`;
}

function annotationBody(
  file: File,
  link: Annotation,
  key: number,
  actionOf: (href: string) => number,
): string {
  const { target } = link;
  const action =
    'href' in target ? `/A ${ref(actionOf(target.href))}` : `/Dest ${destination(file, target)}`;
  return `<</Type /Annot /Subtype /Link /Rect ${rectangle(link.area, file.pageHeight(link.page))} /Border [0 0 0] /F 4 /P ${ref(file.pageObject(link.page))} /StructParent ${key} /Contents ${textString(link.contents)} ${action}>>`;
}
