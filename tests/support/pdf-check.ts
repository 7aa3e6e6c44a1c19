/**
 * Looks for faults against PDF/UA-1 (ISO 14289-1) that a program can decide, numbered as in the
 * Matterhorn Protocol 1.1. What needs a person's judgement (is the order sensible, does the text
 * alternative say what is seen) is not among them.
 *
 * Long because it is one list of conditions.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

export interface Fault {
  /** "09-004". */
  readonly point: string;
  readonly text: string;
}

interface Node {
  readonly role: string;
  readonly dict: PDFDict;
  readonly ref: string;
  readonly path: readonly string[];
  readonly kids: readonly Node[];
  readonly marks: readonly { readonly page: string; readonly mcid: number }[];
  readonly objects: readonly string[];
}

/** What may stand directly inside what (ISO 32000-1, 14.8.4); absent: anything. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI', 'TOCI', 'Note'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  Caption: ['Table', 'L', 'Figure'],
};
const ONLY: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 ' +
    'H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code ' +
    'Link Annot Ruby Warichu Figure Formula Form'
  ).split(' '),
);

const name = (text: string) => PDFName.of(text);
const textOf = (value: unknown) =>
  value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';

/** The faults of a file, each with its point; none where a program finds nothing. */
export async function pdfFaults(bytes: Uint8Array): Promise<readonly Fault[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const faults: Fault[] = [];
  const fault = (point: string, text: string) => faults.push({ point, text });
  const { catalog, context } = pdf;
  const pages = pdf.getPages();
  const look = <T>(value: unknown) => context.lookup(value as never) as unknown as T;

  checkCatalog();
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) {
    fault('01-003', 'no structure tree');
    return faults;
  }
  const top = kidsOf(root, '', [], '').kids;
  const all = top.flatMap(flatten);
  checkTree();
  checkContent();
  checkAnnotations();
  checkFonts();
  return faults;

  function checkCatalog(): void {
    const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'));
    if (marked !== PDFBool.True) fault('06-002', 'MarkInfo does not say that it is tagged');
    if (textOf(catalog.get(name('Lang'))) === '') fault('11-006', 'the document has no language');
    const shown = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
    if (shown?.get(name('DisplayDocTitle')) !== PDFBool.True) {
      fault('07-002', 'the title is not shown in the window');
    }
    const stream = catalog.lookup(name('Metadata'));
    if (!(stream instanceof PDFRawStream)) {
      fault('06-001', 'no XMP metadata');
      return;
    }
    const xmp = Buffer.from(stream.contents).toString('utf8');
    if (!/pdfuaid:part(?:>|=")1/.test(xmp)) fault('05-001', 'XMP does not say PDF/UA-1');
    if (!/<dc:title>.*?<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xmp)) fault('06-003', 'no dc:title');
    if ((pdf.getTitle() ?? '') === '') fault('07-001', 'no title');
  }

  function kidsOf(dict: PDFDict, role: string, path: readonly string[], page: string) {
    const value = dict.get(name('K'));
    const direct = value instanceof PDFRef ? context.lookup(value) : value;
    const items = direct instanceof PDFArray ? direct.asArray() : value ? [value] : [];
    const marks: { page: string; mcid: number }[] = [];
    const objects: string[] = [];
    const kids: Node[] = [];
    for (const item of items) {
      const kid = item instanceof PDFRef ? context.lookup(item) : item;
      if (kid instanceof PDFNumber) marks.push({ page, mcid: kid.asNumber() });
      if (!(kid instanceof PDFDict)) continue;
      const type = kid.get(name('Type'))?.toString();
      const on = kid.get(name('Pg'))?.toString() ?? page;
      if (type === '/MCR') {
        marks.push({ page: on, mcid: kid.lookup(name('MCID'), PDFNumber).asNumber() });
      } else if (type === '/OBJR') objects.push(String(kid.get(name('Obj'))));
      else {
        const own = kid.get(name('S'))?.toString().slice(1) ?? '';
        const ref = String(item);
        if (kid.get(name('P'))?.toString() === undefined) fault('09-001', `${own} has no parent`);
        const inner = kidsOf(kid, own, [...path, role].filter(Boolean), on);
        kids.push({ role: own, dict: kid, ref, path: [...path, role].filter(Boolean), ...inner });
      }
    }
    return { kids, marks, objects };
  }

  function checkTree(): void {
    if (top.length !== 1 || top[0]?.role !== 'Document') {
      fault('09-002', 'the tree does not begin with one Document');
    }
    let level = 0;
    for (const { role, dict, kids, marks, objects, path } of all) {
      if (!STANDARD.has(role)) fault('02-001', `"${role}" is no standard type`);
      const parent = path.at(-1) ?? '';
      if (INSIDE[role] && !INSIDE[role]?.includes(parent)) {
        fault('09-004', `${role} inside ${parent}`);
      }
      const wrong = ONLY[role] && kids.find((kid) => !ONLY[role]?.includes(kid.role));
      if (wrong) fault('09-004', `${wrong.role} directly inside ${role}`);
      const heading = /^H([1-6])$/.exec(role);
      if (heading) {
        const now = Number(heading[1]);
        if (level === 0 && now !== 1) fault('14-002', `the first heading is ${role}`);
        if (now > level + 1 && level > 0) fault('14-003', `${role} after H${level}`);
        level = now;
      }
      if (role === 'Figure') checkFigure(dict);
      if (role === 'TH' && attribute(dict, 'Scope') === undefined) {
        fault('15-003', 'a header cell does not say of what');
      }
      if (role === 'Table') checkTable(kids);
      if (role === 'L' && kids.some((kid) => kid.role === 'LI' && labelled(kid))) {
        if (attribute(dict, 'ListNumbering') === undefined) {
          fault('16-001', 'a list does not say how it is numbered');
        }
      }
      if (role === 'Link' && objects.length === 0) fault('28-011', 'a Link without its annotation');
      if (role === 'Note' && !dict.has(name('ID'))) fault('19-003', 'a Note without ID');
      const cell = role === 'TD' || role === 'TH';
      if (!cell && marks.length + kids.length + objects.length === 0)
        fault('09-001', `an empty ${role}`);
    }
  }

  function checkFigure(dict: PDFDict): void {
    if (textOf(dict.get(name('Alt'))).trim() === '' && !dict.has(name('ActualText'))) {
      fault('13-004', 'a figure without text alternative');
    }
    if (attribute(dict, 'BBox') === undefined) fault('13-010', 'a figure without its box');
  }

  function checkTable(kids: readonly Node[]): void {
    const rows = kids.filter(({ role }) => role === 'TR').map((row) => row.kids.length);
    if (new Set(rows).size > 1)
      fault('15-002', `rows of ${[...new Set(rows)].join(' and ')} cells`);
    if (!kids.some((row) => row.kids.some(({ role }) => role === 'TH'))) {
      fault('15-005', 'a table without header cells');
    }
  }

  function checkContent(): void {
    const owners = new Map<string, string>();
    for (const { marks, ref } of all) {
      for (const { page, mcid } of marks) {
        const key = `${page} ${mcid}`;
        if (owners.has(key)) fault('09-001', `mark ${key} belongs to two elements`);
        owners.set(key, ref);
      }
    }
    const parents = numberTree(root?.lookup(name('ParentTree'), PDFDict));
    for (const [i, page] of pages.entries()) {
      const on = `${page.ref}`;
      if (page.node.get(name('Tabs'))?.toString() !== '/S' && page.node.has(name('Annots'))) {
        fault('28-008', `page ${i + 1}: tab order is not that of the structure`);
      }
      const { found, loose } = marksIn(contentOf(page.node));
      for (const text of loose) fault('01-004', `page ${i + 1}: ${text}`);
      const key = page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
      const row = key === undefined ? undefined : look<PDFArray>(parents.get(key));
      for (const mcid of found) {
        const owner = owners.get(`${on} ${mcid}`);
        if (owner === undefined) fault('01-005', `page ${i + 1}: mark ${mcid} has no element`);
        else if (String(row?.get(mcid)) !== owner) {
          fault('09-001', `page ${i + 1}: the tree of parents gives another for mark ${mcid}`);
        }
      }
      for (const mark of owners.keys()) {
        const [, mcid = ''] = mark.split(/ (?=\d+$)/);
        if (mark.startsWith(`${on} `) && !found.has(Number(mcid))) {
          fault('09-001', `page ${i + 1}: an element wants mark ${mcid}, which is not there`);
        }
      }
    }
  }

  function contentOf(node: PDFDict): string {
    const stream = node.lookup(name('Contents'));
    if (!(stream instanceof PDFRawStream)) return '';
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  }

  function checkAnnotations(): void {
    const parents = numberTree(root?.lookup(name('ParentTree'), PDFDict));
    const named = new Map(all.flatMap((node) => node.objects.map((ref) => [ref, node] as const)));
    for (const [i, page] of pages.entries()) {
      const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
      for (const ref of annotations?.asArray() ?? []) {
        const dict = context.lookup(ref, PDFDict);
        const where = `page ${i + 1}: annotation ${ref}`;
        const owner = named.get(String(ref));
        if (!owner) fault('28-002', `${where} is in no element`);
        if (dict.get(name('Subtype'))?.toString() === '/Link' && owner?.role !== 'Link') {
          fault('28-010', `${where} is not in a Link`);
        }
        if (textOf(dict.get(name('Contents'))).trim() === '') {
          fault('28-012', `${where} says nothing`);
        }
        const key = dict.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber();
        if (key === undefined || String(parents.get(key)) !== owner?.ref) {
          fault('28-002', `${where} does not lead back to its element`);
        }
        if (!dict.has(name('A')) && !dict.has(name('Dest')))
          fault('28-004', `${where} leads nowhere`);
      }
    }
  }

  function checkFonts(): void {
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || object.get(name('Type'))?.toString() !== '/Font')
        continue;
      const subtype = object.get(name('Subtype'))?.toString();
      if (subtype === '/Type0' && !object.has(name('ToUnicode'))) {
        fault('10-001', 'a font whose letters have no Unicode');
      }
      if (subtype === '/CIDFontType2') {
        const about = object.lookupMaybe(name('FontDescriptor'), PDFDict);
        if (!about?.has(name('FontFile2'))) fault('31-009', 'a font that is not embedded');
        if (!object.has(name('CIDToGIDMap'))) fault('31-006', 'no CIDToGIDMap');
      } else if (subtype !== '/Type0') fault('31-009', `a font that is not embedded (${subtype})`);
    }
  }

  function attribute(dict: PDFDict, wanted: string): unknown {
    const value = dict.lookup(name('A'));
    const list = value instanceof PDFArray ? value.asArray().map((item) => look(item)) : [value];
    return list
      .filter((item): item is PDFDict => item instanceof PDFDict)
      .map((item) => item.get(name(wanted)))
      .find((found) => found !== undefined);
  }
}

