import { For, type JSX } from 'solid-js';
import type { Run, TextRun } from '../../domain/paper/model.ts';

/** Letters of a paper as elements. Addresses outside open in the reader's browser as on any page. */
export function Runs(props: { runs: readonly Run[] }): JSX.Element {
  return <For each={props.runs}>{(run) => <OneRun run={run} />}</For>;
}

function OneRun(props: { run: Run }): JSX.Element {
  const run = props.run;
  if (run.kind === 'text') return <Letters run={run} />;
  const inner = <For each={run.runs}>{(letters) => <Letters run={letters} />}</For>;
  return 'id' in run.to ? (
    <a href={`#${run.to.id}`}>{inner}</a>
  ) : (
    <a href={run.to.href} rel="external noopener noreferrer">
      {inner}
    </a>
  );
}

function Letters(props: { run: TextRun }): JSX.Element {
  const run = props.run;
  const inner = run.code ? <code>{run.text}</code> : run.text;
  return run.bold ? <strong>{inner}</strong> : inner;
}
