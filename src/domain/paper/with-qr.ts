import type { Paper, PaperBlock, StepBlock } from './model.ts';

/** Rows of a QR's modules, true is dark; undefined where an address has none. */
export type ModulesOf = (href: string) => NonNullable<StepBlock['qr']>['modules'] | undefined;

/**
 * The paper with its QR codes inside: one that was made with room for them, and shown so, need not
 * be made a second time. A step whose address has no code keeps no room.
 *
 * @param modulesOf the modules by the address that a QR says
 */
export function withQr(paper: Paper, modulesOf: ModulesOf): Paper {
  return { ...paper, blocks: paper.blocks.map((block) => filled(block, modulesOf)) };
}

function filled(block: PaperBlock, modulesOf: ModulesOf): PaperBlock {
  if (block.kind === 'together') {
    return { ...block, blocks: block.blocks.map((inner) => filled(inner, modulesOf)) };
  }
  if (block.kind !== 'step' || !block.qr) return block;
  const { qr, ...rest } = block;
  const modules = modulesOf(qr.href);
  return modules ? { ...rest, qr: { ...qr, modules } } : rest;
}
