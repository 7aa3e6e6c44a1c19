import { codeFamilyOf, KNOWN_CODES } from '../../domain/certificate/codes.ts';
import type {
  Browser,
  BrowserFamily,
  Expectation,
  Proceed,
  YesNo,
} from '../../domain/certificate/model.ts';
import type { CertificateQuestion, Draft } from '../../domain/certificate/questions.ts';
import { warningPageOf } from '../../domain/certificate/verdict.ts';
import type { Words } from './words.ts';

/** One answer that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The label is something read off the screen: drawn in letters that cannot be mistaken. */
  readonly literal?: boolean;
  /** Choosing it asks for a text. */
  readonly free?: boolean;
}

/** A question as it is shown; `answer` turns what was chosen into a part of the observation. */
export interface QuestionForm {
  readonly title: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  /** Chosen already. */
  readonly initial?: string;
  answer(value: string, text: string): Draft;
}

/** What a question needs to know to be drawn. */
export interface FormContext {
  readonly words: Words;
  readonly draft: Draft;
  readonly expected: Expectation;
  /** The browser that shows this page: the first answer offered. */
  readonly recognised: Browser;
  /** The PC's clock as text. */
  readonly clock: string;
}

const FREE = 'altro';
const NONE = 'manca';
const FAMILIES: readonly BrowserFamily[] = ['chrome', 'edge', 'firefox', 'safari', 'other'];
const ANSWERS: readonly YesNo[] = ['yes', 'no', 'unknown'];
/** The codes offered for picking; rarer ones are typed. */
const OFFERED = 4;

/** The form of each question. */
export function formOf(question: CertificateQuestion, context: FormContext): QuestionForm {
  return FORMS[question](context);
}

const FORMS: Readonly<Record<CertificateQuestion, (context: FormContext) => QuestionForm>> = {
  browser: ({ words, recognised }) => ({
    title: words.browser.question,
    help: words.browser.help,
    choices: FAMILIES.map((value) => ({ value, label: words.browser.names[value] })),
    initial: recognised.family,
    answer: (value) => ({
      browser:
        value === recognised.family
          ? recognised
          : { family: FAMILIES.find((family) => family === value) ?? 'other' },
    }),
  }),
  insideNetwork: ({ words }) => ({
    title: words.network.question,
    help: words.network.help,
    choices: ANSWERS.map((value) => ({ value, label: words.yesNo[value] })),
    answer: (value) => ({ insideNetwork: yesNo(value) }),
  }),
  openedFromGuide: ({ words, expected }) => ({
    title: words.opened.question,
    choices: [
      { value: 'yes', label: words.opened.yes(expected.typedHost) },
      { value: 'no', label: words.opened.no },
      { value: 'unknown', label: words.opened.unknown },
    ],
    answer: (value) => ({ openedFromGuide: yesNo(value) }),
  }),
  // The expected host stands among others and nothing marks it: the person has to read.
  host: ({ words, expected, draft }) => ({
    title: words.host.question,
    help: words.host.help[familyOf(draft)],
    choices: [
      ...[...new Set([expected.typedHost, expected.host])].map(literal),
      { value: FREE, label: words.host.other, free: true },
      { value: NONE, label: words.host.missing },
    ],
    answer: (value, text) => ({ host: picked(value, text) }),
  }),
  code: ({ words, draft }) => ({
    title: words.code.question,
    help: words.code.help[familyOf(draft)],
    choices: [
      ...KNOWN_CODES.filter(({ family }) => family === codeFamilyOf(familyOf(draft)))
        .slice(0, OFFERED)
        .map(({ code }) => literal(code)),
      { value: FREE, label: words.code.other, free: true },
      { value: NONE, label: words.code.missing },
    ],
    answer: (value, text) => ({ code: picked(value, text) }),
  }),
  clockRight: ({ words, clock }) => ({
    title: words.clock.question,
    help: words.clock.help(clock),
    choices: ANSWERS.map((value) => ({ value, label: words.yesNo[value] })),
    answer: (value) => ({ clockRight: yesNo(value) }),
  }),
  fingerprint: ({ words, draft }) => ({
    title: words.fingerprint.question,
    help: words.fingerprint.help[familyOf(draft)],
    choices: [
      { value: FREE, label: words.fingerprint.written, free: true },
      { value: NONE, label: words.fingerprint.missing },
    ],
    answer: (value, text) => ({ fingerprint: picked(value, text) }),
  }),
  proceed: ({ words, draft }) => {
    const family = familyOf(draft);
    const page = warningPageOf(draft.browser ?? { family });
    const quoted = page === undefined ? [] : words.proceedWords[page].map(words.proceed.quoted);
    const answers: readonly Proceed[] = [
      ...(family === 'firefox' ? (['greyed'] as const) : []),
      'absent-hsts',
      ...(family === 'firefox' ? [] : (['absent-reload'] as const)),
      'absent',
      'unknown',
    ];
    return {
      title: words.proceed.question,
      help: words.proceed.help,
      choices: [
        { value: 'present', label: words.proceed.present(quoted.join(words.proceed.or)) },
        ...answers.map((value) => ({
          value,
          label: value === 'present' ? '' : words.proceed[value],
        })),
      ],
      answer: (value) => ({
        proceed:
          value === 'present' ? 'present' : (answers.find((known) => known === value) ?? 'unknown'),
      }),
    };
  },
};

function familyOf({ browser }: Draft): BrowserFamily {
  return browser?.family ?? 'other';
}

function yesNo(value: string): YesNo {
  return ANSWERS.find((known) => known === value) ?? 'unknown';
}

function literal(value: string): Choice {
  return { value, label: value, literal: true };
}

function picked(value: string, text: string): string {
  if (value === FREE) return text;
  return value === NONE ? '' : value;
}
