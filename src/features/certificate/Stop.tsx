import { type JSX, Show } from 'solid-js';
import { stops } from '../../copy/certificate-stops.ts';
import { readCode } from '../../domain/certificate/codes.ts';
import { visibleText } from '../../domain/certificate/host.ts';
import type { StopReason, Verdict } from '../../domain/certificate/model.ts';
import type { Draft } from '../../domain/certificate/questions.ts';
import type { Language } from '../../domain/config/model.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Rich } from '../../ui/GuideText.tsx';
import { readerOf, type Words } from './words.ts';

/** A wrong clock can close the gate, or make a good certificate look expired. */
const CLOCK_MATTERS: readonly StopReason[] = ['gate-expired', 'gate-stale', 'code-date'];

/** Stop, why, and what to say to the desk: what was read in the warning is part of it. */
export function Stop(props: {
  verdict: Extract<Verdict, { kind: 'stop' }>;
  draft: Draft;
  words: Words;
  language: Language;
  /** Title of the step, as the desk knows it. */
  step: string;
  clock: string;
  /** Draws whom to call, with what to say. */
  desk: (say: string) => JSX.Element;
}) {
  const stop = () => stops[props.language][props.verdict.reason];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div role="group" aria-label={props.words.stop.title} tabindex="-1" data-key="avviso-titolo">
      <Callout kind="stop" title={props.words.stop.title}>
        <p>
          <Rich text={stop().why} reader={readerOf('')} />
        </p>
        <Show when={CLOCK_MATTERS.includes(props.verdict.reason)}>
          <p>{props.words.stop.clockSays(props.clock)}</p>
        </Show>
        <p>{props.words.stop.held}</p>
      </Callout>
      {props.desk(sayOf(stop().say, props.draft, props.words, props.step))}
    </div>
  );
}

/** The sentences for the desk. Typed texts appear with their odd characters made visible. */
function sayOf(reason: string, draft: Draft, words: Words, step: string): string {
  const host = visibleText(draft.host ?? '');
  const read = readCode(draft.code ?? '');
  const code = typeof read === 'object' ? read.code : visibleText(draft.code ?? '');
  const { family } = draft.browser ?? {};
  return [
    words.stop.say(step, reason),
    host && words.stop.sawHost(host),
    code && words.stop.sawCode(code),
    family && family !== 'other' ? words.stop.uses(words.browser.names[family]) : '',
  ].join('');
}
