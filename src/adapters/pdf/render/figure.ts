import type { FigureBlock } from '../../../domain/paper/model.ts';
import type { Shape } from '../../../domain/screen/block.ts';
import { PAGE, type Sheet } from './sheet.ts';

/** Largest height of a drawing, in points: it stands on one page with its caption. */
const TALLEST = 430;

/** Points for a screen unit of this drawing. */
export function scaleOf({ laid }: FigureBlock): number {
  const width = PAGE.width - PAGE.left - PAGE.right;
  return Math.min(width / laid.width, TALLEST / laid.height, 0.75);
}

/** Paints the shapes and marks of a drawing at the sheet's place, as curves and letters. */
export function paintDrawing(
  sheet: Sheet,
  block: FigureBlock,
  clean: (text: string) => string,
): void {
  const { doc, left, y } = sheet;
  const scale = scaleOf(block);
  doc.saveGraphicsState();
  for (const shape of block.laid.shapes) paint(shape);
  doc.setFont('paper', 'bold');
  for (const mark of block.laid.marks) {
    const { area } = mark;
    doc.setDrawColor('#000000').setLineWidth(1.5);
    doc.rect(
      left + area.x * scale,
      y + area.y * scale,
      area.width * scale,
      area.height * scale,
      'S',
    );
    const [x, top] = [left + mark.x * scale, y + mark.y * scale];
    doc.setFillColor('#000000').setDrawColor('#ffffff').setLineWidth(1);
    doc.circle(x, top, mark.radius * scale, 'FD');
    const size = mark.radius * scale * 1.2;
    doc.setTextColor('#ffffff').setFontSize(size);
    doc.text(String(mark.number), x, top + size * 0.36, { align: 'center' });
  }
  doc.restoreGraphicsState();

  function paint(shape: Shape): void {
    const [x, top] = [left + shape.x * scale, y + shape.y * scale];
    if (shape.kind === 'text') {
      doc.setFont('paper', shape.bold ? 'bold' : 'normal').setFontSize(shape.size * scale);
      doc.setTextColor(shape.colour).text(clean(shape.text), x, top);
      if (!shape.underline && !shape.struck) return;
      const line = top + shape.size * scale * (shape.underline ? 0.12 : -0.3);
      doc
        .setDrawColor(shape.colour)
        .setLineWidth(0.5)
        .line(x, line, x + shape.width * scale, line);
    } else if (shape.kind !== 'image') {
      const style = colours(shape, shape.kind === 'path' ? scale * shape.scale : scale);
      if (!style) return;
      if (shape.kind === 'box') {
        const r = (shape.radius ?? 0) * scale;
        doc.roundedRect(x, top, shape.width * scale, shape.height * scale, r, r, style);
      } else {
        curve(shape.d, x, top, scale * shape.scale);
        if (style === 'F') doc.fill();
        else if (style === 'S') doc.stroke();
        else doc.fillStroke();
      }
    }
  }

  function colours(shape: { fill?: string; stroke?: string; strokeWidth?: number }, by: number) {
    if (shape.fill) doc.setFillColor(shape.fill);
    if (shape.stroke) doc.setDrawColor(shape.stroke).setLineWidth((shape.strokeWidth ?? 1) * by);
    if (shape.fill) return shape.stroke ? 'FD' : 'F';
    return shape.stroke ? 'S' : undefined;
  }

  function curve(d: string, x: number, top: number, by: number): void {
    for (const [, command, rest = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
      const n = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const size = command === 'C' ? 6 : 2;
      for (let i = 0; i + size <= n.length; i += size) {
        const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n
          .slice(i, i + size)
          .map((v, at) => (at % 2 ? top : x) + v * by);
        if (command === 'C') doc.curveTo(a, b, c, e, f, g);
        else if (command === 'M' && i === 0) doc.moveTo(a, b);
        else doc.lineTo(a, b);
      }
      if (command === 'Z') doc.close();
    }
  }
}
