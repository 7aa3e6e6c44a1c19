/** Papers of the shipped guides say what the guides say: every guide, category and language. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/config/model.ts';
import type { Block, Guide, Step, Text } from '../../../src/domain/guide/model.ts';
import type { PaperInput } from '../../../src/domain/paper/input.ts';
import { paperOf } from '../../../src/domain/paper/paper-of.ts';
import { holds } from '../../../src/domain/walk/conditions.ts';
import type { Facts, OnPath } from '../../../src/domain/walk/model.ts';
import { answering, answersTo } from '../../support/built-guide.ts';
import { allBlocks, oneLine, textsOfPaper } from '../../support/paper-text.ts';
import { shippedGuide } from '../../support/papers.ts';
import { shippedGuides } from '../../support/shipped.ts';

const GUIDES = shippedGuides().map(({ id }) => id);
const LANGUAGES: readonly Language[] = ['it', 'en'];

/** What must be read of a text: its words between links, without markup. */
function words(text: Text, { variables }: Omit<PaperInput, 'extent'>): readonly string[] {
  return text
    .replace(/\*\*|`/g, '')
    .split(/\[([^\]]*)\]\([\w-]+\)/)
    .map((part) => oneLine(part.replace(/\{([\w-]+)\}/g, (_, name) => variables[name] ?? '')))
    .filter((part) => /\w/.test(part));
}

function textsOfBlocks(blocks: readonly Block[], facts: Facts | undefined): readonly Text[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'string') return [block];
    if ('list' in block) return block.list;
    if ('ordered' in block) return block.ordered;
    return !facts || holds(block.when, facts) ? [block.text] : [];
  });
}

/** All that paper says of a step. */
function textsOfStep(guide: Guide, step: Step, facts?: Facts): readonly Text[] {
  const troubles = guide.troubles.filter(
    ({ id, when }) => step.troubles.includes(id) && (!facts || !when || holds(when, facts)),
  );
  return [
    step.title,
    ...textsOfBlocks(step.body, facts),
    step.done,
    ...(step.action ? [step.action.label] : []),
    ...(step.wait ? [step.wait.text, step.wait.callWhen] : []),
    ...(step.notes ?? [])
      .filter(({ when }) => !facts || !when || holds(when, facts))
      .map(({ text, paper }) => paper ?? text),
    ...troubles.flatMap(({ title, remedy }) => [
      title,
      ...textsOfBlocks(remedy.body, facts),
      ...(remedy.kind === 'stop' ? [remedy.say] : []),
      ...(remedy.kind === 'advice' && remedy.action ? [remedy.action.label] : []),
    ]),
  ];
}

const cases = GUIDES.flatMap((id) =>
  LANGUAGES.flatMap((language) =>
    shippedGuide(id, language).guide.categories.map(
      (category) => [id, language, category.id] as const,
    ),
  ),
);

function pathOf(guide: Guide, category: string): OnPath {
  return answering(guide, answersTo(guide, category)).onPath;
}

describe('The path of', () => {
  it.each(cases)('%s in %s, category %s, says all that its steps say', (id, language, category) => {
    const shipped = shippedGuide(id, language);
    const { guide } = shipped;
    const walk = pathOf(guide, category);
    const paper = paperOf({ ...shipped, walk, extent: { kind: 'path' } });
    const said = textsOfPaper(paper).join('\n');
    const wanted = [
      ...[guide.title, walk.category.title, walk.category.summary, walk.category.end.title],
      ...textsOfBlocks(walk.category.end.body, walk.facts),
      ...walk.path.flatMap(({ step }) => textsOfStep(guide, step, walk.facts)),
      ...walk.answered.map(({ question }) => question.title),
    ].flatMap((text) => words(text, shipped));
    expect(wanted.filter((text) => !said.includes(text))).toEqual([]);
  });

  it.each(cases)('%s in %s, category %s, has its steps in order', (id, language, category) => {
    const shipped = shippedGuide(id, language);
    const walk = pathOf(shipped.guide, category);
    const { blocks } = paperOf({ ...shipped, walk, extent: { kind: 'path' } });
    const heads = blocks.flatMap((block) => (block.kind === 'step' ? [block.id] : []));
    expect(heads).toEqual(walk.path.map(({ step }) => `passo-${step.id}`));
  });
});

describe.each(GUIDES)('The whole guide %s', (id) => {
  it.each(LANGUAGES)('in %s says all that its nodes say', (language) => {
    const shipped = shippedGuide(id, language);
    const { guide } = shipped;
    const said = textsOfPaper(paperOf({ ...shipped, extent: { kind: 'guide' } })).join('\n');
    const wanted = [
      ...guide.steps.flatMap((step) => textsOfStep(guide, step)),
      ...guide.procedures.map(({ title }) => title),
      ...guide.questions.flatMap(({ title, options, help }) => [
        title,
        ...options.flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])]),
        ...textsOfBlocks(help ?? [], undefined),
      ]),
      ...guide.categories.flatMap(({ title, summary, end }) => [
        ...[title, summary, end.title],
        ...textsOfBlocks(end.body, undefined),
      ]),
    ].flatMap((text) => words(text, shipped));
    expect(wanted.filter((text) => !said.includes(text))).toEqual([]);
  });

  it.each(LANGUAGES)('in %s does not send its reader to what only the screen has', (language) => {
    const shipped = shippedGuide(id, language);
    const said = textsOfPaper(paperOf({ ...shipped, extent: { kind: 'guide' } }));
    expect(said.filter((text) => /qui in questa pagina|here on this page/i.test(text))).toEqual([]);
  });

  it('prints each step once, with its drawing', () => {
    const shipped = shippedGuide(id, 'it');
    const blocks = allBlocks(paperOf({ ...shipped, extent: { kind: 'guide' } }).blocks);
    const steps = blocks.filter(({ kind }) => kind === 'step');
    const figures = blocks.filter(({ kind }) => kind === 'figure');
    expect(steps).toHaveLength(shipped.guide.steps.length);
    expect(figures).toHaveLength(shipped.guide.steps.filter(({ screen }) => screen).length);
  });

  it('skips no level of heading, and no two blocks share an id', () => {
    const shipped = shippedGuide(id, 'it');
    const blocks = allBlocks(paperOf({ ...shipped, extent: { kind: 'guide' } }).blocks);
    const heads = blocks.flatMap((block) => ('level' in block ? [block] : []));
    const jumps = heads.filter(({ level }, at) => level - (heads[at - 1]?.level ?? 1) > 1);
    expect(jumps).toEqual([]);
    expect(new Set(heads.map((head) => head.id)).size).toBe(heads.length);
  });

  it('has no link to a block that is not there', () => {
    const shipped = shippedGuide(id, 'it');
    const paper = paperOf({ ...shipped, extent: { kind: 'guide' } });
    const ids = new Set(allBlocks(paper.blocks).flatMap((b) => ('id' in b ? [b.id] : [])));
    const json = JSON.stringify(paper.blocks);
    const named = [...json.matchAll(/"to":\{"id":"([^"]+)"\}/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !ids.has(name))).toEqual([]);
  });
});

describe('A paper', () => {
  const shipped = shippedGuide('sec-sisr', 'it');
  const { guide } = shipped;

  it('is the same for the same input, and its id does not depend on the day', () => {
    const extent = { kind: 'guide' } as const;
    const paper = paperOf({ ...shipped, extent });
    expect(paperOf({ ...shipped, extent })).toEqual(paper);
    const later = paperOf({ ...shipped, extent, created: shipped.created + 86_400_000 });
    expect(later.id).toBe(paper.id);
    expect(later).not.toEqual(paper);
    expect(paperOf({ ...shipped, extent: { kind: 'path' } }).id).not.toBe(paper.id);
  });

  it('of the remaining steps leaves out what is done, and begins with an open detour', () => {
    const played = answering(guide, answersTo(guide, 'senza-casella'));
    const [first, second] = played.onPath.path;
    if (!first || !second) throw new Error('the path is too short');
    played.confirming(first.step.id);
    const printed = () =>
      paperOf({ ...shipped, walk: played.onPath, extent: { kind: 'remaining' } }).blocks.flatMap(
        (block) => (block.kind === 'step' ? [block.id] : []),
      );
    expect(printed()[0]).toBe(`passo-${second.step.id}`);
    expect(printed()).toHaveLength(played.onPath.path.length - 1);
    const all = played.onPath.path.map(({ step }) => step.id);
    for (const id of all.slice(1, all.indexOf('scrivi-credenziali'))) played.confirming(id);
    const detour = guide.troubles.find(
      ({ id, remedy }) =>
        remedy.kind === 'detour' &&
        guide.steps.find((step) => step.id === 'scrivi-credenziali')?.troubles.includes(id),
    );
    played.meeting(detour?.id ?? '', 'scrivi-credenziali');
    const [open] = played.onPath.detours;
    expect(printed().slice(0, open?.steps.length)).toEqual(
      open?.steps.map(({ step }) => `passo-${step.id}`),
    );
    // A step of the detour may stand on the path as well: both are printed, under names of their own.
    expect(new Set(printed()).size).toBe(printed().length);
  });

  it('of one step has that step alone, and no contents', () => {
    const { blocks } = paperOf({ ...shipped, extent: { kind: 'step', step: 'apri-posta' } });
    expect(blocks.flatMap((b) => (b.kind === 'step' ? [b.id] : []))).toEqual(['passo-apri-posta']);
    expect(blocks.some(({ kind }) => kind === 'contents')).toBe(false);
  });

  it('of a procedure has its steps, included procedures among them', () => {
    const extent = { kind: 'procedure', procedure: 'reset-password' } as const;
    const { blocks, subject } = paperOf({ ...shipped, extent });
    expect(blocks.flatMap((b) => (b.kind === 'step' ? [b.place] : []))[0]).toMatch(/ 1 .* 6$/);
    expect(subject).toBe(guide.procedures.find(({ id }) => id === 'reset-password')?.title);
  });

  it('writes addresses out, since nobody can click paper', () => {
    const { blocks } = paperOf({ ...shipped, extent: { kind: 'step', step: 'apri-posta' } });
    expect(JSON.stringify(blocks)).toContain(
      String(shipped.variables.webmailUrl)
        .replace(/^https:\/\//, '')
        .replace(/\/$/, ''),
    );
  });

  it('carries code and QR where the app has them', () => {
    const { blocks } = paperOf({
      ...shipped,
      extent: { kind: 'step', step: 'apri-posta' },
      code: () => ({ text: 'AB 12 C3', spoken: 'Ancona, Bologna' }),
      qr: () => [[true]],
      address: {
        step: (step) => `https://guida.example/?carta=${step}`,
        question: () => '',
        guide: 'https://guida.example/sec-sisr/',
      },
    });
    const head = blocks.find((block) => block.kind === 'step');
    expect(head).toMatchObject({
      code: { text: 'AB 12 C3', spoken: 'Ancona, Bologna' },
      qr: { href: 'https://guida.example/?carta=apri-posta', modules: [[true]] },
    });
    expect(textsOfPaper(paperOf({ ...shipped, extent: { kind: 'guide' } })).join()).not.toContain(
      'Codice passo',
    );
  });

  it('ticks the boxes of the steps done', () => {
    const played = answering(guide, answersTo(guide, 'senza-casella'));
    played.confirming(played.onPath.path[0]?.step.id ?? '');
    const paper = paperOf({ ...shipped, walk: played.onPath, extent: { kind: 'path' } });
    const ticks = paper.blocks.flatMap((block) => (block.kind === 'step' ? [block.ticked] : []));
    expect(ticks.slice(0, 2)).toEqual([true, false]);
  });
});
