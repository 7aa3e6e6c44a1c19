/** What only some steps have on paper: who does them where, and forms. */
import type { Guide, Id, Step } from '../guide/model.ts';
import { whoAndWhere } from '../guide/people.ts';
import { callout, list, paragraph } from './builders.ts';
import type { PaperBlock } from './model.ts';
import { say, type Texts } from './runs.ts';
import type { PaperWords } from './words.ts';

interface Context {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly words: PaperWords;
}

/** Who does the step, and where. */
export function whoBlocks(step: Step, { guide, texts, words }: Context): readonly PaperBlock[] {
  const found = whoAndWhere(guide, step);
  const part = (label: string, text: string | undefined) =>
    text === undefined ? [] : [[say(`${label}: `), say(texts.plain(text), { bold: true })]];
  const parts = [...part(words.who, found.who), ...part(words.where, found.where)];
  return parts.length === 0
    ? []
    : [paragraph(parts.flatMap((runs, index) => (index === 0 ? runs : [say(' · '), ...runs])))];
}

/** A form of the step: what it asks for, so that the data can be ready. */
export function documentBlocks(id: Id, { guide, texts, words }: Context): readonly PaperBlock[] {
  const document = guide.documents?.find((candidate) => candidate.id === id);
  if (document === undefined) return [];
  const fields = [...document.fields, ...(document.rows?.fields ?? [])];
  return [
    callout('fill', `${words.form}: ${texts.plain(document.title)}`, [
      ...(document.draft ? [paragraph([say(words.draftForm, { bold: true })])] : []),
      paragraph([say(words.formText)]),
      list(
        fields.map(({ label }) => texts.runs(label)),
        false,
      ),
    ]),
  ];
}
