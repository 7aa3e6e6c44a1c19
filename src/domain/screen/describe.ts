/** The text alternative of a drawing, generated from the same data in reading order. */
import type { Language } from '../config/model.ts';
import { own } from '../record.ts';
import { BLANK } from './listings.ts';
import type { BrowserFrame, Part, Screen, ScreenFacts, ScreenUse, Variant } from './model.ts';
import { visibleParts } from './parts.ts';
import { LOOK_NAMES, SCREEN_WORDS, type ScreenWords } from './words.ts';
import { wordsOf } from './words-of-text.ts';

export interface DescribeInput {
  readonly screen: Screen;
  readonly variant: Variant;
  readonly facts: ScreenFacts;
  readonly variables: Readonly<Record<string, string>>;
  readonly marks?: ScreenUse['marks'];
}

interface Telling {
  readonly words: ScreenWords;
  readonly facts: ScreenFacts;
  plain(text: string): string;
  /** "Segno 1: " before what is marked. */
  mark(id: string | undefined): string;
}

/**
 * What the drawing shows, one sentence for each thing, in reading order; for the screen's data in
 * the same language.
 */
export function describeScreen(input: DescribeInput, language: Language): readonly string[] {
  const { screen, variant, facts, variables, marks } = input;
  const words = SCREEN_WORDS[language];
  const telling: Telling = {
    words,
    facts,
    plain: (text) => wordsOf(text, { ...variables, ...facts }).replace(/•{2,}/g, words.dots),
    mark(id) {
      const number = id === undefined ? undefined : own(marks, id);
      return number === undefined ? '' : words.mark(number);
    },
  };
  return [
    ...(screen.illustration ? [words.illustration] : []),
    ...(variant.indicative ? [words.indicative] : []),
    ...ofFrame(variant, telling),
    ...visibleParts(variant.parts, facts).flatMap((part) => ofPart(part, telling)),
  ];
}

function ofFrame({ frame }: Variant, telling: Telling): readonly string[] {
  const { words, plain, mark } = telling;
  if (frame.kind === 'browser') return ofBrowser(frame, telling);
  if (frame.kind === 'image') {
    const areas = (frame.areas ?? []).map(({ id, text }) => `${mark(id)}${sentence(plain(text))}`);
    return [sentence(plain(frame.alt)), ...areas];
  }
  return [
    words.frames[frame.kind],
    ...(frame.head === undefined ? [] : [words.heading(plain(frame.head))]),
    ...(frame.from === undefined ? [] : [`${mark('mittente')}${words.from(plain(frame.from))}`]),
    ...(frame.to === undefined ? [] : [words.to(plain(frame.to))]),
  ];
}

function ofBrowser(frame: BrowserFrame, { words, plain, mark }: Telling): readonly string[] {
  const address = [
    words.address(plain(frame.address)),
    ...(frame.chip === undefined ? [] : [words.chip(plain(frame.chip))]),
    ...(frame.alarm === 'danger' && frame.look !== 'firefox' && frame.look !== 'safari'
      ? [words.struck]
      : []),
  ].join(', ');
  return [
    words.browser(LOOK_NAMES[frame.look]),
    ...(frame.look === 'safari' ? [] : [`${mark('scheda')}${words.tab(plain(frame.tab))}`]),
    `${mark('indirizzo') || mark('etichetta')}${sentence(address)}`,
    ...(frame.dimmed ? [words.dimmed] : []),
  ];
}

/** What stands in a part, after its mark and before its note. */
function ofPart(part: Part, telling: Telling): readonly string[] {
  const { plain, mark } = telling;
  const inner = innerParts(part);
  const said = saying(part, telling);
  const note = part.note ? ` (${plain(part.note).replace(/\.$/, '')})` : '';
  const own = said === '' && note === '' ? [] : [mark(part.id) + withNote(said, note)];
  const nested = visibleParts(inner, telling.facts).flatMap((child) => ofPart(child, telling));
  // A marked group is announced by its first sentence.
  const marked = own.length === 0 ? mark(part.id) : '';
  return marked && nested[0] !== undefined
    ? [`${marked}${nested[0]}`, ...nested.slice(1)]
    : [...own, ...nested];
}

function withNote(text: string, note: string): string {
  if (note === '') return sentence(text);
  if (text === '') return sentence(note.trim().slice(1, -1));
  return `${text.replace(/[.:]$/, '')}${note}.`;
}

function innerParts(part: Part): readonly Part[] {
  if (part.kind === 'group' || part.kind === 'row') return part.parts;
  return part.kind === 'columns' ? part.columns.flatMap((column) => column.parts) : [];
}

/** The part's own words; empty for what is only arrangement. */
function saying(part: Part, { words, plain }: Telling): string {
  switch (part.kind) {
    case 'heading':
      return words.heading(plain(part.text));
    case 'text':
      return /^\[[^\]]*\]\(link\)$/.test(part.text)
        ? words.link(plain(part.text))
        : plain(part.text);
    case 'button': {
      const said = part.text === undefined ? words.unknownButton : words.button(plain(part.text));
      return part.disabled ? `${said}, ${words.disabled}` : said;
    }
    case 'link':
      return words.link(plain(part.text).replace(/\s*[»›]$/, ''));
    case 'field':
      return ofField(
        plain(part.label).replace(/:$/, ''),
        part.secret,
        plain(part.value ?? ''),
        words,
      );
    case 'check':
      return words.check(plain(part.text), part.on === true);
    case 'list':
      return part.items.map((item) => sentence(plain(item))).join(' ');
    case 'icon':
      return words.icons[part.icon] ?? '';
    case 'table':
      return part.rows
        .map((row) => row.map(plain).filter((cell) => !BLANK.test(cell)))
        .filter((row) => row.length > 0)
        .map((row) => words.row(row.join(', ')))
        .join(' ');
    case 'filler':
      return words.filler;
    case 'group':
      return part.look === 'dialog' ? words.dialog : '';
    case 'row':
    case 'columns':
    case 'space':
      return '';
  }
}

function ofField(
  label: string,
  secret: boolean | undefined,
  value: string,
  words: ScreenWords,
): string {
  if (secret) return words.secret(label);
  return value ? words.fieldWith(label, value) : words.field(label);
}

function sentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
