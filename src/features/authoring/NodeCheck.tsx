import { createMemo, Show } from 'solid-js';
import { guideStructure as words } from '../../copy/guide-structure.ts';
import { usePlace } from '../../state/place.ts';
import { ProblemItems } from './ProblemItems.tsx';
import type { Workspace } from './workspace.ts';

/** What the checker says of the node in the form, as it is being changed. */
export function NodeCheck(props: {
  work: Workspace;
  node: string;
  /** A field of the form holds what the file cannot. */
  refused: boolean;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const all = () => props.work.checked().problems;
  const here = createMemo(() =>
    all().filter(({ place: where }) => {
      const at = where.replace(/^[^:]*: /, '');
      // What names no node is the guide's own.
      if (props.node === 'guide') return where.startsWith('guide.json') && !/^[a-z]+[/s.]/.test(at);
      const node = props.node.replace(/^link\//, 'links.');
      return at === node || at.startsWith(`${node},`) || at.startsWith(`${node}.`);
    }),
  );
  const wrong = (problems: readonly { level: string }[]) =>
    problems.filter(({ level }) => level === 'problem').length;
  const said = () => {
    if (wrong(here()) > 0) return copy().wrong(wrong(here()));
    return props.refused ? copy().refused : copy().good;
  };
  const elsewhere = () => wrong(all()) - wrong(here());
  return (
    <section aria-labelledby="autori-qui">
      <h3 id="autori-qui">{copy().here}</h3>
      <p role="status">
        {said()} {copy().elsewhere(elsewhere())}
      </p>
      <Show when={here().length > 0}>
        <ProblemItems problems={here()} guide={props.work.checked().guide} />
      </Show>
    </section>
  );
}
