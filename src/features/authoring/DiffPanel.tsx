import { createMemo, For, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { guideDiff } from '../../copy/guide-diff.ts';
import { type Difference, diffGuides } from '../../domain/diff/diff.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { fieldName } from './fields.ts';
import type { Workspace } from './workspace.ts';

/** What is different from the guide that people see now, in words. */
export function DiffPanel(props: { work: Workspace; guide: Guide; onGo: (node: string) => void }) {
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

  function Item(item: { difference: Difference }) {
    const { how, kind, node, name, number, field, address, before, after, steps } = item.difference;
    const what = () => {
      if (how === 'reordered') return copy().order[kind] ?? copy().kinds[kind];
      const title = plainText(name, {});
      return number === undefined
        ? `${copy().kinds[kind]} “${title}”`
        : `${copy().step(number)} “${title}”`;
    };
    const changed = () => {
      if (how !== 'changed') return copy().how[how];
      const isAddress = address && (field === 'value' || field === 'href');
      const said = isAddress ? copy().address : fieldName(field ?? '', place.language());
      return `${said} ${copy().how[how]}`;
    };
    return (
      <li data-state="note">
        <strong>
          {what()}: {changed()}
        </strong>
        <Show when={steps?.length}>. {copy().steps((steps ?? []).join(', '))}</Show>
        <Show when={before !== undefined}>
          <br />
          {copy().before}: <del>{before}</del>
        </Show>
        <Show when={after !== undefined}>
          <br />
          {copy().after}: <ins>{after}</ins>
        </Show>
        <Show when={how !== 'removed' && how !== 'reordered' && kind !== 'guide'}>
          {' '}
          <button
            type="button"
            class="btn btn-outline-primary btn-sm"
            onClick={() => props.onGo(node)}
          >
            {words[place.language()].check.go}
            <span class="visually-hidden"> {node}</span>
          </button>
        </Show>
      </li>
    );
  }
}
