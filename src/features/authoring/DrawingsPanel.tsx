import { createEffect, createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { guideTexts as words } from '../../copy/guide-texts.ts';
import {
  type DrawingText,
  drawingTexts,
  staleDrawingTexts,
  writeTranslation,
} from '../../domain/edit/translations.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';
import { overlayOf } from './overlay.ts';
import { StaleTexts } from './StaleTexts.tsx';
import { jsonOf } from './settings.ts';
import { TextField } from './TextField.tsx';
import type { Workspace } from './workspace.ts';

const FILE = 'screens.json';
const ENGLISH = 'screens.en.json';

/** The words that stand in the guide's drawings, and their translation. */
export function DrawingsPanel(props: {
  work: Workspace;
  guide: Guide;
  /** Id of the drawing to begin with. */
  first: string | undefined;
  /** Shows a step that has the drawing. */
  onLook: (node: string) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const screens = () => props.work.checked().screens ?? [];
  const [chosen, setChosen] = createSignal(props.first);
  const screen = () => screens().find(({ id }) => id === chosen()) ?? screens()[0];
  /** Its keys are texts, as the schema of the file has it; a broken file says so in the check. */
  const overlay = createMemo(() => overlayOf(props.work.texts()[ENGLISH]));
  const all = createMemo(() => drawingTexts(screens(), overlay()));
  const here = () => all().filter(({ node }) => node === `screen/${screen()?.id}`);
  const keys = createMemo(() => here().map(({ field }) => field), undefined, {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  });
  const textAt = (field: string) => here().find((one) => one.field === field);
  const shownId = createMemo(() => screen()?.id);
  createEffect(() => {
    const id = shownId();
    // Only another drawing moves the preview, not each word of this one.
    const step = untrack(() => props.guide.steps.find((one) => one.screen?.show === id));
    if (step) untrack(() => props.onLook(`step/${step.id}`));
  });
  const writeEnglish = (node: string, field: string, english: string): boolean => {
    const text = props.work.texts()[ENGLISH];
    if (text === undefined) props.work.beginFile(ENGLISH, '{}\n');
    const file = jsonOf(text) ?? {};
    return props.work.edit(writeTranslation(file, node, field, english), ENGLISH);
  };
  return (
    <section aria-labelledby="autori-disegni">
      <h2 id="autori-disegni" tabindex="-1">
        {copy().drawings}
      </h2>
      <Show when={screens().length > 0} fallback={<p>{copy().noDrawings}</p>}>
        <p>{copy().drawingsLead}</p>
        <label class="pa-label" for="autori-disegno">
          {copy().which}
        </label>
        <select
          class="pa-input"
          id="autori-disegno"
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <For each={screens()}>
            {({ id, title }) => (
              <option value={id} selected={id === screen()?.id}>
                {title}
              </option>
            )}
          </For>
        </select>
        <For each={keys()}>
          {(field, at) => (
            <Show when={textAt(field)}>{(text) => <Fields text={text()} at={at()} />}</Show>
          )}
        </For>
        <StaleTexts
          texts={staleDrawingTexts(screens(), overlay())}
          onTake={(text) => writeEnglish(text.node, text.field, '')}
        />
      </Show>
    </section>
  );

  function Fields(item: { text: DrawingText; at: number }) {
    const name = () => {
      const last = item.text.field.split('.').pop() ?? '';
      const word = copy().fields[last] ?? copy().fields.text ?? last;
      return copy().field(item.at + 1, word);
    };
    const problemsIn = (file: string) => {
      const where = `${file}: ${item.text.node}, ${item.text.field}`;
      return props.work.checked().problems.filter(({ place: at }) => at === where);
    };
    const write = (value: string) => {
      if (value.trim() === '') return copy().empty;
      const { path } = item.text;
      const done = props.work.edit([{ kind: 'set', path, value }], FILE);
      return done ? undefined : copy().refused;
    };
    return (
      <>
        <TextField
          label={name()}
          field={item.text.field}
          lang="it"
          value={item.text.text}
          hint={item.text.translated ? undefined : copy().sameInEnglish}
          problems={problemsIn(FILE)}
          onValue={write}
        />
        <Show when={item.text.translated}>
          <TextField
            label={copy().inEnglish(name())}
            lang="en"
            value={item.text.english ?? ''}
            problems={problemsIn(ENGLISH)}
            onValue={(value) =>
              writeEnglish(item.text.node, item.text.field, value) ? undefined : copy().refused
            }
          />
        </Show>
      </>
    );
  }
}
