/**
 * What the desk can find: the steps, troubles, questions and procedures of the guides, as plain
 * texts with the ids that lead there.
 */
import { KNOWN_CODES } from '../certificate/codes.ts';
import { blockTexts } from '../guide/blocks.ts';
import { plainText } from '../guide/markup.ts';
import type { Guide, Id, Question, Step, Text, Trouble } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { own } from '../record.ts';
import { flatten } from '../walk/path.ts';

export type FoundKind = 'step' | 'trouble' | 'question' | 'procedure';

/** One thing that can be found. */
export interface SearchDocument {
  /** Unique over all guides: `sec-sisr step/apri-posta`. */
  readonly key: string;
  readonly kind: FoundKind;
  readonly guide: Id;
  readonly node: Id;
  /** The step itself, the first step with the trouble, the procedure's first step; a question has none. */
  readonly step: Id | undefined;
  readonly title: string;
  /** All that a person reads there. */
  readonly text: string;
  /** Error codes that belong here, as browsers write them. */
  readonly codes: string;
}

/**
 * The documents of one guide, in its language and with the organisation's variables. A trouble that
 * no step names, and a procedure without steps, lead nowhere and are left out.
 *
 * @throws GuideError where the guide is broken.
 */
export function documentsOf(guide: Guide, variables: Variables): readonly SearchDocument[] {
  const make = (
    kind: FoundKind,
    { id, title }: { readonly id: Id; readonly title: Text },
    step: Id | undefined,
    texts: readonly Text[],
    codes = '',
  ): SearchDocument => ({
    key: `${guide.id} ${kind}/${id}`,
    ...{ kind, guide: guide.id, node: id, step, codes },
    title: plainText(title, variables),
    text: texts.map((text) => plainText(text, variables)).join(' '),
  });
  const warning = guide.certificateWarning?.step;
  const withTrouble = firstSteps(guide.steps);
  return [
    ...guide.steps.map((step) =>
      make('step', step, step.id, stepTexts(step), step.id === warning ? certificateCodes() : ''),
    ),
    ...guide.troubles.flatMap((trouble) => {
      const step = withTrouble.get(trouble.id);
      return step === undefined ? [] : [make('trouble', trouble, step, troubleTexts(trouble))];
    }),
    ...guide.questions.map((question) =>
      make('question', question, undefined, questionTexts(question)),
    ),
    ...guide.procedures.flatMap((procedure) => {
      const [item] = flatten(guide, [procedure.id]);
      return item === undefined ? [] : [make('procedure', procedure, item.step.id, [])];
    }),
  ];
}

/** Step that names a trouble first -> by trouble. */
function firstSteps(steps: readonly Step[]): ReadonlyMap<Id, Id> {
  const found = new Map<Id, Id>();
  for (const { id, troubles } of steps) {
    for (const trouble of troubles) if (!found.has(trouble)) found.set(trouble, id);
  }
  return found;
}

/** A person reads out the code of any certificate warning: all lead to the step that checks it. */
function certificateCodes(): string {
  return KNOWN_CODES.map(({ code }) => code).join(' ');
}

/** What a person reads in a step, beside its title. */
function stepTexts({ body, done, wait, notes = [], action }: Step): readonly Text[] {
  const waiting = wait ? [wait.text, wait.callWhen] : [];
  const label = action ? [action.label] : [];
  return [...blockTexts(body), done, ...waiting, ...label, ...notes.map(({ text }) => text)];
}

function troubleTexts({ remedy }: Trouble): readonly Text[] {
  return [...blockTexts(remedy.body), ...(remedy.kind === 'stop' ? [remedy.say] : [])];
}

function questionTexts({ options, help = [] }: Question): readonly Text[] {
  const labels = options.flatMap(({ label, hint }) =>
    hint === undefined ? [label] : [label, hint],
  );
  return [...labels, ...blockTexts(help)];
}

/** A word as it is compared: without accents, in lower case. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words that say nothing about what is meant; left out of an index and of what is asked. */
const EMPTY_WORDS: Readonly<Record<string, true>> = Object.fromEntries(
  `a ad ai al alla alle allo anche che chi ci come con cosa da dal dalla dei del della delle di e ed
   gli ha hai ho i il in io la le lei lo lui ma mi ne nel nella nelle noi o per piu poi se si sono su
   sul sulla ti tra tu un una uno va vi the of to and is it my i in on an for with you your do`
    .split(/\s+/)
    .map((word) => [word, true]),
);

/** Whether a folded word is worth looking for. */
export function saysSomething(folded: string): boolean {
  return folded !== '' && own(EMPTY_WORDS, folded) === undefined;
}
