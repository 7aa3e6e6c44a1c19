/**
 * What the desk can find: the steps, troubles, diagnoses, questions and procedures of the guides, as
 * plain texts with the ids that lead there.
 */
import { KNOWN_CODES } from '../certificate/codes.ts';
import { blockTexts } from '../guide/blocks.ts';
import { plainText } from '../guide/markup.ts';
import type { Diagnosis, Guide, Id, Question, Step, Text, Trouble } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { flatten } from '../walk/path.ts';
import { everydayWords } from './everyday.ts';

export type FoundKind = 'step' | 'trouble' | 'diagnosis' | 'question' | 'procedure';

/** One thing that can be found. */
export interface SearchDocument {
  /** Unique over all guides: `sec-sisr step/apri-posta`. */
  readonly key: string;
  readonly kind: FoundKind;
  readonly guide: Id;
  readonly node: Id;
  /** The step itself, the first step with the trouble or diagnosis, the procedure's first step; a question has none. */
  readonly step: Id | undefined;
  readonly title: string;
  /** All that a person reads there, and what callers say for the same. */
  readonly text: string;
  /** What callers may say where the title says this. */
  readonly everyday: string;
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
  ): SearchDocument => {
    const heading = plainText(title, variables);
    const read = texts.map((text) => plainText(text, variables)).join(' ');
    return {
      key: `${guide.id} ${kind}/${id}`,
      ...{ kind, guide: guide.id, node: id, step, codes, title: heading },
      text: `${read} ${everydayWords(read)}`.trim(),
      everyday: everydayWords(heading),
    };
  };
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
    ...(guide.diagnoses ?? []).map((diagnosis) =>
      make('diagnosis', diagnosis, diagnosis.steps[0], diagnosisTexts(diagnosis)),
    ),
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

function diagnosisTexts({ questions, verdicts }: Diagnosis): readonly Text[] {
  return [
    ...questions.map(({ text }) => text),
    ...verdicts.flatMap(({ title, text }) => [title, text]),
  ];
}

function questionTexts({ options, help = [] }: Question): readonly Text[] {
  const labels = options.flatMap(({ label, hint }) =>
    hint === undefined ? [label] : [label, hint],
  );
  return [...labels, ...blockTexts(help)];
}
