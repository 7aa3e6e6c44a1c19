import { createMemo, For } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';

const GROUPS: readonly string[] = [
  ...['guide', 'variable', 'link', 'question', 'category', 'procedure', 'step', 'trouble'],
  ...['document', 'matrix', 'diagnosis', 'clock', 'attempts', 'actor', 'place', 'change'],
];

/** Chooses one of the guide's nodes, by kind and by its title. */
export function NodeSelect(props: {
  id: string;
  guide: Guide;
  /** Keys of the nodes to choose from. */
  nodes: readonly string[];
  node: string;
  onNode: (node: string) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const names = createMemo(() => namesOf(props.guide));
  const groups = () =>
    GROUPS.map((kind) => ({
      kind,
      nodes: [...new Set(props.nodes)].filter(
        (node) => node === kind || node.startsWith(`${kind}/`),
      ),
    })).filter(({ nodes }) => nodes.length > 0);
  return (
    <>
      <label class="pa-label" for={props.id}>
        {copy().node}
      </label>
      <select
        class="pa-input"
        id={props.id}
        value={props.node}
        onChange={(event) => props.onNode(event.currentTarget.value)}
      >
        <For each={groups()}>
          {({ kind, nodes }) => (
            <optgroup label={copy().groups[kind] ?? kind}>
              <For each={nodes}>
                {(node) => (
                  <option value={node} selected={node === props.node}>
                    {names().get(node) ?? node}
                  </option>
                )}
              </For>
            </optgroup>
          )}
        </For>
      </select>
    </>
  );
}

function namesOf(guide: Guide): ReadonlyMap<string, string> {
  const titled = <T extends { readonly id: string; readonly title: string }>(
    kind: string,
    nodes: readonly T[],
  ) => nodes.map(({ id, title }): [string, string] => [`${kind}/${id}`, plainText(title, {})]);
  return new Map<string, string>([
    ['guide', plainText(guide.title, {})],
    ...Object.entries(guide.variables).map(([id, { description }]): [string, string] => [
      `variable/${id}`,
      `${id}: ${description}`,
    ]),
    ...Object.keys(guide.links).map((id): [string, string] => [`link/${id}`, id]),
    ...titled('question', guide.questions),
    ...titled('category', guide.categories),
    ...titled('procedure', guide.procedures),
    ...guide.steps.map(({ id, number, title }): [string, string] => [
      `step/${id}`,
      `${number}. ${plainText(title, {})}`,
    ]),
    ...titled('trouble', guide.troubles),
    ...titled('document', guide.documents ?? []),
    ...titled('matrix', guide.matrices ?? []),
    ...titled('diagnosis', guide.diagnoses ?? []),
    ...titled('clock', guide.clocks ?? []),
    ...titled('attempts', guide.attempts ?? []),
    ...titled('actor', guide.actors ?? []),
    ...titled('place', guide.places ?? []),
    ...guide.changes.map(({ version, date }): [string, string] => [
      `change/${version}`,
      `${version} (${date})`,
    ]),
  ]);
}
