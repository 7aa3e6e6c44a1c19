import { createMemo, For, Show } from 'solid-js';
import { configEdit } from '../../copy/config-edit.ts';
import { guideDiff } from '../../copy/guide-diff.ts';
import { guideTexts as words } from '../../copy/guide-texts.ts';
import { diffTexts, drawingOverlay, type TextDifference } from '../../domain/edit/translations.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Overlay } from '../../domain/guide/model.ts';
import type { Authoring } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { fieldName } from './fields.ts';
import { overlayOf } from './overlay.ts';
import type { Workspace } from './workspace.ts';

/** What differs in the English texts and in the words of drawings. */
export function TextsDiff(props: {
  work: Workspace;
  tools: Authoring;
  guide: Guide;
  today: string;
}) {
  const place = usePlace();
  const drawings = (text: string | undefined): Overlay => {
    if (text === undefined) return {};
    const config = place.data().config.value;
    return drawingOverlay(
      props.tools.check({ 'screens.json': text }, config, props.today).screens ?? [],
    );
  };
  return (
    <>
      <OneFile name="en.json" read={overlayOf} />
      <OneFile name="screens.json" read={drawings} />
      <OneFile name="screens.en.json" read={overlayOf} />
    </>
  );

  function OneFile(file: {
    name: 'en.json' | 'screens.json' | 'screens.en.json';
    read: (text: string | undefined) => Overlay;
  }) {
    const found = createMemo(() => {
      const [before, after] = [
        props.work.comparedFile(file.name).text,
        props.work.texts()[file.name],
      ];
      // Reading a file with drawings takes its time: the same text has no differences.
      return before === after ? [] : diffTexts(file.read(before), file.read(after));
    });
    return (
      <Show when={found().length > 0}>
        <h3>{words[place.language()].diff(file.name)}</h3>
        <ul class="pa-checks">
          <For each={found()}>{(one) => <Item difference={one} />}</For>
        </ul>
      </Show>
    );
  }

  function Item(item: { difference: TextDifference }) {
    const { node, field, before, after } = item.difference;
    const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const name = () => {
      const last = field.split('.').pop() ?? '';
      return node.startsWith('screen/')
        ? (words[place.language()].fields[last] ?? field)
        : fieldName(field, place.language());
    };
    return (
      <li data-state="note">
        <strong>
          {titleOf(node)}, {name()}: {configEdit[place.language()].diff.how[how]}
        </strong>
        <BeforeAfter before={before} after={after} />
      </li>
    );
  }

  function titleOf(node: string): string {
    const step = props.guide.steps.find(({ id }) => node === `step/${id}`);
    if (step) {
      const words = guideDiff[place.language()];
      return `${words.step(step.number)} “${plainText(step.title, {})}”`;
    }
    const screen = props.work.checked().screens?.find(({ id }) => node === `screen/${id}`);
    return screen ? `“${screen.title}”` : node;
  }
}
