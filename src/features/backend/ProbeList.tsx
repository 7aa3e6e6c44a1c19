import { createSignal, For } from 'solid-js';
import { reset as words } from '../../copy/reset.ts';
import type { Language, Probe } from '../../domain/config/model.ts';
import type { LookAt, ProbeResult } from '../../ports/backend.ts';

/** Looks at the network when the person asks: what it finds is likely, never certain. */
export function ProbeList(props: { probes: readonly Probe[]; language: Language; lookAt: LookAt }) {
  return (
    <For each={props.probes}>
      {(probe) => <ProbeButton probe={probe} language={props.language} lookAt={props.lookAt} />}
    </For>
  );
}

function ProbeButton(props: { probe: Probe; language: Language; lookAt: LookAt }) {
  const copy = () => words[props.language].probe;
  const [state, setState] = createSignal<ProbeResult | 'looking'>();
  const look = async () => {
    if (state() === 'looking') return;
    setState('looking');
    setState(await props.lookAt(props.probe.url));
  };
  const said = () => {
    const now = state();
    if (now === undefined) return '';
    if (now === 'looking' || now === 'unknown') return copy()[now];
    return copy()[`${props.probe.kind}_${now}`];
  };
  return (
    <div class="pa-probe">
      <button
        type="button"
        class="btn btn-outline-primary btn-sm"
        aria-disabled={state() === 'looking'}
        onClick={look}
      >
        {copy()[props.probe.kind]}
      </button>
      <p role="status">{said()}</p>
    </div>
  );
}
