import type { StepBlock } from '../../../domain/paper/model.ts';
import type { Area, Element } from '../tagged/tree.ts';
import { BODY, HEADINGS, INK, PAGE, SMALL, SOFT } from './page.ts';
import type { Press } from './press.ts';
import { framed, glued, type Slab, space, spaced } from './slab.ts';
import { say, textSlabs } from './text.ts';

/** Edge of a QR with its quiet zone, in points: 2.6 cm. */
const QR = 74;
const TICK = 11;

/** Number, title, tick box, code and QR, which hold together and hold on to what follows. */
export function stepHeadSlabs(
  press: Press,
  parent: Element,
  block: StepBlock,
  width: number,
): readonly Slab[] {
  const { tags } = press;
  const room = block.qr ? width - QR - 10 : width;
  const heading = tags.add(parent, `H${block.level}`);
  const size = HEADINGS[block.level];
  const lines = [
    ...textSlabs(press, heading, [say(`${block.place} `)], { size: SMALL, colour: SOFT }, room),
    ...textSlabs(press, heading, [say(block.title)], { size, bold: true }, room),
    ...spaced(tickSlabs(press, tags.add(parent, 'P'), block, room), 4),
    ...(block.code ? spaced(codeSlabs(press, tags.add(parent, 'P'), block.code, room), 3) : []),
  ];
  const height = lines.reduce((sum, slab) => sum + slab.before + slab.height, 0);
  const rest = block.qr && height < QR ? [space(QR - height, 2)] : [];
  const all = [space(7, 2), ...lines, ...rest];
  const paintQr = block.qr && qrPainter(press, parent, block.qr);
  const ruled = framed(all, 0, ({ x, y, first }) => {
    if (!first) return;
    tags.artifact(() => {
      press.doc.setDrawColor(INK).setLineWidth(1.4);
      press.doc.line(x, y, x + width, y);
    });
    paintQr?.(x + width - QR, y + 7);
  });
  return spaced(
    glued(ruled, 2, 2).map((slab, i) => (i === 0 ? { ...slab, id: block.id } : slab)),
    16,
  );
}

/** The word says what the box is for; whether it is ticked is a matter of the pen. */
function tickSlabs(
  press: Press,
  owner: Element,
  { tick, ticked }: StepBlock,
  room: number,
): readonly Slab[] {
  const words = textSlabs(press, owner, [say(tick)], { size: BODY }, room - TICK - 7);
  return framed(words, TICK + 7, ({ x, y, first }) => {
    if (!first) return;
    press.tags.artifact(() => {
      const top = y + 1.6;
      press.doc.setDrawColor('#000000').setLineWidth(1);
      press.doc.rect(x + 0.5, top, TICK, TICK, 'S');
      if (!ticked) return;
      press.doc.setLineWidth(1.6);
      press.doc.line(x + 3, top + 6, x + 5.2, top + 8.4);
      press.doc.line(x + 5.2, top + 8.4, x + 9.4, top + 3);
    });
  });
}

function codeSlabs(
  press: Press,
  owner: Element,
  { label, text, spoken }: NonNullable<StepBlock['code']>,
  room: number,
): readonly Slab[] {
  const code = text.replaceAll(' ', '\u00a0');
  const runs = [say(`${label}: `), say(code, true), say(` (${spoken})`)];
  return textSlabs(press, owner, runs, { size: BODY - 0.5 }, room);
}

/** Paints the QR, which is a figure and a link, with its upper left corner at (x, y). */
function qrPainter(
  { doc, tags }: Press,
  parent: Element,
  { modules, href, alt }: NonNullable<StepBlock['qr']>,
): (x: number, y: number) => void {
  const link = tags.add(tags.add(parent, 'P'), 'Link');
  const details: { readonly alt: string; area?: Area } = { alt };
  const figure = tags.add(link, 'Figure', details);
  const quiet = 4;
  const module = QR / (modules.length + 2 * quiet);
  return (x, y) => {
    details.area = { x, y, width: QR, height: QR };
    tags.mark(figure, () =>
      paintModules(doc, modules, { x: x + quiet * module, y: y + quiet * module, module }),
    );
    tags.link(link, details.area ?? { x, y, width: QR, height: QR }, { href }, alt);
  };
}

/**
 * Each row as one dashed line, in whole numbers with the module as unit: a tenth of the bytes of a
 * rectangle for each module. The lines overlap a little: no viewer shows seams between them.
 */
function paintModules(
  doc: Press['doc'],
  modules: NonNullable<StepBlock['qr']>['modules'],
  { x, y, module }: { readonly x: number; readonly y: number; readonly module: number },
): void {
  const lines = modules.flatMap((row, top) => {
    const runs = [
      ...row
        .map((dark) => (dark ? 'x' : ' '))
        .join('')
        .trim()
        .matchAll(/x+| +/g),
    ];
    const first = row.indexOf(true);
    if (first < 0) return [];
    const dashes = runs.map(([run]) => run.length).join(' ');
    return [`[${dashes}]0 d ${first} ${top} m ${row.lastIndexOf(true) + 1} ${top} l S`];
  });
  const middle = PAGE.height - y - module / 2;
  const place = [module, 0, 0, -module, x, middle].map((n) => n.toFixed(4)).join(' ');
  const { write } = doc.internal as unknown as { write(text: string): void };
  write(`q ${place} cm 0 G 0 J 1.06 w\n${lines.join('\n')}\nQ`);
}
