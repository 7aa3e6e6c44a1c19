import { createSignal, For, Show } from 'solid-js';
import { selfCheck as words } from '../../copy/self-check.ts';
import type { Check, Fault } from '../../domain/self-check/model.ts';
import { usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { checkInstallation } from './installation.ts';

type Run =
  | { readonly kind: 'idle' | 'running' | 'failed' }
  | { readonly kind: 'done'; readonly checks: readonly Check[] };

/** Tells an administrator what is wrong with this installation, and how to mend it. */
export function SelfCheck() {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()];
  return (
    <section aria-labelledby="controllo" id="controllo-installazione">
      <h2 id="controllo">{copy().title}</h2>
      <p>{copy().intro}</p>
      <Show when={visit} fallback={<p>{copy().notStarted}</p>}>
        {(present) => <Runner visit={present()} />}
      </Show>
    </section>
  );
}

function Runner(props: { visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [run, setRun] = createSignal<Run>({ kind: 'idle' });
  const start = async () => {
    setRun({ kind: 'running' });
    props.visit.announce(copy().running);
    const lent = await props.visit.lent;
    if (!lent) {
      setRun({ kind: 'failed' });
      return;
    }
    const checks = await checkInstallation(place, props.visit, lent.site);
    setRun({ kind: 'done', checks });
    props.visit.announce(summary(checks));
  };
  const summary = (checks: readonly Check[]) => {
    const wrong = checks.filter(({ state }) => state === 'wrong').length;
    return wrong === 0 ? copy().allGood : copy().toMend(wrong);
  };
  const done = () => {
    const now = run();
    return now.kind === 'done' ? now.checks : undefined;
  };
  return (
    <>
      <p>
        <button
          type="button"
          class="btn btn-outline-primary"
          disabled={run().kind === 'running'}
          onClick={() => void start()}
        >
          {run().kind === 'running' ? copy().running : copy().run}
        </button>
      </p>
      <Show when={run().kind === 'failed'}>
        <p>{copy().failed}</p>
      </Show>
      <Show when={done()}>
        {(checks) => (
          <>
            <p>
              <strong>{summary(checks())}</strong>
            </p>
            <ul class="pa-checks" aria-label={copy().title}>
              <For each={checks()}>{(check) => <CheckItem check={check} />}</For>
            </ul>
          </>
        )}
      </Show>
    </>
  );
}

function CheckItem(props: { check: Check }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const about = () => copy().checks[props.check.id];
  return (
    <li data-state={props.check.state}>
      <strong>{about().title}</strong>: {copy().states[props.check.state]}
      <Show when={props.check.state !== 'good'}>
        <p>{about().mend}</p>
        <Show when={props.check.faults.length > 0}>
          <ul>
            <For each={props.check.faults}>{(fault) => <FaultItem fault={fault} />}</For>
          </ul>
        </Show>
      </Show>
    </li>
  );
}

function FaultItem(props: { fault: Fault }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  return (
    <li>
      <code>{props.fault.address === '' ? copy().home : props.fault.address}</code>
      <Show when={props.fault.name}>
        {(name) => (
          <>
            {' '}
            <code>{name()}</code>
          </>
        )}
      </Show>
      {'. '}
      {copy().found}: <code>{props.fault.found === '' ? copy().nothing : props.fault.found}</code>
      <Show when={props.fault.expected !== ''}>
        {'. '}
        {copy().expected}: <code>{props.fault.expected}</code>
      </Show>
    </li>
  );
}
