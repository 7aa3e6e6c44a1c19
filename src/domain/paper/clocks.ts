/** Clocks and counted attempts on paper: the rule, a blank or the day, and what to do in each state. */
import { dayOf, isoOf } from '../clock/day.ts';
import { lastDayOf } from '../clock/reading.ts';
import type { Attempts, Clock, Id } from '../guide/model.ts';
import { own } from '../record.ts';
import { callout, paragraph } from './builders.ts';
import type { PaperBlock } from './model.ts';
import { say } from './runs.ts';
import type { StepContext } from './step.ts';

/** What clocks need beside themselves. */
export interface TimeContext extends Pick<StepContext, 'guide' | 'texts' | 'words'> {
  /** Clock -> the ISO day on which it started, where it is known. */
  readonly starts: Readonly<Record<Id, string>>;
}

/** What stands at a step. */
export function timeBlocks(step: Id, context: TimeContext): readonly PaperBlock[] {
  const { clocks = [], attempts = [] } = context.guide;
  return [
    ...clocks.filter(({ steps }) => steps.includes(step)).map((one) => clockBlock(one, context)),
    ...attempts
      .filter(({ steps }) => steps.includes(step))
      .map((one) => attemptsBlock(one, context)),
  ];
}

/** One clock: with the person's days where they are known, else with blanks to write them. */
export function clockBlock(clock: Clock, context: TimeContext): PaperBlock {
  const { texts, words, starts } = context;
  const copy = words.clocks;
  const start = dayOf(own(starts, clock.id) ?? '');
  const day = (known: number | undefined) =>
    known === undefined ? copy.blank : words.date(isoOf(known));
  const last = start === undefined ? undefined : lastDayOf(clock, start);
  const line = (label: string, text: string) =>
    paragraph([say(`${label}: `, { bold: true }), ...texts.runs(text)]);
  const card = callout('wait', texts.plain(clock.title), [
    paragraph(texts.runs(clock.rule)),
    paragraph([say(`${texts.plain(clock.ask)}: `, { bold: true }), say(day(start))]),
    paragraph([say(`${copy.lastDay}: `, { bold: true }), say(day(last))]),
    ...(last === undefined ? [paragraph([say(copy.howToCount(clock.days - 1))])] : []),
    line(copy.running, clock.running),
    line(copy.last, clock.last),
    line(copy.expired, clock.expired),
  ]);
  return { kind: 'together', blocks: [card] };
}

/** Numbers to cross out, as far as the person may go. */
function attemptsBlock(attempts: Attempts, { texts, words }: TimeContext): PaperBlock {
  const numbers = Array.from({ length: attempts.stopAfter }, (_, index) => index + 1).join(' · ');
  return callout('warning', texts.plain(attempts.title), [
    paragraph(texts.runs(attempts.rule)),
    paragraph([say(numbers, { bold: true })]),
    paragraph([say(words.clocks.crossOut(attempts.stopAfter))]),
  ]);
}
