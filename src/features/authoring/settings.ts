import { type Accessor, createMemo, createSignal } from 'solid-js';
import { settingWords } from '../../copy/config-labels.ts';
import { checkSettings } from '../../domain/check/settings.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Json } from '../../domain/edit/format.ts';
import type { Path } from '../../domain/edit/json-text.ts';
import { appendAt, jsonAt, removeAt, type Shape, writeAt } from '../../domain/edit/shape.ts';
import type { Guide, Id } from '../../domain/guide/model.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Authoring } from '../../ports/authoring.ts';
import type { Place } from '../../state/place.ts';
import { type Choice, choicesAt } from './setting-choices.ts';
import { CONFIG } from './site-files.ts';
import type { Workspace } from './workspace.ts';

/** `config.json` as its forms see it. */
export interface Settings {
  readonly shape: Shape;
  /** Undefined where the file is no JSON. */
  readonly value: Accessor<Json | undefined>;
  /** All that is wrong with the file. */
  readonly problems: Accessor<readonly Problem[]>;
  at(path: Path): Json | undefined;
  /** What is wrong right at a place. */
  problemsAt(path: Path): readonly Problem[];
  choices(path: Path): readonly Choice[] | undefined;
  words(name: string): { readonly label: string; readonly help: string };
  set(path: Path, value: Json): void;
  remove(path: Path): void;
  append(path: Path, value: Json): void;
  move(path: Path, from: number, to: number): void;
}

/** The value of a file's text; undefined where it is no JSON. */
export function jsonOf(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    // The checker says at which line.
    return undefined;
  }
}

/** What a field is called; its own name where it has no words (a file of a newer version). */
export function wordsOf(name: string, language: Language) {
  return settingWords(name, language) ?? { label: name, help: '' };
}

export function createSettings(work: Workspace, tools: Authoring, place: Place, today: string) {
  const value = createMemo(() => jsonOf(work.texts()[CONFIG]));
  const [loaded, setLoaded] = createSignal<Readonly<Record<Id, Guide>>>({});
  const asked = new Set<Id>();
  const guide = (id: Id): Guide | undefined => {
    const open = work.checked().guide;
    if (open?.id === id) return open;
    if (!asked.has(id)) {
      asked.add(id);
      void load(id);
    }
    return loaded()[id];
  };
  async function load(id: Id): Promise<void> {
    try {
      const found = tools.check(await tools.published(id), place.data().config.value, today).guide;
      if (found) setLoaded((all) => ({ ...all, [id]: found }));
    } catch (error) {
      // Without the guide its values are written by name.
      console.warn(error);
    }
  }
  const known = () => {
    const { guides, notOffered = [] } = place.data().catalog;
    const open = work.checked().guide;
    const titled = [...guides, ...notOffered].map(({ id, title }) => ({
      ...{ value: id, label: title[place.language()] ?? title.it ?? id },
    }));
    const own = open && !titled.some((one) => one.value === open.id);
    return own ? [...titled, { value: open.id, label: open.title }] : titled;
  };
  const problems = createMemo(() => {
    const config = work.checked().config;
    const ofFile = work.checked().problems.filter(({ place: where }) => where.startsWith(CONFIG));
    const others = Object.values(loaded()).filter(({ id }) => id !== work.checked().guide?.id);
    const ofGuides = config ? others.flatMap((one) => checkSettings(one, config, today)) : [];
    return [...ofFile, ...ofGuides.filter(({ place: where }) => where.startsWith(CONFIG))];
  });
  const edit = work.edit;
  const root = () => value() ?? {};
  const settings: Settings = {
    ...{ shape: tools.configShape, value, problems },
    at: (path) => jsonAt(value(), path),
    problemsAt(path) {
      const here = `${CONFIG}: ${path.join('.')}`;
      return problems().filter((found) => found.place === here);
    },
    choices: (path) => choicesAt(path, { all: known(), guide }),
    words: (name) => wordsOf(name, place.language()),
    set: (path, to) => void edit([writeAt(root(), path, to)], CONFIG),
    remove: (path) => void edit(removeAt(tools.configShape, root(), path), CONFIG),
    append: (path, to) => void edit([appendAt(root(), path, to)], CONFIG),
    move: (path, from, to) => void edit([{ kind: 'move', path, from, to }], CONFIG),
  };
  return settings;
}
