/** Small blocks that many parts of a paper are made of. */
import type { CalloutBlock, PaperBlock, Run } from './model.ts';

export function paragraph(runs: readonly Run[], look?: 'small' | 'label'): PaperBlock {
  return { kind: 'paragraph', runs, ...(look && { look }) };
}

export function list(items: readonly (readonly Run[])[], ordered: boolean): PaperBlock {
  return { kind: 'list', ordered, items };
}

export function callout(
  tone: CalloutBlock['tone'],
  title: string,
  blocks: readonly PaperBlock[],
): PaperBlock {
  return { kind: 'callout', tone, title, blocks };
}
