import { type Accessor, createSignal } from 'solid-js';

/** The part of the drawing that is seen, in its own units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest and largest part seen, as shares of the whole. */
const CLOSEST = 0.12;
const FURTHEST = 1.25;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A view that one can move and zoom: by buttons, wheel with Ctrl, keys, one finger and two. */
export interface PanZoom {
  readonly view: Accessor<View>;
  /** Zooms round a point, by default the middle; under 1 comes closer. */
  zoom(factor: number, round?: Point): void;
  /** Moves by shares of what is seen. */
  pan(x: number, y: number): void;
  /** Back to the map's beginning. */
  reset(): void;
  /** Listens to pointers and wheel on the drawing. Returns what undoes it. */
  listen(svg: SVGSVGElement): () => void;
}

/** @param whole size of the drawing; `first` is what is seen to begin with, `start` its beginning */
export function createPanZoom(
  whole: Accessor<{ readonly width: number; readonly height: number }>,
  first: Accessor<View>,
  start: Accessor<View>,
): PanZoom {
  const [moved, setMoved] = createSignal<View>();
  const view = () => moved() ?? first();
  const hold = (next: View) => {
    const { width, height } = whole();
    const within = (at: number, seen: number, all: number) =>
      Math.min(
        Math.max(at, Math.min(0, all - seen) - seen / 4),
        Math.max(0, all - seen) + seen / 4,
      );
    setMoved({
      ...next,
      x: within(next.x, next.width, width),
      y: within(next.y, next.height, height),
    });
  };
  const zoom = (factor: number, round?: Point) => {
    const now = view();
    const all = Math.max(whole().width, 1);
    const width = Math.min(Math.max(now.width * factor, all * CLOSEST), all * FURTHEST);
    const by = width / now.width;
    const centre = round ?? { x: now.x + now.width / 2, y: now.y + now.height / 2 };
    hold({
      x: centre.x - (centre.x - now.x) * by,
      y: centre.y - (centre.y - now.y) * by,
      width,
      height: now.height * by,
    });
  };
  const pan = (x: number, y: number) => {
    const now = view();
    hold({ ...now, x: now.x + x * now.width, y: now.y + y * now.height });
  };

  function listen(svg: SVGSVGElement): () => void {
    const fingers = new Map<number, Point>();
    const inDrawing = ({ x, y }: Point): Point => {
      const matrix = svg.getScreenCTM()?.inverse();
      return matrix ? new DOMPoint(x, y).matrixTransform(matrix) : { x: 0, y: 0 };
    };
    const at = (event: PointerEvent | WheelEvent) => ({ x: event.clientX, y: event.clientY });
    const spread = () => {
      const [a, b] = [...fingers.values()];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const apart = spread();
      const [from, to] = [inDrawing(before), inDrawing(at(event))];
      fingers.set(event.pointerId, at(event));
      if (fingers.size === 2) {
        if (apart > 0 && spread() > 0) zoom(apart / spread(), to);
        return;
      }
      // Only a drag takes the pointer, so that a click on a box stays one.
      if (Math.hypot(event.movementX, event.movementY) > 0) svg.setPointerCapture(event.pointerId);
      const now = view();
      hold({ ...now, x: now.x + from.x - to.x, y: now.y + from.y - to.y });
    };
    const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
    const wheel = (event: WheelEvent) => {
      // Without Ctrl the wheel moves the page, as everywhere.
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, inDrawing(at(event)));
    };
    svg.addEventListener('pointerdown', down);
    svg.addEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel'] as const) svg.addEventListener(end, up);
    svg.addEventListener('wheel', wheel, { passive: false });
    return () => {
      svg.removeEventListener('pointerdown', down);
      svg.removeEventListener('pointermove', move);
      for (const end of ['pointerup', 'pointercancel'] as const) svg.removeEventListener(end, up);
      svg.removeEventListener('wheel', wheel);
    };
  }

  return { view, zoom, pan, reset: () => void setMoved(start()), listen };
}
