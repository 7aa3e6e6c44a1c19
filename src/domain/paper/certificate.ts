/**
 * The step of the certificate warning on paper: a table of conditions, always; and what to press,
 * only while the organisation's exception holds, with its last valid day (DESIGN §8).
 */
import { codeFamilyOf, readCode } from '../certificate/codes.ts';
import type { Browser, Expectation, Observation } from '../certificate/model.ts';
import { verdict } from '../certificate/verdict.ts';
import type { PaperBlock, Run, TableBlock } from './model.ts';
import { say } from './runs.ts';
import type { PaperWords } from './words.ts';

/** One of each browser whose warning the guide can describe. */
const BROWSERS: readonly Browser[] = [
  { family: 'chrome' },
  { family: 'edge' },
  // Without a version both pages of Firefox are explained.
  { family: 'firefox' },
];

/**
 * @param runs turns the words' markup into letters; `{host}` is the host of the warning
 */
export function certificateBlocks(
  expected: Expectation,
  words: PaperWords,
  runs: (text: string) => readonly Run[],
): readonly PaperBlock[] {
  const { certificate: copy } = words;
  const through = waysThrough(expected, words, runs);
  return [
    { kind: 'together', blocks: [conditions(expected, copy)] },
    strong(copy.stop),
    ...(through.length === 0 ? [strong(copy.closed)] : through),
  ];
}

function conditions(expected: Expectation, copy: PaperWords['certificate']): TableBlock {
  const { gate, host, typedHost, codes } = expected;
  const { labels, rules } = copy;
  const row = (label: string, rule: readonly Run[]) => [[say(label)], rule] as const;
  return {
    kind: 'table',
    caption: copy.caption,
    columns: [copy.columns.check, copy.columns.must],
    rows: [
      row(labels.network, [say(rules.network)]),
      row(labels.opened, [say(rules.opened(typedHost))]),
      row(labels.host, [say(rules.host(host))]),
      row(labels.code, [say(rules.code), ...codes.flatMap((code) => [say(' '), literal(code)])]),
      ...(gate.kind === 'open' && gate.fingerprint !== undefined
        ? [
            row(labels.fingerprint, [
              say(`${rules.fingerprint} `),
              literal(gate.fingerprint.replace(/..(?=.)/g, '$&:')),
            ]),
          ]
        : []),
      row(labels.clock, [say(rules.clock)]),
    ],
  };
}

/** Only what the verdict calls expected: whatever closes the gate empties this. */
function waysThrough(
  expected: Expectation,
  words: PaperWords,
  runs: (text: string) => readonly Run[],
): readonly PaperBlock[] {
  const { through: copy } = words.certificate;
  const found = BROWSERS.flatMap((browser) => {
    const codes = expected.codes.filter((code) => {
      const read = readCode(code);
      return typeof read === 'object' && read.family === codeFamilyOf(browser.family);
    });
    return codes
      .map((code) => ({ code, judged: verdict(asExpected(browser, code, expected), expected) }))
      .flatMap(({ code, judged }) => (judged.kind === 'expected' ? [{ code, ...judged.how }] : []));
  });
  const [first] = found;
  if (first === undefined) return [];
  const table: TableBlock = {
    kind: 'table',
    caption: copy.caption,
    columns: [copy.columns.browser, copy.columns.code, copy.columns.how],
    rows: found.map(({ page, code, indicative }) => [
      [say(copy.browsers[page]), ...(indicative ? [say(` (${copy.indicative})`)] : [])],
      [literal(code)],
      runs(copy.how[page].join(' ')),
    ]),
  };
  return [
    { kind: 'together', blocks: [table] },
    strong(copy.only(first.host, words.date(first.lastDay))),
    { kind: 'paragraph', runs: [say(copy.otherwise)] },
  ];
}

/** What a person sees where every condition of the table holds. */
function asExpected(browser: Browser, code: string, expected: Expectation): Observation {
  const { host, gate } = expected;
  const fingerprint = gate.kind === 'open' ? gate.fingerprint : undefined;
  return {
    ...{ browser, code, host, insideNetwork: 'yes', openedFromGuide: 'yes', proceed: 'present' },
    clockRight: 'yes',
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

function literal(text: string): Run {
  return say(text, { code: true });
}

function strong(text: string): PaperBlock {
  return { kind: 'paragraph', runs: [say(text, { bold: true })] };
}
