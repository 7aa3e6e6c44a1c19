import type { jsPDF } from 'jspdf';
import { type Bookmark, writeOutline } from './outline.ts';
import { pdfDate, textString } from './strings.ts';
import type { Annotation, Area, Details, Element, Role, Target } from './tree.ts';
import { writeTree } from './write.ts';
import { xmp } from './xmp.ts';

export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly language: string;
  readonly created: Date;
  /** 32 hex digits: the same file has the same. */
  readonly fileId: string;
}

/** Tags of a jsPDF document. Everything painted stands inside `mark` or `artifact`. */
export interface Tagged {
  readonly document: Element;
  /** A new element, last among the parent's. */
  readonly add: (parent: Element, role: Role, details?: Details) => Element;
  /** What `paint` paints on the present page is the element's content; it must not change page. */
  readonly mark: (element: Element, paint: () => void) => void;
  /** What `paint` paints is decoration: rules, footers. */
  readonly artifact: (paint: () => void) => void;
  /** A link over an area of the present page, for an element of role Link. */
  readonly link: (element: Element, area: Area, target: Target, contents: string) => void;
  /** What the reader's list of bookmarks shows, in order. Call it at most once. */
  readonly bookmarks: (list: readonly Bookmark[]) => void;
}

/** What jsPDF offers to plug-ins, and its types leave out. */
interface Inside {
  readonly internal: {
    readonly events: {
      subscribe(event: string, then: (data: { pageNumber: number }) => void): void;
    };
    write(text: string): void;
    newObjectDeferred(): number;
    newObjectDeferredBegin(id: number, output: boolean): void;
    /** What was written on each page; the first is empty. */
    readonly pages: readonly string[][];
    getPageInfo(page: number): {
      objId: number;
      pageContext: { mediaBox: { topRightY: number } };
    };
  };
  readonly __private__: { setPdfVersion(version: string): void };
}

/**
 * Makes a new jsPDF document with unit `pt` a tagged one: structure tree, tree of parents, links with
 * object references, language, title shown, XMP. jsPDF's own links must not be used beside it.
 */
export function tagged(doc: jsPDF, about: About): Tagged {
  const { internal, __private__ } = doc as unknown as Inside;
  const element = (role: Role, details: Details = {}): Element => ({
    kind: 'element',
    role,
    details,
    kids: [],
  });
  const document = element('Document');
  const nextMark = new Map<number, number>();
  const annotations: Annotation[] = [];
  const annotationIds = new Map<Annotation, number>();
  const page = () => doc.getCurrentPageInfo().pageNumber;
  let open = false;
  let latest: Element | undefined;
  let shelf: readonly Bookmark[] = [];
  let root = 0;
  let outline = 0;
  let metadata = 0;

  function put(id: number, body: string): void {
    internal.newObjectDeferredBegin(id, true);
    internal.write(body);
    internal.write('endobj');
  }

  /** Paints into what was marked last. */
  function resume(paint: () => void): void {
    open = true;
    paint();
    internal.write('EMC');
    open = false;
  }

  function between(start: string, paint: () => void): void {
    if (open) throw new Error('Marked content inside marked content');
    internal.write(start);
    resume(paint);
  }

  __private__.setPdfVersion('1.7');
  doc.setProperties({ title: about.title, author: about.author, subject: about.subject ?? '' });
  // As text: jsPDF would write a Date in the time zone of this computer.
  doc.setCreationDate(pdfDate(about.created) as unknown as Date);
  doc.setFileId(about.fileId.toUpperCase());

  internal.events.subscribe('putPage', ({ pageNumber }) => {
    const here = annotations.filter((annotation) => annotation.page === pageNumber);
    const ids = here.map((annotation) => {
      const id = internal.newObjectDeferred();
      annotationIds.set(annotation, id);
      return `${id} 0 R`;
    });
    internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
    if (ids.length > 0) internal.write(`/Annots [${ids.join(' ')}]`);
  });
  internal.events.subscribe('postPutResources', () => {
    const file = {
      reserve: () => internal.newObjectDeferred(),
      put,
      pageObject: (at: number) => internal.getPageInfo(at).objId,
      pageHeight: (at: number) => internal.getPageInfo(at).pageContext.mediaBox.topRightY,
      pages: doc.getNumberOfPages(),
      annotationIds,
    };
    root = writeTree(file, document);
    outline = shelf.length > 0 ? writeOutline(file, shelf) : 0;
    metadata = internal.newObjectDeferred();
    const packet = xmp(about);
    put(
      metadata,
      `<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n${packet}\nendstream`,
    );
  });
  internal.events.subscribe('putCatalog', () => {
    internal.write(
      `/Lang ${textString(about.language)} /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot ${root} 0 R /Metadata ${metadata} 0 R`,
    );
    if (outline > 0) internal.write(`/Outlines ${outline} 0 R /PageMode /UseOutlines`);
  });

  return {
    document,
    add(parent, role, details) {
      const made = element(role, details);
      parent.kids.push(made);
      return made;
    },
    mark(owner, paint) {
      const on = page();
      // The next line of the same text goes on where the one before it ended.
      const written = internal.pages[on];
      const last = owner.kids.at(-1);
      if (latest === owner && last?.kind === 'content' && last.page === on) {
        if (written?.at(-1) === 'EMC' && !open) {
          written.pop();
          resume(paint);
          return;
        }
      }
      latest = owner;
      const mcid = nextMark.get(on) ?? 0;
      nextMark.set(on, mcid + 1);
      owner.kids.push({ kind: 'content', page: on, mcid });
      between(`/${owner.role} <</MCID ${mcid}>> BDC`, paint);
    },
    artifact(paint) {
      latest = undefined;
      between('/Artifact BMC', paint);
    },
    link(parent, area, target, contents) {
      const made: Annotation = { kind: 'annotation', page: page(), area, target, contents, parent };
      annotations.push(made);
      parent.kids.push(made);
    },
    bookmarks(list) {
      shelf = list;
    },
  };
}
