import { createSignal, createUniqueId, onCleanup, Show } from 'solid-js';
import { forms } from '../../copy/forms.ts';
import { reset as words } from '../../copy/reset.ts';
import { confirmations } from '../../domain/backend/facts.ts';
import type { ResetRun } from '../../domain/backend/reset.ts';
import { compactFiscalCode } from '../../domain/document/fiscal-code.ts';
import { type Backend, BackendError } from '../../ports/backend.ts';
import type { LateProps } from '../../state/late.ts';
import type { Visit } from '../../state/visit.ts';
import { Field } from './Field.tsx';
import { faultsOf, type ResetFaults } from './reset-faults.ts';
import { SaidBox } from './SaidBox.tsx';
import { countdown, type Said, say } from './words.ts';

/**
 * The request for a new password. What is typed stays in this form: it goes to the service when the
 * person presses the button, and is forgotten when the answer is there. Nothing is queued or repeated.
 */
export function ResetForm(
  props: Pick<LateProps, 'place' | 'ready'> & {
    visit: Visit;
    backend: Backend;
    run: ResetRun;
    onAsked: () => void;
  },
) {
  const id = createUniqueId();
  const language = () => props.place.language();
  const copy = () => words[language()].reset;
  const [code, setCode] = createSignal('');
  const [mail, setMail] = createSignal('');
  const [faults, setFaults] = createSignal<ResetFaults>({});
  const [sending, setSending] = createSignal(false);
  const [said, setSaid] = createSignal<Said & { readonly more?: string }>();
  const [online, setOnline] = createSignal(props.backend.online());
  const [now, setNow] = createSignal(props.visit.clock.now());
  const [until, setUntil] = createSignal(0);
  onCleanup(props.backend.onOnline(() => setOnline(props.backend.online())));
  onCleanup(props.backend.everySecond(() => setNow(props.visit.clock.now())));
  const left = () => until() - now();
  let codeInput: HTMLInputElement | undefined;
  let mailInput: HTMLInputElement | undefined;
  // One key for one request: who tries again after an answer got lost is counted once.
  let last: { readonly text: string; readonly key: string } | undefined;

  const typed = (set: (value: string) => void) => (event: { currentTarget: { value: string } }) => {
    set(event.currentTarget.value);
    setFaults({});
  };

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (sending() || left() > 0 || !online()) return;
    const request = { fiscalCode: compactFiscalCode(code()), mail: mail().trim() };
    const wrong = faultsOf(request, props.backend.hasCheckLetter);
    setFaults(wrong);
    setSaid(undefined);
    if (wrong.fiscalCode) return codeInput?.focus();
    if (wrong.mail) return mailInput?.focus();
    const text = JSON.stringify(request);
    const key = last?.text === text ? last.key : props.backend.reset?.newKey();
    if (key === undefined) return;
    last = { text, key };
    setSending(true);
    try {
      await props.backend.reset?.ask(request, key);
      last = undefined;
      setCode('');
      setMail('');
      const { guide } = props.ready;
      for (const act of confirmations(guide, props.run)) {
        await props.visit.session.record(guide.id, act);
      }
      props.onAsked();
    } catch (error) {
      tell(error);
    } finally {
      setSending(false);
    }
  }

  function tell(error: unknown) {
    const what = say(error, language());
    if (!(error instanceof BackendError)) throw error;
    const { failure, detail } = error;
    if (detail.retryAfterMs !== undefined) {
      setNow(props.visit.clock.now());
      setUntil(props.visit.clock.now() + detail.retryAfterMs);
    }
    // A request that the service refused has no second try under its key.
    if (failure === 'refused' || failure === 'forbidden') last = undefined;
    if (failure === 'refused') setSaid({ ...what, text: copy().refused });
    else if (UNSURE.has(failure)) setSaid({ ...what, more: copy().unsure });
    else setSaid(what);
  }

  return (
    <form
      class="pa-service"
      aria-labelledby={`${id}-titolo`}
      onSubmit={send}
      novalidate
      autocomplete="off"
    >
      <h2 id={`${id}-titolo`}>{copy().title}</h2>
      <p>{copy().text}</p>
      <Field
        id={`${id}-codice`}
        label={copy().fiscalCode}
        hint={copy().fiscalCodeHint}
        value={code()}
        fault={faults().fiscalCode && forms[language()].faults[faults().fiscalCode ?? 'missing']}
        capitals
        onInput={typed(setCode)}
        ref={(input) => {
          codeInput = input;
        }}
      />
      <Field
        id={`${id}-mail`}
        label={copy().mail}
        hint={copy().mailHint}
        value={mail()}
        fault={faults().mail && forms[language()].faults[faults().mail ?? 'missing']}
        onInput={typed(setMail)}
        ref={(input) => {
          mailInput = input;
        }}
      />
      <p class="pa-small">{copy().kept}</p>
      <button
        type="submit"
        class="btn btn-primary"
        aria-disabled={sending() || left() > 0 || !online()}
        data-key="chiedi-password"
      >
        {said() ? copy().again : copy().send}
      </button>
      <Show when={left() > 0}>
        <p role="timer">{copy().wait(countdown(left()))}</p>
      </Show>
      <div role="alert">
        <Show when={said()}>
          {(what) => (
            <SaidBox
              said={what()}
              language={language()}
              {...(what().more !== undefined && { more: what().more ?? '' })}
            />
          )}
        </Show>
      </div>
      <p role="status">{online() ? (sending() ? copy().sending : '') : copy().offline}</p>
      <p class="pa-small">{copy().byHand}</p>
    </form>
  );
}

/** After these nobody knows whether the service got the request. */
const UNSURE: ReadonlySet<string> = new Set([
  ...['unreachable', 'timeout', 'unavailable', 'page', 'not-data', 'too-big'],
]);
