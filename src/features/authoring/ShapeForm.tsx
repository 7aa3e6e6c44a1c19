import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { configEdit as words } from '../../copy/config-edit.ts';
import type { Path } from '../../domain/edit/json-text.ts';
import { emptyOf, memberName, type Shape } from '../../domain/edit/shape.ts';
import { usePlace } from '../../state/place.ts';
import { Adder } from './Adder.tsx';
import { LeafField } from './LeafField.tsx';
import { ListField } from './ListField.tsx';
import { SettingBox } from './SettingBox.tsx';
import type { Settings } from './settings.ts';

interface Part {
  readonly settings: Settings;
  readonly shape: Shape;
  readonly path: Path;
  /** The field's name in `config-fields.ts`. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** Whether it can be taken away as a whole. */
  readonly takable: boolean;
}

type PartOf<Kind extends Shape['kind']> = Part & { readonly shape: Shape & { kind: Kind } };

const PLAIN: readonly Shape['kind'][] = ['text', 'number', 'switch', 'choice'];

function is<Kind extends Shape['kind']>(part: Part, kind: Kind): PartOf<Kind> | undefined {
  // SAFETY: the kind was looked at.
  return part.shape.kind === kind ? (part as PartOf<Kind>) : undefined;
}

const sameText = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/** A part of `config.json` as its schema has it: the one form for all of them. */
export function ShapeForm(props: Part) {
  const plainItem = () => {
    const item = props.shape.kind === 'list' ? props.shape.item : undefined;
    return item && PLAIN.includes(item.kind) ? item : undefined;
  };
  const values = (item: Shape) => (item.kind === 'choice' ? item.values : undefined);
  return (
    <Switch fallback={<LeafField {...props} />}>
      <Match when={is(props, 'object')}>{(part) => <ObjectForm {...part()} />}</Match>
      <Match when={is(props, 'record')}>{(part) => <RecordForm {...part()} />}</Match>
      <Match when={plainItem()}>{(item) => <ListField {...props} values={values(item())} />}</Match>
      <Match when={is(props, 'list')}>{(part) => <RuleList {...part()} />}</Match>
    </Switch>
  );
}

/** Whether something has to be in an object, so that it is there or not as a whole. */
function isWhole(shape: Shape): boolean {
  return shape.kind === 'object' && shape.members.some(({ optional }) => !optional);
}

function ObjectForm(props: PartOf<'object'>) {
  const place = usePlace();
  const missing = () => isWhole(props.shape) && props.settings.at(props.path) === undefined;
  const begin = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const box = currentTarget.closest('fieldset, details');
    props.settings.set(props.path, emptyOf(props.shape));
    // The fields stand in the button's place.
    box?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <SettingBox {...props}>
      <Show
        when={!missing()}
        fallback={
          <p>
            <button type="button" class="btn btn-outline-primary btn-sm" onClick={begin}>
              {words[place.language()].addNew(props.label)}
            </button>
          </p>
        }
      >
        <Members {...props} />
      </Show>
    </SettingBox>
  );
}

/** The members of an object, each with its words. */
export function Members(props: Pick<PartOf<'object'>, 'settings' | 'shape' | 'path' | 'name'>) {
  return (
    <For each={props.shape.members}>
      {({ name: key, optional, shape }) => {
        const name = memberName(props.name, key);
        const said = () => props.settings.words(name);
        return (
          <ShapeForm
            settings={props.settings}
            shape={shape}
            path={[...props.path, key]}
            name={name}
            label={said().label}
            help={said().help}
            takable={optional && isWhole(shape)}
          />
        );
      }}
    </For>
  );
}

/** Values by a name: of a guide, of one of its variables, of a question. */
function RecordForm(props: PartOf<'record'>) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const choices = () => props.settings.choices(props.path);
  const there = (): readonly string[] => {
    const found = props.settings.at(props.path);
    return typeof found === 'object' && found !== null ? Object.keys(found) : [];
  };
  /** Of plain values every name is offered; of others only those that are there. */
  const plain = () => PLAIN.includes(props.shape.value.kind);
  const keys = createMemo(
    () => {
      const known = plain() ? (choices() ?? []).map(({ value }) => value) : [];
      return [...new Set([...known, ...there()])];
    },
    undefined,
    { equals: sameText },
  );
  const labelOf = (key: string) => choices()?.find(({ value }) => value === key)?.label ?? key;
  const otherwise = (key: string) => {
    const value = choices()?.find((choice) => choice.value === key)?.otherwise;
    return value === undefined ? '' : copy().inGuide(value === '' ? copy().nothing : value);
  };
  const add = (key: string) => {
    if (!there().includes(key)) {
      props.settings.set([...props.path, key], emptyOf(props.shape.value));
    }
  };
  return (
    <SettingBox {...props}>
      <For each={keys()}>
        {(key) => (
          <ShapeForm
            settings={props.settings}
            shape={props.shape.value}
            path={[...props.path, key]}
            name={`${props.name}.<guide>`}
            label={labelOf(key)}
            help={otherwise(key)}
            takable={!plain()}
          />
        )}
      </For>
      <Show when={!plain() || !choices()}>
        <Adder
          label={props.label}
          choices={choices()?.filter(({ value }) => !keys().includes(value))}
          onAdd={add}
        />
      </Show>
    </SettingBox>
  );
}

/** A list of things with fields of their own: rules, looks at the network. */
function RuleList(props: PartOf<'list'>) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const positions = createMemo(
    () => {
      const found = props.settings.at(props.path);
      return Array.isArray(found) ? found.map((_, at) => at) : [];
    },
    undefined,
    { equals: (a, b) => a.length === b.length },
  );
  return (
    <SettingBox {...props}>
      <For each={positions()}>
        {(at) => (
          <ShapeForm
            settings={props.settings}
            shape={props.shape.item}
            path={[...props.path, at]}
            name={`${props.name}[]`}
            label={copy().number(props.label, at + 1)}
            help=""
            takable={true}
          />
        )}
      </For>
      <p>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={() => props.settings.append(props.path, emptyOf(props.shape.item))}
        >
          {copy().addTo(props.label)}
        </button>
      </p>
    </SettingBox>
  );
}
