import type { FigureBlock } from '../../../domain/paper/model.ts';
import type {
  BoxShape,
  ImageShape,
  PathShape,
  Shape,
  TextShape,
} from '../../../domain/screen/block.ts';
import type { LaidScreen } from '../../../domain/screen/layout.ts';
import type { Mark } from '../../../domain/screen/marks.ts';
import { PAGE } from './page.ts';
import type { Press } from './press.ts';

/** Where a drawing stands: upper left corner in points, and points for a screen unit. */
interface Setting {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const MARK = '#b3005e';

/** So that a whole screen unit from above is a whole number in the file, which counts from below. */
const EVEN = PAGE.height % 1;

/** The second painter of laid-out drawings, beside `ui/screen/Drawing.tsx`: curves and letters. */
export function paintDrawing(
  press: Press,
  { laid, imageBase }: FigureBlock,
  { x, y, scale }: Setting,
): void {
  const { doc } = press;
  doc.saveGraphicsState();
  // Painted in screen units, most of which are whole numbers: that halves the file.
  const below = PAGE.height - y - scale * (PAGE.height - EVEN);
  const { write } = doc.internal as unknown as { write(text: string): void };
  write(`${[scale, 0, 0, scale, x, below].map((n) => n.toFixed(4)).join(' ')} cm`);
  const at = { x: 0, y: EVEN, scale: 1 };
  doc.rect(at.x, at.y, laid.width, laid.height, null);
  doc.clip().discardPath();
  for (const shape of laid.shapes) paintShape(press, shape, imageBase, at);
  paintMarks(press, laid, at);
  doc.restoreGraphicsState();
  doc.setDrawColor('#767676').setLineWidth(0.6);
  doc.rect(x, y, laid.width * scale, laid.height * scale, 'S');
}

function paintShape(press: Press, shape: Shape, imageBase: string, at: Setting): void {
  if (shape.kind === 'box') paintBox(press, shape, at);
  else if (shape.kind === 'text') paintText(press, shape, at);
  else if (shape.kind === 'path') paintPath(press, shape, at);
  else paintImage(press, shape, imageBase + shape.file, at);
}

/** Sets the colours; says how to paint the path, if at all. */
function colours(
  { doc }: Press,
  shape: Pick<BoxShape, 'fill' | 'stroke' | 'strokeWidth'>,
  scale: number,
): 'F' | 'S' | 'FD' | undefined {
  if (shape.fill) doc.setFillColor(shape.fill);
  if (!shape.stroke) return shape.fill ? 'F' : undefined;
  doc.setDrawColor(shape.stroke).setLineWidth((shape.strokeWidth ?? 1) * scale);
  return shape.fill ? 'FD' : 'S';
}

function paintBox(press: Press, shape: BoxShape, { x, y, scale }: Setting): void {
  const style = colours(press, shape, scale);
  if (!style) return;
  const [width, height] = [shape.width * scale, shape.height * scale];
  const radius = Math.min((shape.radius ?? 0) * scale, width / 2, height / 2);
  const [left, top] = [x + shape.x * scale, y + shape.y * scale];
  if (radius > 0) press.doc.roundedRect(left, top, width, height, radius, radius, style);
  else press.doc.rect(left, top, width, height, style);
}

function paintText({ doc, face }: Press, shape: TextShape, { x, y, scale }: Setting): void {
  const text = face.clean(shape.text);
  const size = shape.size * scale;
  const own = face.width(text, size, shape.bold === true);
  const [width, left, base] = [shape.width * scale, x + shape.x * scale, y + shape.y * scale];
  const stretch = own > 0 && Math.abs(own - width) > 0.5 ? width / own : 1;
  face.paint(text, left, base, { size, bold: shape.bold === true, colour: shape.colour }, stretch);
  if (!shape.underline && !shape.struck) return;
  const height = base + size * (shape.underline ? 0.12 : -0.28);
  doc.setDrawColor(shape.colour).setLineWidth(size * 0.06);
  doc.line(left, height, left + width, height);
}

function paintPath(press: Press, shape: PathShape, at: Setting): void {
  const { doc } = press;
  const scale = at.scale * shape.scale;
  const style = colours(press, shape, scale);
  if (!style) return;
  const left = at.x + shape.x * at.scale;
  const top = at.y + shape.y * at.scale;
  for (const [, command = '', rest = ''] of shape.d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    if (command === 'Z') doc.close();
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(
      (text, i) => Number(text) * scale + (i % 2 === 0 ? left : top),
    );
    const step = command === 'C' ? 6 : 2;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(i, i + step);
      if (command === 'C') doc.curveTo(a, b, c, d, e, f);
      else if (command === 'M' && i === 0) doc.moveTo(a, b);
      else doc.lineTo(a, b);
    }
  }
  if (style === 'F') doc.fill();
  else if (style === 'S') doc.stroke();
  else doc.fillStroke();
}

/** A picture that could not be had leaves a grey place: the text alternative still says all. */
function paintImage(press: Press, shape: ImageShape, address: string, at: Setting): void {
  const { doc, images } = press;
  const [x, y] = [at.x + shape.x * at.scale, at.y + shape.y * at.scale];
  const [width, height] = [shape.width * at.scale, shape.height * at.scale];
  const file = images.get(address);
  if (file) doc.addImage(file, 'PNG', x, y, width, height, address, 'FAST');
  else doc.setFillColor('#e6e6e6').rect(x, y, width, height, 'F');
}

/** Frames with a halo first, then the numbers in their circles, above every frame. */
function paintMarks({ doc, face }: Press, { marks }: LaidScreen, { x, y, scale }: Setting): void {
  const frame = ({ area }: Mark, colour: string, width: number) => {
    doc.setDrawColor(colour).setLineWidth(width * scale);
    const corner = Math.min(6 * scale, (area.width * scale) / 2, (area.height * scale) / 2);
    const [left, top] = [x + area.x * scale, y + area.y * scale];
    doc.roundedRect(left, top, area.width * scale, area.height * scale, corner, corner, 'S');
  };
  for (const mark of marks) {
    frame(mark, '#ffffff', 5);
    frame(mark, MARK, 2.5);
  }
  for (const mark of marks) {
    const [left, top, radius] = [x + mark.x * scale, y + mark.y * scale, mark.radius * scale];
    doc
      .setFillColor(MARK)
      .setDrawColor('#ffffff')
      .setLineWidth(2.5 * scale);
    doc.circle(left, top, radius, 'FD');
    const size = radius * 1.15;
    const text = String(mark.number);
    const half = face.width(text, size, true) / 2;
    face.paint(text, left - half, top + radius * 0.4, { size, bold: true, colour: '#ffffff' });
  }
}
