import type { LinkRun, Run, TextRun } from '../../../domain/paper/model.ts';
import type { Element } from '../tagged/tree.ts';
import { type Line, layLines, type Segment } from './lines.ts';
import { INK, LEADING, LINK } from './page.ts';
import { type Press, targetOf } from './press.ts';
import type { Slab } from './slab.ts';

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

export function say(text: string, bold = false): TextRun {
  return { kind: 'text', text, ...(bold && { bold }) };
}

/** Whose content a text is; `decoration` is for words that stand elsewhere already. */
export type Owner = Element | 'decoration';

/** A text as slabs, one for each line, all content of `owner`. No single line begins or ends a page. */
export function textSlabs(
  press: Press,
  owner: Owner,
  runs: readonly Run[],
  look: TextLook,
  width: number,
): readonly Slab[] {
  const lines = layLines(runs, look, width, press.face);
  const links = new Map<LinkRun, Element>();
  return lines.map((line, i) => ({
    before: 0,
    height: look.size * LEADING,
    glue: lines.length > 1 && (i === 0 || i === lines.length - 2) ? 2 : 0,
    paint({ x, y }) {
      paintLine(press, line, { x, y, look, owner, links });
    },
  }));
}

/** From the top of a line to its baseline. */
export function baseline(size: number): number {
  return size * (0.92 + (LEADING - 1.15) / 2);
}

interface Setting {
  readonly x: number;
  readonly y: number;
  readonly look: TextLook;
  readonly owner: Owner;
  /** Element of each link that has begun. */
  readonly links: Map<LinkRun, Element>;
}

function paintLine(press: Press, line: Line, setting: Setting): void {
  const { tags } = press;
  const { owner, links, x, y, look } = setting;
  for (const group of byLink(line)) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) continue;
    const { link } = first.style;
    const target = link && targetOf(press, link.to);
    const called = link ? linkName(link.runs.map(({ text }) => text).join('')) : '';
    if (owner === 'decoration') {
      tags.artifact(() => paintSegments(press, group, setting, false));
      continue;
    }
    // Nobody can follow a link without a name.
    if (!link || !target || called === '') {
      tags.mark(owner, () => paintSegments(press, group, setting, false));
      continue;
    }
    const element = links.get(link) ?? tags.add(owner, 'Link');
    links.set(link, element);
    tags.mark(element, () => paintSegments(press, group, setting, true));
    const width = last.x + last.width - first.x;
    const area = { x: x + first.x, y, width, height: look.size * LEADING };
    tags.link(element, area, target, called);
  }
}

/** What a link's annotation says of it. A link over many lines says it on each. */
export function linkName(text: string): string {
  const letters = [...text.trim()];
  return letters.length > 150 ? `${letters.slice(0, 149).join('')}…` : letters.join('');
}

function paintSegments(
  { doc, face }: Press,
  segments: readonly Segment[],
  { x, y, look }: Setting,
  link: boolean,
): void {
  const base = y + baseline(look.size);
  const colour = link ? LINK : (look.colour ?? INK);
  for (const { style, width, ...segment } of segments) {
    const left = x + segment.x;
    if (style.code) {
      doc.setFillColor('#ececec');
      doc.rect(left - 1, base - look.size * 0.86, width + 2, look.size * 1.14, 'F');
    }
    face.paint(segment.text, left, base, { size: look.size, bold: style.bold, colour });
    if (link) {
      doc.setDrawColor(colour).setLineWidth(0.5);
      doc.line(left, base + 1.4, left + width, base + 1.4);
    }
  }
}

/** Neighbours that belong to one link, or to none. */
function byLink(line: Line): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  for (const segment of line) {
    const last = groups.at(-1);
    if (last?.[0]?.style.link === segment.style.link && last) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
