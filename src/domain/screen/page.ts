/** The page below a frame's head: margins, coloured bands, and a dialog over it. */
import { type Block, move, overlay, shape } from './block.ts';
import type { Drawing } from './drawing.ts';
import type { GroupPart, Part } from './model.ts';
import { gapBefore, layPart, layStack, visibleParts } from './parts.ts';

function isBand(part: Part): part is GroupPart {
  return part.kind === 'group' && (part.look === 'bar' || part.look === 'subbar');
}

function isDialog(part: Part): part is GroupPart {
  return part.kind === 'group' && part.look === 'dialog';
}

/** A band over the whole width, with its parts in the page's column. */
function layBand(part: GroupPart, width: number, margin: number, d: Drawing): Block {
  const look = part.look === 'bar' ? d.theme.bar : d.theme.subbar;
  const theme = {
    ...d.theme,
    gap: 2,
    ink: look.ink,
    headingColour: look.ink,
    text: { ...d.theme.text, colour: look.ink },
    small: { ...d.theme.small, colour: look.ink },
    link: { ...d.theme.link, colour: look.ink },
  };
  const inner = layStack(part.parts, width - 2 * margin, { ...d, theme }, 4);
  const height = inner.height + 20;
  const areas = part.id === undefined ? [] : [{ id: part.id, x: 0, y: 0, width, height }];
  const ground = shape(width, height, { kind: 'box', x: 0, y: 0, width, height, fill: look.fill });
  const block = overlay(width, height, [ground, move(inner, margin, 10)]);
  return { ...block, areas: [...areas, ...block.areas] };
}

/** The free space at each side of the column. */
export function marginOf(width: number, d: Drawing): number {
  return d.form === 'narrow' ? 14 : Math.max(24, (width - d.theme.column) / 2);
}

/** The parts of a page in its column. The dialog, if any, hangs from the top edge. */
export function layPage(parts: readonly Part[], width: number, d: Drawing): Block {
  const { theme, form } = d;
  const margin = marginOf(width, d);
  const column = width - 2 * margin;
  const shown = visibleParts(parts, d.facts);
  const top = form === 'narrow' ? theme.top * 0.6 : theme.top;
  const blocks: Block[] = [];
  let y = 0;
  let afterBand = true;
  for (const part of shown) {
    if (isDialog(part)) {
      const room = form === 'narrow' ? width - 20 : Math.min(theme.dialog ?? 512, column);
      const dialog = layPart(part, room, d);
      blocks.push(move(dialog, (width - room) / 2, 0));
      y = Math.max(y, dialog.height + (form === 'narrow' ? 24 : 90));
      continue;
    }
    if (isBand(part)) {
      if (!afterBand) y += theme.gap;
      const band = layBand(part, width, margin, d);
      blocks.push(move(band, 0, y));
      y += band.height;
      afterBand = true;
      continue;
    }
    y += afterBand && part.kind !== 'space' ? top : gapBefore(part, theme.gap);
    const block = layPart(part, column, d);
    blocks.push(move(block, margin, y));
    y += block.height;
    afterBand = false;
  }
  return overlay(width, y + (afterBand ? 0 : top), blocks);
}
