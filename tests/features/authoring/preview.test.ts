/** Where the author's preview stands in time: a person who came to the step just now. */
import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { createPreview } from '../../../src/features/authoring/preview.ts';
import { cleanFiles } from '../../domain/check/fixture.ts';

const NOW = Date.UTC(2026, 10, 27, 9);

it('comes to a step, and to a category, just now: nobody has waited there yet', () => {
  // SAFETY: the fixture is a guide without a fault.
  const guide = cleanFiles().guide as Guide;
  createRoot((dispose) => {
    const preview = createPreview(
      () => guide,
      () => NOW,
    );
    for (const node of [
      ...guide.steps.map(({ id }) => `step/${id}`),
      `category/${guide.categories[0]?.id}`,
    ]) {
      preview.look(node);
      expect(preview.journal().length, node).toBeGreaterThan(0);
      expect(preview.journal().filter(({ at }) => at !== NOW)).toEqual([]);
    }
    dispose();
  });
});
