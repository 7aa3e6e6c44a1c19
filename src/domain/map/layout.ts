import type { Guide } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { type Measure, measureText } from '../screen/measure.ts';
import { edge, turn } from './edges.ts';
import {
  COLUMNS,
  type Column,
  type GuideMap,
  type GuideOutline,
  type MapBox,
  type MapEdge,
  type OutlineItem,
} from './model.ts';
import { outlineOf } from './outline.ts';
import { box as write } from './text-box.ts';

const WIDTHS: Readonly<Record<Column, number>> = {
  question: 250,
  category: 250,
  procedure: 200,
  step: 270,
  detour: 250,
};
/** Room between columns for the lines. */
const GAP = 56;
const MARGIN = 20;
/** Room for the columns' names. */
const TOP = 64;
const BETWEEN_STEPS = 14;
const BETWEEN_GROUPS = 36;

/**
 * Lays a guide out as a picture that is read from left to right: questions, categories, procedures,
 * their steps from top to bottom, and beside a step the detours that its troubles lead to. The same
 * guide gives the same picture on every machine: letters are measured by a table.
 *
 * @throws GuideError where an id leads nowhere.
 */
export function layoutMap(
  guide: Guide,
  variables: Variables,
  measure: Measure = measureText,
): GuideMap {
  const outline = outlineOf(guide, variables);
  const x = columnStarts();
  const at = (column: Column) => ({ column, x: x[column], width: WIDTHS[column] });
  const questions = stack(
    outline.questions.map(({ title, options }, index) =>
      write(`question ${index}`, at('question'), title, options.map(bulleted), measure),
    ),
  );
  const groups = layoutProcedures(outline, at, measure);
  const procedures = new Map(groups.map((group) => [group.id, group.head]));
  const categories = beside(
    outline.categories.map(({ title, when, procedures: ids }, index) => ({
      box: write(`category ${index}`, at('category'), title, when.map(bulleted), measure),
      targets: ids.flatMap((id) => procedures.get(id) ?? []),
    })),
  );
  const boxes = [...questions, ...categories, ...groups.flatMap((group) => group.boxes)];
  const edges = [
    ...questions.slice(1).map((to, index) => turn(questions[index] ?? to, to)),
    ...fromQuestions(guide, questions, categories),
    ...outline.categories.flatMap(({ procedures: ids }, index) =>
      ids.flatMap((id) => {
        const [from, to] = [categories[index], procedures.get(id)];
        return from && to ? [edge(from, to)] : [];
      }),
    ),
    ...groups.flatMap((group) => group.edges),
  ];
  return {
    width: x.detour + WIDTHS.detour + MARGIN,
    height: Math.max(TOP, ...boxes.map((each) => each.y + each.height)) + MARGIN,
    columns: COLUMNS.map(at),
    boxes,
    edges,
  };
}

type At = (column: Column) => { column: Column; x: number; width: number };

function columnStarts(): Readonly<Record<Column, number>> {
  const starts = { question: 0, category: 0, procedure: 0, step: 0, detour: 0 };
  let x = MARGIN;
  for (const column of COLUMNS) {
    starts[column] = x;
    x += WIDTHS[column] + GAP;
  }
  return starts;
}

const bulleted = (text: string) => `• ${text}`;
const moved = (box: MapBox, y: number): MapBox => ({
  ...box,
  y,
  lines: box.lines.map((line) => ({ ...line, y: line.y + y - box.y })),
});

function stack(boxes: readonly MapBox[]): readonly MapBox[] {
  let y = TOP;
  return boxes.map((box) => {
    const placed = moved(box, y);
    y += box.height + BETWEEN_GROUPS;
    return placed;
  });
}

/** Each box at the height of what it leads to, in order, none over another. */
function beside(
  wanted: readonly { readonly box: MapBox; readonly targets: readonly MapBox[] }[],
): readonly MapBox[] {
  let free = TOP;
  return wanted.map(({ box, targets }) => {
    const [first] = targets;
    const placed = moved(box, Math.max(free, first ? first.y : free));
    free = placed.y + box.height + BETWEEN_STEPS * 2;
    return placed;
  });
}

/** From the last question that a category's condition names, which decides it. */
function fromQuestions(
  guide: Guide,
  questions: readonly MapBox[],
  categories: readonly MapBox[],
): readonly MapEdge[] {
  return guide.categories.flatMap(({ when }, index) => {
    const named = guide.questions.map(({ id }) => Object.hasOwn(when, id)).lastIndexOf(true);
    const from = questions[named < 0 ? questions.length - 1 : named];
    const to = categories[index];
    return from && to ? [edge(from, to)] : [];
  });
}

interface Group {
  readonly id: string;
  readonly head: MapBox;
  readonly boxes: readonly MapBox[];
  readonly edges: readonly MapEdge[];
}

function layoutProcedures(outline: GuideOutline, at: At, measure: Measure): readonly Group[] {
  let y = TOP;
  return outline.procedures.map(({ id, title, items }) => {
    const head = moved(write(`procedure ${id}`, at('procedure'), title, [], measure), y);
    const rows: { box: MapBox; detours: readonly MapBox[] }[] = [];
    for (const [index, item] of items.entries()) {
      const row = layoutItem(`${id} ${index}`, item, index + 1, at, measure, y);
      rows.push(row);
      y = Math.max(...[row.box, ...row.detours].map((box) => box.y + box.height)) + BETWEEN_STEPS;
    }
    y = Math.max(y, head.y + head.height) + BETWEEN_GROUPS - BETWEEN_STEPS;
    return {
      id,
      head,
      boxes: [head, ...rows.flatMap(({ box, detours }) => [box, ...detours])],
      edges: rows.flatMap(({ box, detours }, index) => {
        const before = rows[index - 1]?.box;
        const first = before ? turn(before, box) : edge(head, box);
        return [first, ...detours.map((detour) => edge(box, detour, true))];
      }),
    };
  });
}

function layoutItem(
  key: string,
  item: OutlineItem,
  number: number,
  at: At,
  measure: Measure,
  y: number,
): { box: MapBox; detours: readonly MapBox[] } {
  const text = item.step === undefined ? `→ ${item.title}` : `${number}. ${item.title}`;
  const box: MapBox = {
    ...moved(write(`item ${key}`, at('step'), text, [], measure), y),
    kind: item.step === undefined ? 'included' : 'step',
    ...(item.step !== undefined && { step: item.step }),
  };
  let below = y;
  const detours = item.detours.map((detour, index) => {
    const words = [`→ ${detour.title}`];
    const placed = moved(
      write(`detour ${key} ${index}`, at('detour'), detour.trouble, words, measure),
      below,
    );
    below += placed.height + BETWEEN_STEPS / 2;
    return placed;
  });
  return { box, detours };
}
