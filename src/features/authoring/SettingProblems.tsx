import { For } from 'solid-js';
import type { Problem } from '../../domain/problem.ts';

/** What is wrong with the field above, as the checker says it: in Italian. */
export function SettingProblems(props: { problems: readonly Problem[] }) {
  return <For each={props.problems}>{({ message }) => <span lang="it">{message} </span>}</For>;
}
