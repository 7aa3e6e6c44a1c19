import { createMemo, For, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { guideDiff } from '../../copy/guide-diff.ts';
import { guideStructure } from '../../copy/guide-structure.ts';
import { conditionText } from '../../domain/diff/condition-text.ts';
import { type Difference, diffGuides } from '../../domain/diff/diff.ts';
import { conditionsAt } from '../../domain/edit/conditions.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { fieldName } from './fields.ts';
import type { Target } from './go.ts';
import type { Workspace } from './workspace.ts';

/** What is different from the guide that people see now, in words. */
export function DiffPanel(props: {
  work: Workspace;
  guide: Guide;
  onGo: (target: Target) => void;
}) {
  const place = usePlace();
  const copy = () => guideDiff[place.language()];
  const base = () => props.work.compared();
  const found = createMemo(() => {
    const before = base();
    return before ? diffGuides(before.guide, props.guide) : [];
  });
  return (
    <section aria-labelledby="autori-differenze">
      <h2 id="autori-differenze">{base()?.published ? copy().title : copy().titleOpened}</h2>
      <Show when={!base()?.published}>
        <p>{copy().notPublished}</p>
      </Show>
      <Show when={found().length > 0} fallback={<p>{copy().none}</p>}>
        <ul class="pa-checks">
          <For each={found()}>{(difference) => <Item difference={difference} />}</For>
        </ul>
      </Show>
    </section>
  );

  /** A node's condition in words; nothing but “always” where it has none. */
  function whenIn(guide: Guide | undefined, node: string): string {
    const joints = guideStructure[place.language()];
    const when = guide && conditionsAt(guide, node).find(({ part }) => part === 'when')?.when;
    return (guide && conditionText(guide, when, joints)) || joints.always;
  }

  function Item(item: { difference: Difference }) {
    const { how, kind, node, name, number, field, address, steps, mark } = item.difference;
    const isCondition = how === 'changed' && field === 'when';
    const before = isCondition ? whenIn(base()?.guide, node) : item.difference.before;
    const after = isCondition ? whenIn(props.guide, node) : item.difference.after;
    const what = () => {
      if (how === 'reordered') return copy().order[kind] ?? copy().kinds[kind];
      const title = plainText(name, {});
      return number === undefined
        ? `${copy().kinds[kind]} “${title}”`
        : `${copy().step(number)} “${title}”`;
    };
    const changed = () => {
      if (how !== 'changed') return copy().how(copy().kinds[kind], how);
      const isAddress = address && (field === 'value' || field === 'href');
      const said =
        mark !== undefined
          ? copy().mark(mark)
          : isAddress
            ? copy().address
            : fieldName(field ?? '', place.language());
      return `${said} ${copy().how(said, how)}`;
    };
    return (
      <li data-state="note">
        <strong>
          {what()}: {changed()}
        </strong>
        <Show when={steps?.length}>. {copy().steps((steps ?? []).join(', '))}</Show>
        <BeforeAfter before={before} after={after} />
        <Show when={how !== 'removed' && how !== 'reordered' && kind !== 'guide'}>
          {' '}
          <button
            type="button"
            class="btn btn-outline-primary btn-sm"
            onClick={() => props.onGo({ node, ...(field !== undefined && { field }) })}
          >
            {words[place.language()].check.go}
            <span class="visually-hidden"> {node}</span>
          </button>
        </Show>
      </li>
    );
  }
}
