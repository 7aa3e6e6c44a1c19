import { createMemo, For, Show } from 'solid-js';
import { guideTexts as words } from '../../copy/guide-texts.ts';
import {
  guidePairs,
  isMissing,
  type Pair,
  staleTexts,
  writeTranslation,
} from '../../domain/edit/translations.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { listTexts } from '../../domain/guide/texts.ts';
import { usePlace } from '../../state/place.ts';
import { fieldName } from './fields.ts';
import { NodeSelect } from './NodeSelect.tsx';
import { StaleTexts } from './StaleTexts.tsx';
import { jsonOf } from './settings.ts';
import { TextField } from './TextField.tsx';
import type { Workspace } from './workspace.ts';

const FILE = 'en.json';

/** The English texts of a guide, each beside the Italian. */
export function EnglishPanel(props: {
  work: Workspace;
  guide: Guide;
  node: string;
  onNode: (node: string) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const overlay = () => props.work.checked().english ?? {};
  const pairs = createMemo(() => guidePairs(props.guide, overlay()));
  const nodes = () => [...new Set(pairs().map(({ node }) => node))];
  /** What is shown in the other forms may have no texts. */
  const node = () => (nodes().includes(props.node) ? props.node : 'guide');
  const here = () => pairs().filter((pair) => pair.node === node());
  const keys = createMemo(() => here().map(({ field }) => field), undefined, {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  });
  const pairAt = (field: string) => here().find((pair) => pair.field === field);
  const missing = () => pairs().filter(isMissing);
  const next = () => {
    const after = pairs().findIndex((pair) => pair.node === node());
    const ahead = pairs()
      .slice(after)
      .find((pair) => pair.node !== node() && isMissing(pair));
    const found = ahead ?? missing()[0];
    if (found) props.onNode(found.node);
  };
  let heading: HTMLHeadingElement | undefined;
  const begin = () => {
    props.work.beginFile(FILE, '{}\n');
    heading?.focus();
  };
  const write = (at: string, field: string, english: string) =>
    props.work.edit(
      writeTranslation(jsonOf(props.work.texts()[FILE]) ?? {}, at, field, english),
      FILE,
    );
  return (
    <section aria-labelledby="autori-inglese">
      <h2 id="autori-inglese" tabindex="-1" ref={heading}>
        {copy().english}
      </h2>
      <p>{copy().englishLead}</p>
      <Show
        when={props.work.texts()[FILE] !== undefined}
        fallback={
          <>
            <p>{copy().none}</p>
            <button type="button" class="btn btn-primary" onClick={begin}>
              {copy().begin}
            </button>
          </>
        }
      >
        <p role="status">{copy().missing(missing().length)}</p>
        <Show when={missing().length > 0}>
          <p>
            <button type="button" class="btn btn-outline-primary btn-sm" onClick={next}>
              {copy().next}
            </button>
          </p>
        </Show>
        <NodeSelect
          id="autori-nodo-inglese"
          guide={props.guide}
          nodes={nodes()}
          node={node()}
          onNode={props.onNode}
        />
        <For each={keys()}>
          {(field) => <Show when={pairAt(field)}>{(pair) => <PairField pair={pair()} />}</Show>}
        </For>
        <StaleTexts
          texts={staleTexts(listTexts(props.guide), overlay())}
          onTake={(text) => write(text.node, text.field, '')}
        />
      </Show>
    </section>
  );

  function PairField(item: { pair: Pair }) {
    const name = () => fieldName(item.pair.field, place.language());
    const where = () =>
      item.pair.node === 'guide'
        ? `${FILE}: ${item.pair.field}`
        : `${FILE}: ${item.pair.node}, ${item.pair.field}`;
    return (
      <TextField
        label={copy().inEnglish(name().charAt(0).toUpperCase() + name().slice(1))}
        field={item.pair.field}
        about={item.pair.text}
        lang="en"
        value={item.pair.english ?? ''}
        problems={props.work.checked().problems.filter(({ place: at }) => at === where())}
        onValue={(value) =>
          write(item.pair.node, item.pair.field, value) ? undefined : copy().refused
        }
      />
    );
  }
}
