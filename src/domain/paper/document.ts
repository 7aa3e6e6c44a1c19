/** A filled form as paper. Empty fields are lines to write on by hand. */
import { shownValue } from '../document/csv.ts';
import { type Filled, isBlank } from '../document/filled.ts';
import type { GuideDocument, RowGroup } from '../guide/document.ts';
import type { Guide } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { hashText } from '../hash.ts';
import { callout, paragraph } from './builders.ts';
import type { Fact, Paper, PaperBlock, Run, TableBlock } from './model.ts';
import { say, textsOf } from './runs.ts';
import { bodyBlocks } from './step.ts';
import type { PaperWords } from './words.ts';

/** Words that only forms need. */
export interface DocumentWords {
  readonly yes: string;
  /** "Bozza": title and text of the remark on a form whose official text is missing. */
  readonly draft: string;
  readonly draftText: string;
  /** Column with the numbers of rows. */
  readonly number: string;
  /** "Da firmare a mano". */
  readonly byHand: string;
}

export interface DocumentInput {
  /** Translated already. */
  readonly guide: Guide;
  readonly variables: Variables;
  readonly document: GuideDocument;
  readonly filled: Filled;
  readonly language: Paper['language'];
  /** The organisation, or the guide's issuer. */
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly words: PaperWords & { readonly document: DocumentWords };
}

const LINE = '_'.repeat(28);

/** Pure: the same input gives the same paper. */
export function documentPaper(input: DocumentInput): Paper {
  const { guide, variables, document, filled, language, author, created, words } = input;
  const texts = textsOf(guide, variables);
  const copy = words.document;
  const inWords = { plain: texts.plain, yes: copy.yes };
  const value = (field: GuideDocument['fields'][number]): readonly Run[] => [
    say(shownValue(field, filled.values, inWords) || LINE),
  ];
  const fields: readonly Fact[] = document.fields.map((field) => ({
    label: texts.plain(field.label),
    value: value(field),
  }));
  const table = (group: RowGroup): TableBlock => ({
    kind: 'table',
    caption: texts.plain(group.title),
    columns: [copy.number, ...group.fields.map(({ label }) => texts.plain(label))],
    rows: rowsToPrint(filled).map((row, index) => [
      [say(String(index + 1))],
      ...group.fields.map((field) => [say(shownValue(field, row, inWords))]),
    ]),
  });
  const lines: readonly Fact[] = (document.signatures ?? []).map((line) => ({
    label: texts.plain(line),
    value: [say(LINE)],
  }));
  const blocks: readonly PaperBlock[] = [
    {
      kind: 'cover',
      title: texts.plain(document.title),
      subtitle: texts.plain(guide.title),
      summary: [],
      facts: [
        { label: words.source, value: [say(guide.source.title)] },
        { label: words.contentStatus, value: [say(words.statuses[guide.source.status])] },
        { label: words.madeOn, value: [say(words.date(created))] },
      ],
    },
    ...(document.draft ? [callout('warning', copy.draft, [paragraph([say(copy.draftText)])])] : []),
    ...bodyBlocks(document.body, undefined, { texts }),
    ...(fields.length === 0 ? [] : [{ kind: 'facts' as const, facts: fields }]),
    ...(document.rows ? [table(document.rows)] : []),
    ...bodyBlocks(document.closing ?? [], undefined, { texts }),
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'together' as const,
            blocks: [
              paragraph([say(copy.byHand)], 'label'),
              { kind: 'facts' as const, facts: lines },
            ],
          },
        ]),
  ];
  return {
    id: hashText(JSON.stringify([guide.id, guide.version, language, blocks])),
    title: texts.plain(document.title),
    language,
    author,
    subject: texts.plain(guide.title),
    created,
    fileName: `${document.id}.pdf`,
    blocks,
    footer: {
      source: guide.source.title,
      version: words.version(guide.version),
      page: words.page,
    },
  };
}

/** Filled rows; a blank one to write on where there is none. */
function rowsToPrint({ rows }: Filled) {
  const filled = rows.filter((row) => !isBlank(row));
  return filled.length > 0 ? filled : [{}];
}
