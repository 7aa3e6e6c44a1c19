/** What a paper calls itself. */
import { standingOf } from '../clock/standing.ts';
import type { PaperInput } from './input.ts';
import type { CoverBlock, PaperBlock } from './model.ts';
import type { Extent } from './plan.ts';
import { say, type Texts } from './runs.ts';

/** Whose path, or which part. */
export function subjectOf(input: PaperInput, plain: (text: string) => string): string {
  const { extent, guide, words } = input;
  const walk = input.walk?.kind === 'path' ? input.walk : undefined;
  const category = walk ? plain(walk.category.title) : '';
  switch (extent.kind) {
    case 'path':
      return category;
    case 'remaining':
      return [category, words.remaining].filter(Boolean).join(' · ');
    case 'step':
      return plain(guide.steps.find(({ id }) => id === extent.step)?.title ?? '');
    case 'procedure':
      return plain(guide.procedures.find(({ id }) => id === extent.procedure)?.title ?? '');
    case 'clock':
      return plain(guide.clocks?.find(({ id }) => id === extent.clock)?.title ?? '');
    case 'guide':
      return words.wholeGuide;
  }
}

/** Plain names for files: the words in addresses are not translated either. */
export function fileNameOf(extent: Extent): string {
  switch (extent.kind) {
    case 'path':
      return 'percorso';
    case 'remaining':
      return 'passi-che-restano';
    case 'step':
      return extent.step;
    case 'procedure':
      return extent.procedure;
    case 'clock':
      return extent.clock;
    case 'guide':
      return 'guida';
  }
}

/** What the guide's age says, right below the head: paper lasts longer than a page. */
export function standingBlocks({ guide, words, created }: PaperInput): readonly PaperBlock[] {
  const standing = standingOf(guide, created === 0 ? undefined : created);
  if (!standing) return [];
  const { status, overdueSince } = standing;
  const { standings } = words;
  const says = [
    ...(status ? [standings[status].text] : []),
    ...(overdueSince ? [standings.overdue.text(words.date(overdueSince))] : []),
  ];
  const { title } = standings[status ?? 'overdue'];
  const blocks = says.map((text) => ({ kind: 'paragraph' as const, runs: [say(text)] }));
  return [{ kind: 'callout', tone: 'warning', title, blocks }];
}

/** The head of the first page. */
export function coverOf(input: PaperInput, subject: string, texts: Texts): CoverBlock {
  const { guide, words, config, created, extent } = input;
  const { source } = guide;
  const walk = input.walk?.kind === 'path' ? input.walk : undefined;
  const personal = extent.kind === 'path' || extent.kind === 'remaining';
  const status = [
    source.date ? words.date(source.date) : words.undated,
    words.statuses[source.status],
  ];
  return {
    kind: 'cover',
    title: texts.plain(guide.title),
    subtitle: subject,
    summary: texts.runs(personal && walk ? walk.category.summary : guide.summary),
    facts: [
      { label: words.organisation, value: [say(config.value.organisation?.name ?? source.issuer)] },
      { label: words.source, value: [say(source.title)] },
      { label: words.contentStatus, value: [say(status.join(' · '))] },
      ...(created === 0 ? [] : [{ label: words.madeOn, value: [say(words.date(created))] }]),
    ],
  };
}
