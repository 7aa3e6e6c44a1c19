import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../src/domain/map/layout.ts';
import { mapPages } from '../../../src/domain/map/pages.ts';
import { shippedGuides } from '../../support/shipped.ts';

const TOP = 44;

describe.each(shippedGuides().map((guide) => [guide.id, guide] as const))('%s', (_, guide) => {
  const map = layoutMap(guide, {});
  const pages = mapPages(map, TOP, map.width * 0.62);

  it('is on paper whole, once, on sheets of the size asked for', () => {
    let y = TOP;
    for (const page of pages) {
      expect(page.y).toBe(y);
      expect(page.height).toBeGreaterThan(0);
      expect(page.height + TOP).toBeLessThanOrEqual(map.width * 0.62);
      y += page.height;
    }
    expect(y).toBe(map.height);
  });

  it('no box is cut', () => {
    const cuts = pages.slice(1).map(({ y }) => y);
    const through = map.boxes.filter((box) =>
      cuts.some((at) => box.y < at && box.y + box.height > at),
    );
    expect(through.map(({ key }) => key)).toEqual([]);
  });
});

it('a box higher than a sheet is cut all the same, and nothing is lost', () => {
  const box = {
    key: 'a',
    kind: 'step',
    column: 'step',
    x: 0,
    y: 50,
    width: 10,
    height: 900,
  } as const;
  const map = { width: 100, height: 1000, columns: [], boxes: [{ ...box, lines: [] }], edges: [] };
  const pages = mapPages(map, TOP, 300);
  expect(pages.reduce((sum, { height }) => sum + height, TOP)).toBe(1000);
});
