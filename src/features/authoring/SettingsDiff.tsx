import { createMemo, For, Show } from 'solid-js';
import { configEdit as words } from '../../copy/config-edit.ts';
import { diffSettings, type SettingDifference } from '../../domain/diff/config.ts';
import type { Json } from '../../domain/edit/format.ts';
import type { Authoring } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { jsonOf, wordsOf } from './settings.ts';
import { CONFIG } from './site-files.ts';
import type { Workspace } from './workspace.ts';

/** What is different from the settings that the site uses now, in words. */
export function SettingsDiff(props: { work: Workspace; tools: Authoring }) {
  const place = usePlace();
  const copy = () => words[place.language()].diff;
  const found = createMemo(() => {
    const before = jsonOf(props.work.comparedFile(CONFIG).text ?? '{}');
    const after = jsonOf(props.work.texts()[CONFIG]);
    if (before === undefined || after === undefined) return [];
    return diffSettings(props.tools.configShape, before, after);
  });
  const titleOf = (key: string | number) => {
    const { guides, notOffered = [] } = place.data().catalog;
    const title = [...guides, ...notOffered].find(({ id }) => id === key)?.title;
    return title?.[place.language()] ?? title?.it ?? String(key);
  };
  /** A name a part: a guide by its title, a list's item by its number, the rest in the forms' words. */
  const what = ({ names }: SettingDifference) =>
    names
      .map(({ name, key }) => {
        if (typeof key === 'number') return String(key + 1);
        if (name.endsWith('.<guide>')) return variableOf(names, key) ?? titleOf(key);
        return wordsOf(name, place.language()).label;
      })
      .join(', ');
  /** A value of the open guide by its description. */
  const variableOf = (names: SettingDifference['names'], key: string) => {
    const guide = props.work.checked().guide;
    const of = names.find(({ name }) => name === 'guideSettings.<guide>')?.key;
    return guide && of === guide.id && key !== of ? guide.variables[key]?.description : undefined;
  };
  const said = (value: Json | undefined): string | undefined => {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value.map(titleOf).join(', ');
    if (typeof value === 'boolean') {
      return value ? words[place.language()].yes : words[place.language()].no;
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <section aria-labelledby="autori-differenze-impostazioni">
      <h2 id="autori-differenze-impostazioni">
        {props.work.comparedFile(CONFIG).published ? copy().title : copy().titleOpened}
      </h2>
      <Show when={found().length > 0} fallback={<p>{copy().none}</p>}>
        <ul class="pa-checks">
          <For each={found()}>
            {(one) => (
              <li data-state="note">
                <strong>
                  {what(one)}: {copy().how[one.how]}
                </strong>
                <BeforeAfter before={said(one.before)} after={said(one.after)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
