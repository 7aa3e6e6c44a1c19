/** What a paper says, as one line of words: for comparing with a guide, a page or a PDF. */
import type { Paper, PaperBlock, Run } from '../../src/domain/paper/model.ts';

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : textOfRuns(run.runs))).join('');
}

function textsOfBlock(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [block.title, block.subtitle, textOfRuns(block.summary), ...factsOf(block.facts)];
    case 'contents':
      return [block.title];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOfRuns(block.runs)];
    case 'list':
      return block.items.map(textOfRuns);
    case 'facts':
      return factsOf(block.facts);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().map(textOfRuns)];
    case 'step':
      return [
        block.place,
        block.title,
        block.tick,
        block.code?.text ?? '',
        block.code?.spoken ?? '',
      ];
    case 'figure':
      return [block.caption, ...block.remarks];
    case 'callout':
      return [block.title, ...block.blocks.flatMap(textsOfBlock)];
    case 'troubles':
      return [
        block.title,
        ...block.items.flatMap((item) => [
          textOfRuns(item.title),
          ...item.blocks.flatMap(textsOfBlock),
        ]),
      ];
    case 'together':
      return block.blocks.flatMap(textsOfBlock);
  }
}

function factsOf(facts: readonly { label: string; value: readonly Run[] }[]): readonly string[] {
  return facts.flatMap(({ label, value }) => [label, textOfRuns(value)]);
}

/** White space of every kind counts as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Each text of the paper in reading order; a drawing's words are not among them. */
export function textsOfPaper(paper: Paper): readonly string[] {
  return paper.blocks
    .flatMap(textsOfBlock)
    .map(oneLine)
    .filter((text) => text !== '');
}

/** Every block, also those inside others. */
export function allBlocks(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'together' || block.kind === 'callout') {
      return [block, ...allBlocks(block.blocks)];
    }
    if (block.kind === 'troubles') {
      return [block, ...block.items.flatMap((item) => allBlocks(item.blocks))];
    }
    return [block];
  });
}

/**
 * The texts that are not in what was said, in their order: each must stand after the one before it.
 * White space does not count: lines and pages end anywhere.
 */
export function missingFrom(said: string, texts: readonly string[]): readonly string[] {
  const letters = said.replace(/\s+/g, '');
  let from = 0;
  return texts.filter((text) => {
    const wanted = text.replace(/\s+/g, '');
    const at = letters.indexOf(wanted, from);
    if (at < 0) return true;
    from = at + wanted.length;
    return false;
  });
}
