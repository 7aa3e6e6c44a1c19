import { createEffect, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import type { Browser, WarningPage } from '../../domain/certificate/model.ts';
import type { CertificateQuestion } from '../../domain/certificate/questions.ts';
import type { Language } from '../../domain/config/model.ts';
import { CertificateLead, CertificateTitle } from './CertificateIntro.tsx';
import { Expected } from './Expected.tsx';
import { formOf } from './forms.ts';
import { createHold, holdDone } from './hold.ts';
import { createInterview, type InterviewParts } from './interview.ts';
import { Question } from './Question.tsx';
import { Stop } from './Stop.tsx';
import { clockText, wordsOf } from './words.ts';

/** What a drawing shows: where to look for an answer, or what to press. */
export type DrawingFor =
  | { readonly kind: 'question'; readonly question: CertificateQuestion; readonly browser: Browser }
  | { readonly kind: 'way'; readonly page: WarningPage };

export interface CertificateProps extends InterviewParts {
  readonly language: Language;
  /** The browser that shows this page. */
  readonly recognised: Browser;
  /** Title of the step, in plain text. */
  readonly step: string;
  /** Draws whom to call, with what to say. */
  readonly desk: (say: string) => JSX.Element;
  /** Draws the warning, where there is a drawing. */
  readonly drawing?: (what: DrawingFor) => JSX.Element;
  /** Address of the guide that tells the IT department how to remove the warning. */
  readonly remedyHref?: string;
}

/** The check of a certificate warning: what has to be checked, one question at a time, the verdict. */
export function CertificateCheck(props: CertificateProps) {
  const interview = createInterview(props);
  const [begun, setBegun] = createSignal(false);
  const held = createHold(begun, interview.turn);
  const begin = () => {
    interview.restart();
    setBegun(true);
  };

  let section: HTMLElement | undefined;
  const focusOn = (key: string) =>
    section?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  createEffect(
    on([interview.turn, begun], ([, started]) => {
      if (!started) return;
      focusOn('avviso-titolo');
      // A verdict is taller than a small window: its first words must be in sight.
      const part = document.activeElement;
      (part?.closest('form') ?? part)?.scrollIntoView();
    }),
  );
  const leave = () => {
    setBegun(false);
    focusOn('avviso-comincia');
  };
  createEffect(() => holdDone(section, held() !== 'no'));
  onCleanup(() => holdDone(section, false));

  return (
    <section class="pa-certificate" aria-labelledby="controllo-avviso" ref={section}>
      <CertificateTitle language={props.language} />
      <Show when={begun()} fallback={<Start {...props} onBegin={begin} interview={interview} />}>
        <Turns {...props} interview={interview} onLeave={held() === 'open' ? leave : undefined} />
      </Show>
    </section>
  );
}

type Interview = ReturnType<typeof createInterview>;

function Start(props: CertificateProps & { interview: Interview; onBegin: () => void }) {
  const words = () => wordsOf(props.language);
  return (
    <>
      <CertificateLead language={props.language} expected={props.interview.expected()} />
      <button
        type="button"
        class="btn btn-outline-primary"
        onClick={props.onBegin}
        data-key="avviso-comincia"
      >
        {words().begin}
      </button>
      <p class="pa-small">{words().nothingKept}</p>
    </>
  );
}

function Turns(
  props: CertificateProps & { interview: Interview; onLeave: (() => void) | undefined },
) {
  const words = () => wordsOf(props.language);
  const { draft, expected, turn, moment } = props.interview;
  const asked = () => {
    const present = turn();
    return present.kind === 'ask' && present;
  };
  const clock = () => clockText(moment(), props.language);
  return (
    <Show when={asked()} fallback={<Answer {...props} clock={clock()} />} keyed>
      {(ask) => {
        const form = formOf(ask.question, {
          words: words(),
          draft: draft(),
          expected: expected(),
          recognised: props.recognised,
          clock: clock(),
        });
        const { browser } = draft();
        return (
          <Question
            form={form}
            words={words()}
            number={ask.number}
            host={expected().host}
            drawing={
              browser && props.drawing?.({ kind: 'question', question: ask.question, browser })
            }
            onAnswer={(value, text) => props.interview.answer(form.answer(value, text))}
            onBack={props.interview.canGoBack() ? props.interview.back : undefined}
            onLeave={props.onLeave}
          />
        );
      }}
    </Show>
  );
}

function Answer(props: CertificateProps & { interview: Interview; clock: string }) {
  const words = () => wordsOf(props.language);
  const verdict = () => {
    const present = props.interview.turn();
    return present.kind === 'verdict' ? present.verdict : undefined;
  };
  const stop = () => {
    const present = verdict();
    return present?.kind === 'stop' && present;
  };
  const expected = () => {
    const present = verdict();
    return present?.kind === 'expected' && present;
  };
  return (
    <>
      <Switch>
        <Match when={stop()}>
          {(present) => (
            <Stop {...props} verdict={present()} draft={props.interview.draft()} words={words()} />
          )}
        </Match>
        <Match when={expected()}>
          {(present) => (
            <Expected
              verdict={present()}
              words={words()}
              drawing={props.drawing?.({ kind: 'way', page: present().how.page })}
              remedyHref={props.remedyHref}
            />
          )}
        </Match>
      </Switch>
      <div class="pa-dialog-buttons">
        <Show when={props.interview.canGoBack()}>
          <button
            type="button"
            class="btn btn-outline-primary"
            onClick={props.interview.back}
            data-key="avviso-indietro"
          >
            {words().back}
          </button>
        </Show>
        <button
          type="button"
          class="btn btn-outline-primary"
          onClick={props.interview.restart}
          data-key="avviso-ricomincia"
        >
          {words().again}
        </button>
      </div>
    </>
  );
}
