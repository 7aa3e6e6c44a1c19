import { holds } from '../walk/conditions.ts';
import type { Facts } from '../walk/model.ts';
import type { Block, Text } from './model.ts';

/**
 * The texts of a body, one for each paragraph and item.
 *
 * @param facts leaves out what belongs to other cases; without them all texts come
 */
export function blockTexts(blocks: readonly Block[], facts?: Facts): readonly Text[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'string') return [block];
    if ('list' in block) return block.list;
    if ('ordered' in block) return block.ordered;
    return !facts || holds(block.when, facts) ? [block.text] : [];
  });
}
