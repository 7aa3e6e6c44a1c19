import { configEdit as words } from '../../copy/config-edit.ts';
import type { Path } from '../../domain/edit/json-text.ts';
import { usePlace } from '../../state/place.ts';
import { Adder } from './Adder.tsx';
import { ItemList } from './ItemList.tsx';
import { SettingBox } from './SettingBox.tsx';
import { SettingProblems } from './SettingProblems.tsx';
import type { Settings } from './settings.ts';

/** A list of plain values of `config.json`: they are added, go, and change places. */
export function ListField(props: {
  settings: Settings;
  /** What may stand in it; undefined where the settings know. */
  values: readonly string[] | undefined;
  path: Path;
  label: string;
  help: string;
  takable: boolean;
}) {
  const place = usePlace();
  /** The only values that stand in a list of the schema's own. */
  const languages = () => words[place.language()].languages;
  let adder: HTMLElement | undefined;
  const items = (): readonly string[] => {
    const found = props.settings.at(props.path);
    return Array.isArray(found) ? found.map(String) : [];
  };
  const choices = () =>
    props.values?.map((value) => ({ value, label: languages()[value] ?? value })) ??
    props.settings.choices(props.path);
  const labels = () =>
    items().map((item) => choices()?.find(({ value }) => value === item)?.label ?? item);
  return (
    <SettingBox {...props}>
      <ItemList
        items={labels()}
        onMove={(from, to) => props.settings.move(props.path, from, to)}
        onTake={(at) => props.settings.remove([...props.path, at])}
        onEmpty={() => adder?.focus()}
        about={(at) => (
          <span class="pa-error">
            <SettingProblems problems={props.settings.problemsAt([...props.path, at])} />
          </span>
        )}
      />
      <Adder
        label={props.label}
        choices={choices()?.filter(({ value }) => !items().includes(value))}
        onAdd={(value) => props.settings.append(props.path, value)}
        field={(field) => {
          adder = field;
        }}
      />
    </SettingBox>
  );
}
