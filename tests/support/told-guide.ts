/** A shipped guide in both languages, to be asked what it says where. */
import { readFileSync } from 'node:fs';
import { readGuide, readOverlay } from '../../src/adapters/schema/guide-schema.ts';
import { stepById } from '../../src/domain/guide/lookup.ts';
import { plainText } from '../../src/domain/guide/markup.ts';
import type { Guide, Id, Step } from '../../src/domain/guide/model.ts';
import { listTexts } from '../../src/domain/guide/texts.ts';
import { applyOverlay } from '../../src/domain/guide/translate.ts';

export interface ToldGuide {
  readonly it: Guide;
  readonly en: Guide;
  /** The text of one of its files: `passages.json`. */
  read(file: string): string;
  /** Throws where the guide has no such step. */
  step(id: Id): Step;
  /** All the texts of a node, `step/stampa-pin`, as a person reads them; Italian without `of`. */
  said(node: string, of?: Guide): string;
}

/** @throws Error where its files are not those of a guide. */
export function toldGuide(id: Id): ToldGuide {
  const folder = new URL(`../../public/guides/${id}/`, import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const { guide, problems } = readGuide(read('guide.json'));
  const { overlay } = readOverlay(read('en.json'));
  if (!guide || !overlay) throw new Error(JSON.stringify(problems));
  return {
    it: guide,
    en: applyOverlay(guide, overlay),
    read,
    step(id) {
      const found = stepById(guide, id);
      if (found === undefined) throw new Error(`no step ${id}`);
      return found;
    },
    said(node, of = guide) {
      const texts = listTexts(of).filter((text) => text.node === node);
      if (texts.length === 0) throw new Error(`no node ${node}`);
      return texts.map(({ text }) => plainText(text, {})).join('\n');
    },
  };
}
