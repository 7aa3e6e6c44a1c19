/**
 * The schema of `screens.json`. It mirrors `domain/screen/model.ts` field by field; the assertion at
 * the end fails to compile where the two differ.
 */
import * as v from 'valibot';
import type { Problem } from '../../domain/problem.ts';
import { ICON_NAMES } from '../../domain/screen/icons.ts';
import type { Part, ScreenFile } from '../../domain/screen/model.ts';
import { condition } from './guide-nodes.ts';
import { id, text } from './parts.ts';
import { type Placer, readWith } from './problems.ts';
import type { Same } from './same.ts';

const optional = v.exactOptional;
const values = v.pipe(v.array(text), v.minLength(1, 'almeno un valore'));
const percent = v.pipe(
  v.number(),
  v.minValue(0, 'una percentuale da 0 a 100'),
  v.maxValue(100, 'una percentuale da 0 a 100'),
);
const positive = v.pipe(v.number(), v.gtValue(0, 'un numero maggiore di zero'));
const icon = v.picklist(ICON_NAMES);

const common = { id: optional(id), when: optional(condition), note: optional(text) };

/** Parts hold parts: the type is named here, because a recursive schema cannot infer its own. */
const part: v.GenericSchema<Part> = v.lazy(() => partSchema);
const parts = v.array(part);

/** One part of a screen. */
export const partSchema = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('heading'),
    text,
    level: optional(v.picklist([1, 2, 3])),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('text'),
    text,
    tone: optional(v.picklist(['plain', 'small', 'strong', 'light'])),
    align: optional(v.picklist(['center', 'right'])),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('button'),
    text: optional(text),
    look: optional(v.picklist(['main', 'plain', 'bare', 'spid'])),
    icon: optional(icon),
    disabled: optional(v.boolean()),
  }),
  v.strictObject({ ...common, kind: v.literal('link'), text }),
  v.strictObject({
    ...common,
    kind: v.literal('field'),
    label: text,
    value: optional(text),
    secret: optional(v.boolean()),
    beside: optional(v.boolean()),
  }),
  v.strictObject({ ...common, kind: v.literal('check'), text, on: optional(v.boolean()) }),
  v.strictObject({ ...common, kind: v.literal('list'), items: values }),
  v.strictObject({ ...common, kind: v.literal('icon'), icon, size: optional(positive) }),
  v.strictObject({
    ...common,
    kind: v.literal('group'),
    look: optional(v.picklist(['hint', 'box', 'card', 'bar', 'subbar', 'dialog', 'bare'])),
    parts,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('row'),
    spread: optional(v.picklist(['start', 'end', 'between', 'center'])),
    parts,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('columns'),
    columns: v.array(v.strictObject({ share: positive, parts })),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('table'),
    rows: v.array(v.array(text)),
    head: optional(v.boolean()),
  }),
  v.strictObject({ ...common, kind: v.literal('filler'), lines: v.array(percent) }),
  v.strictObject({ ...common, kind: v.literal('space'), size: positive }),
]);

const frame = v.union([
  v.strictObject({
    kind: v.literal('browser'),
    look: v.picklist(['chrome', 'chrome-2021', 'firefox', 'edge', 'safari']),
    tab: text,
    tabIcon: optional(icon),
    address: text,
    chip: optional(text),
    alarm: optional(v.picklist(['danger', 'neutral'])),
    dimmed: optional(v.boolean()),
  }),
  v.strictObject({
    kind: v.picklist(['mail', 'paper', 'phone', 'dialog', 'page']),
    head: optional(text),
    from: optional(text),
    to: optional(text),
  }),
  v.strictObject({
    kind: v.literal('image'),
    file: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9-]+\.png$/, 'il nome di un file, come «portale.png»'),
    ),
    width: positive,
    height: positive,
    alt: text,
    areas: optional(
      v.array(
        v.strictObject({ id, x: percent, y: percent, width: percent, height: percent, text }),
      ),
    ),
  }),
]);

const variant = v.strictObject({
  id,
  label: optional(text),
  browser: optional(
    v.strictObject({
      family: v.picklist(['chrome', 'edge', 'firefox', 'safari']),
      from: optional(positive),
      to: optional(positive),
    }),
  ),
  indicative: optional(v.boolean()),
  facts: optional(v.record(id, values)),
  frame,
  theme: optional(
    v.picklist([
      ...(['chrome', 'chrome-2021', 'chrome-dialog', 'chrome-error'] as const),
      ...(['firefox', 'firefox-2021', 'edge', 'safari'] as const),
      ...(['portal', 'mail', 'paper', 'phone'] as const),
    ]),
  ),
  parts,
});

/** The whole file of screens. Unknown fields are refused at every level. */
export const screensSchema = v.strictObject({
  format: v.literal(1),
  screens: v.array(
    v.strictObject({
      id,
      title: text,
      illustration: optional(v.boolean()),
      wordsIn: optional(v.literal('it')),
      variants: v.pipe(v.array(variant), v.minLength(1, 'almeno una variante')),
    }),
  ),
});

const screenPlace: Placer = ([list, position, ...rest], ids) => {
  if (list !== 'screens' || position === undefined)
    return [list, position].filter(Boolean).join('.');
  const name = ids([list, position, 'id']);
  return [`screen/${typeof name === 'string' ? name : position}`, rest.join('.')]
    .filter(Boolean)
    .join(', ');
};

/** Reads the text of a `screens.json`; like `readGuide`, the file or every problem, never both. */
export function readScreens(
  content: string,
  name = 'screens.json',
): { file?: ScreenFile; problems: Problem[] } {
  const { value, problems } = readWith(screensSchema, content, name, screenPlace);
  return value === undefined ? { problems } : { file: value, problems };
}

true satisfies Same<v.InferOutput<typeof screensSchema>, ScreenFile>;
true satisfies Same<v.InferOutput<typeof partSchema>, Part>;