function labelled(item: Node): boolean {
  return item.kids.some(({ role }) => role === 'Lbl');
}

function flatten(node: Node): readonly Node[] {
  return [node, ...node.kids.flatMap(flatten)];
}

function numberTree(tree: PDFDict | undefined): ReadonlyMap<number, unknown> {
  const nums = tree?.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
  const found = new Map<number, unknown>();
  for (let i = 0; i + 1 < nums.length; i += 2) {
    const key = nums[i];
    if (key instanceof PDFNumber) found.set(key.asNumber(), nums[i + 1]);
  }
  return found;
}

/** Operators that show something. */
const SHOWS = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
]);

/** Numbers of the marks in a page's content, and what is shown outside of any mark or artifact. */
function marksIn(content: string): { found: ReadonlySet<number>; loose: readonly string[] } {
  const found = new Set<number>();
  const loose: string[] = [];
  let depth = 0;
  let last = '';
  const token = /\((?:\\[\s\S]|[^\\()])*\)|<<[\s\S]*?>>|<[\da-fA-F\s]*>|\[[^\]]*\]|[^\s()<>[\]]+/g;
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      if (depth > 0) loose.push('a mark inside a mark');
      depth += 1;
      const mcid = /\/MCID (\d+)/.exec(last)?.[1];
      if (word === 'BDC' && mcid !== undefined) found.add(Number(mcid));
    } else if (word === 'EMC') {
      depth -= 1;
      if (depth < 0) loose.push('an end without its mark');
    } else if (SHOWS.has(word) && depth === 0) loose.push(`"${word}" outside of any mark`);
    last = word;
  }
  if (depth !== 0) loose.push('a mark without its end');
  return { found, loose };
}
