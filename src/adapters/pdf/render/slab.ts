/** Slabs: what a page is filled with, one below the other. A slab is never split. */

/** Where a slab came to stand, in points; `x` and `y` are its upper left corner on the page. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Free space left above it: its `before`, or 0 at the top of a page. */
  readonly gap: number;
}

export interface Slab {
  /** Free space wanted above it. */
  readonly before: number;
  readonly height: number;
  /** To the slab below: 2 where a page must not end between them, 1 where it had better not. */
  readonly glue: 0 | 1 | 2;
  /** Links of the paper lead here. */
  readonly id?: string;
  /** Stands above it again where it is the first of a page: the head of its table. */
  readonly again?: readonly Slab[];
  paint(spot: Spot): void;
}

export interface Placed {
  readonly slab: Slab;
  readonly page: number;
  /** From the upper edge of the page's room. */
  readonly y: number;
  readonly gap: number;
}

const HAIR = 0.01;

/**
 * Gives every slab a page and a height on it. Glue holds as long as what it holds together fits on
 * one page; what does not is divided at weaker glue first.
 *
 * @param room height of a page's room
 */
export function paginate(slabs: readonly Slab[], room: number): readonly Placed[] {
  const placed: Placed[] = [];
  let page = 1;
  let y = 0;

  function turn(): void {
    if (y === 0) return;
    page += 1;
    y = 0;
  }
  function put(slab: Slab): void {
    if (y + slab.before + slab.height > room + HAIR) turn();
    if (y === 0 && slab.again) repeat(slab.again, slab.height);
    const gap = y === 0 ? 0 : slab.before;
    y += gap;
    placed.push({ slab, page, y, gap });
    y += slab.height;
  }
  /** A head so high that nothing fits below it is not repeated. */
  function repeat(head: readonly Slab[], below: number): void {
    const height = head.reduce((sum, slab) => sum + slab.height, 0);
    if (height + below > room + HAIR) return;
    for (const slab of head) {
      placed.push({ slab, page, y, gap: 0 });
      y += slab.height;
    }
  }
  function settle(run: readonly Slab[], strength: number): void {
    const first = run[0];
    if (!first) return;
    const height = run.reduce((sum, slab) => sum + slab.before + slab.height, -first.before);
    const fits = y + (y === 0 ? 0 : first.before) + height <= room + HAIR;
    if (!fits && height <= room + HAIR) turn();
    if (fits || height <= room + HAIR || strength > 2) run.forEach(put);
    else for (const part of divide(run, strength)) settle(part, strength + 1);
  }
  for (const run of divide(slabs, 1)) settle(run, 2);
  return placed;
}

/** Runs of slabs that hold together with at least this strength. */
function divide(slabs: readonly Slab[], strength: number): readonly (readonly Slab[])[] {
  const runs: Slab[][] = [];
  let open: Slab[] = [];
  for (const slab of slabs) {
    open.push(slab);
    if (slab.glue >= strength) continue;
    runs.push(open);
    open = [];
  }
  if (open.length > 0) runs.push(open);
  return runs;
}

/** An empty slab. */
export function space(height: number, glue: Slab['glue'] = 0): Slab {
  return { before: 0, height, glue, paint: () => undefined };
}

/** All of them hold together, the last as `last` says; strong glue inside stays strong. */
export function glued(
  slabs: readonly Slab[],
  strength: 1 | 2,
  last: Slab['glue'] = slabs.at(-1)?.glue ?? 0,
): readonly Slab[] {
  return slabs.map((slab, i) => {
    const glue = i === slabs.length - 1 ? last : slab.glue > strength ? slab.glue : strength;
    return { ...slab, glue };
  });
}

/** More free space above the first. */
export function spaced(slabs: readonly Slab[], before: number): readonly Slab[] {
  return slabs.map((slab, i) => (i === 0 ? { ...slab, before } : slab));
}

/** The part of a frame beside one slab. */
export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** Moves slabs to the right by `dx`; `paint` paints beside and behind each. */
export function framed(
  slabs: readonly Slab[],
  dx: number,
  paint: (strip: Strip) => void,
): readonly Slab[] {
  return slabs.map((slab, i) => ({
    ...slab,
    paint(spot) {
      const above = i === 0 ? 0 : spot.gap;
      paint({
        ...{ x: spot.x, y: spot.y - above, height: slab.height + above },
        ...{ first: i === 0, last: i === slabs.length - 1 },
      });
      slab.paint({ ...spot, x: spot.x + dx });
    },
  }));
}

/** Columns of slabs side by side: the first of each in one slab, the second in the next. */
export function sideBySide(
  columns: readonly { readonly x: number; readonly slabs: readonly Slab[] }[],
): readonly Slab[] {
  const rows = Math.max(0, ...columns.map(({ slabs }) => slabs.length));
  return Array.from({ length: rows }, (_, row) => {
    const parts = columns.flatMap(({ x, slabs }) => {
      const slab = slabs[row];
      return slab ? [{ x, slab }] : [];
    });
    return {
      before: Math.max(...parts.map(({ slab }) => slab.before)),
      height: Math.max(...parts.map(({ slab }) => slab.height)),
      glue: row === rows - 1 ? 0 : 2,
      paint(spot) {
        for (const { x, slab } of parts) slab.paint({ ...spot, x: spot.x + x });
      },
    };
  });
}
