/**
 * Cuts the text of a source into passages: one paragraph, list item, table row or screen each.
 *
 * Pure and deterministic, so that a later comparison can cut the same source again and find what
 * changed. What is peculiar to one source (its headings, screens that look like prose) is given by
 * `SplitRules`, kept beside the guide in `sections.json`.
 */
import type { Passage } from '../domain/guide/model.ts';
import { hashText } from '../domain/hash.ts';
import { redact } from './redact.ts';

/** How one source is cut. Patterns are regular expressions, tried at the start of a line. */
export interface SplitRules {
  /** Section of what stands before the first heading. */
  readonly first: string;
  /** A line that matches opens the section and belongs to it. */
  readonly sections: readonly { readonly pattern: string; readonly section: string }[];
  /** A block whose first line matches is a screen, although it holds no tab. */
  readonly screens?: readonly string[];
  /** Inside a line, a new passage begins before each match: for sources without line ends. */
  readonly breaks?: readonly string[];
  /** Mail addresses of offices. All others are redacted from openings. */
  readonly officeMail?: readonly string[];
  /** A passage that matches is a person's name: nothing of it is stored but its hash. */
  readonly people?: readonly string[];
}

export interface SplitPassage {
  readonly id: string;
  readonly section: string;
  /** The whole text, each run of white space as one space. */
  readonly text: string;
}

/** Longest passage, in UTF-16 code units. */
export const MAX_PASSAGE = 600;
/** Longest opening, in UTF-16 code units, before the closing ellipsis. */
export const MAX_OPENING = 60;

export const NO_RULES: SplitRules = { first: 'testo', sections: [] };

/** The rules in `sections.json`. Throws an Error that names what is wrong. */
export function readRules(json: string): SplitRules {
  const rules: unknown = JSON.parse(json);
  if (!isRules(rules)) {
    throw new Error('sections.json: expected {first, sections: [{pattern, section}], ...}');
  }
  const names = [rules.first, ...rules.sections.map((s) => s.section)];
  const bad = names.find((name) => !/^[a-z][a-z0-9]*$/.test(name));
  if (bad !== undefined) throw new Error(`sections.json: "${bad}" is not a section name`);
  return rules;
}

/**
 * Cuts a source. Ids are section and ordinal (`cat1-03`); a section that comes back goes on
 * counting.
 */
export function splitPassages(text: string, rules: SplitRules = NO_RULES): SplitPassage[] {
  const headings = rules.sections.map((s) => ({ test: atStart(s.pattern), section: s.section }));
  const counts = new Map<string, number>();
  let section = rules.first;
  return blocksOf(text, rules).flatMap((block) =>
    piecesOf(block, rules).flatMap((piece) => {
      section = headings.find((h) => h.test.test(piece))?.section ?? section;
      const here = section;
      return cut(piece).map((part) => {
        const ordinal = (counts.get(here) ?? 0) + 1;
        counts.set(here, ordinal);
        return { id: `${here}-${String(ordinal).padStart(2, '0')}`, section: here, text: part };
      });
    }),
  );
}

/** What is stored of passages: no text, only a hash and redacted opening words. */
export function toPassages(
  split: readonly SplitPassage[],
  rules: SplitRules = NO_RULES,
): Passage[] {
  const people = (rules.people ?? []).map(atStart);
  return split.map(({ id, section, text }) => ({
    id,
    hash: hashText(text),
    section,
    opening: people.some((pattern) => pattern.test(text))
      ? '[…]'
      : openingOf(redact(text, rules.officeMail ?? [])),
  }));
}

interface Block {
  readonly lines: readonly string[];
  readonly screen: boolean;
}

/** Blocks between blank lines; the blocks of one screen become one. */
function blocksOf(text: string, rules: SplitRules): Block[] {
  const screens = (rules.screens ?? []).map(atStart);
  const blocks: Block[] = [];
  for (const [gap, lines] of paragraphs(text)) {
    const head = lines[0] ?? '';
    const tabbed = lines.some((line) => line.includes('\t'));
    const scrap = lines.every((line) => !/\p{L}/u.test(line));
    const before = blocks[blocks.length - 1];
    // Recognised text of one picture comes in several blocks one blank line apart; a page number
    // or a stray sign after it is part of the scan. A wider gap parts two pictures.
    if (before?.screen && gap <= 1 && (tabbed || scrap)) {
      blocks[blocks.length - 1] = { lines: [...before.lines, ...lines], screen: true };
    } else {
      blocks.push({ lines, screen: tabbed || screens.some((pattern) => pattern.test(head)) });
    }
  }
  return blocks;
}

/** Paragraphs with the number of blank lines before each. */
function paragraphs(text: string): [gap: number, lines: string[]][] {
  const found: [number, string[]][] = [];
  let gap = 0;
  let open: string[] | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      gap = open === undefined ? gap + 1 : 1;
      open = undefined;
    } else if (open === undefined) {
      open = [line];
      found.push([gap, open]);
    } else {
      open.push(line);
    }
  }
  return found;
}

/** A screen whole; otherwise every line by itself, cut again where the rules say so. */
function piecesOf(block: Block, rules: SplitRules): string[] {
  if (block.screen) return [block.lines.join('\n')];
  const breaks = rules.breaks ?? [];
  const before = breaks.length > 0 ? new RegExp(`(?=${breaks.join('|')})`, 'u') : undefined;
  return block.lines
    .flatMap((line) => (before ? line.split(before) : [line]))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Parts of at most `MAX_PASSAGE`: at sentence and line ends where there are any, else at spaces. */
function cut(piece: string): string[] {
  const sentences = piece
    .split(/\n|(?<=[.!?;:])\s+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
  const parts: string[] = [];
  for (const unit of sentences.flatMap(hardCut)) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + 1 + unit.length <= MAX_PASSAGE) {
      parts[parts.length - 1] = `${last} ${unit}`;
    } else {
      parts.push(unit);
    }
  }
  return parts;
}

function hardCut(sentence: string): string[] {
  if (sentence.length <= MAX_PASSAGE) return [sentence];
  const space = sentence.lastIndexOf(' ', MAX_PASSAGE);
  const at = space > 0 ? space : MAX_PASSAGE;
  return [sentence.slice(0, at), ...hardCut(sentence.slice(at).trim())];
}

function openingOf(text: string): string {
  if (text.length <= MAX_OPENING) return text;
  const space = text.lastIndexOf(' ', MAX_OPENING);
  return `${text.slice(0, space > 0 ? space : MAX_OPENING)}…`;
}

function atStart(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})`, 'u');
}

function isRules(value: unknown): value is SplitRules {
  if (typeof value !== 'object' || value === null) return false;
  const v = value as Partial<Record<keyof SplitRules, unknown>>;
  return (
    typeof v.first === 'string' &&
    Array.isArray(v.sections) &&
    v.sections.every((s) => typeof s?.pattern === 'string' && typeof s?.section === 'string') &&
    [v.screens, v.breaks, v.officeMail, v.people].every(
      (list) => list === undefined || isTexts(list),
    )
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
