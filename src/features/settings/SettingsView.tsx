import { createSignal, For, type JSX, Show } from 'solid-js';
import { settings as words } from '../../copy/settings.ts';
import { usePlace } from '../../state/place.ts';
import type { Mode } from '../../state/session.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

const SIZES = ['normal', 'large', 'larger'] as const;
const CONTRASTS = ['normal', 'high'] as const;
const MODES = ['own', 'shared', 'colleague'] as const;

/** Reading settings, who uses this PC, and deleting everything. */
export function SettingsView() {
  const place = usePlace();
  const visit = useVisit();
  return (
    <article>
      <h1 tabindex="-1" data-key="titolo">
        {words[place.language()].title}
      </h1>
      <Show when={visit}>{(present) => <Choices visit={present()} />}</Show>
    </article>
  );
}

function Choices(props: { visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const always = () => place.data().config.value.sharedPc?.always === true;
  const hints: Record<Mode, () => string> = {
    own: () => copy().ownHint,
    shared: () => copy().sharedHint,
    colleague: () => copy().colleagueHint,
  };
  const say = () => props.visit.announce(copy().saved);
  return (
    <>
      <section aria-labelledby="chi-usa">
        <h2 id="chi-usa">{copy().who}</h2>
        <Show when={!always()} fallback={<p>{copy().sharedAlways}</p>}>
          <RadioGroup
            name="chi"
            label={copy().who}
            options={MODES}
            value={props.visit.session.mode()}
            labelOf={(mode) => copy()[mode]}
            hintOf={(mode) => hints[mode]()}
            onChange={(mode) => void props.visit.session.setMode(mode)}
          />
        </Show>
      </section>
      <section aria-labelledby="lettura">
        <h2 id="lettura">{copy().reading}</h2>
        <RadioGroup
          name="testo"
          label={copy().textSize}
          showLabel
          options={SIZES}
          value={props.visit.reading().textSize}
          labelOf={(size) => copy().sizes[size]}
          onChange={(textSize) => {
            props.visit.setReading({ ...props.visit.reading(), textSize });
            say();
          }}
        />
        <RadioGroup
          name="contrasto"
          label={copy().contrast}
          showLabel
          options={CONTRASTS}
          value={props.visit.reading().contrast}
          labelOf={(contrast) => copy().contrasts[contrast]}
          onChange={(contrast) => {
            props.visit.setReading({ ...props.visit.reading(), contrast });
            say();
          }}
        />
      </section>
      <Wipe visit={props.visit} />
    </>
  );
}

function RadioGroup<T extends string>(props: {
  name: string;
  label: string;
  showLabel?: boolean;
  options: readonly T[];
  value: T;
  labelOf: (option: T) => string;
  hintOf?: (option: T) => string;
  onChange: (option: T) => void;
}): JSX.Element {
  return (
    <fieldset>
      <legend class={props.showLabel ? 'pa-legend' : 'visually-hidden'}>{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="pa-option">
            <input
              type="radio"
              name={props.name}
              value={option}
              checked={props.value === option}
              onChange={() => props.onChange(option)}
              data-key={`${props.name}-${option}`}
            />
            <span>
              <span class="pa-option-label">{props.labelOf(option)}</span>
              <Show when={props.hintOf}>
                {(hintOf) => <span class="pa-hint">{hintOf()(option)}</span>}
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function Wipe(props: { visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [asking, setAsking] = createSignal(false);
  const [told, setTold] = createSignal('');
  const wipe = async () => {
    setAsking(false);
    const clean = await props.visit.wipe();
    setTold(clean ? copy().wiped : copy().wipeFailed);
  };
  return (
    <section aria-labelledby="cancella">
      <h2 id="cancella">{copy().wipe}</h2>
      <p>{copy().wipeText}</p>
      <button
        type="button"
        class="btn btn-outline-danger"
        onClick={() => setAsking(true)}
        data-key="cancella"
      >
        {copy().wipe}
      </button>
      <p role="status">{told()}</p>
      <ConfirmDialog
        open={asking()}
        title={copy().wipeConfirm}
        text={copy().wipeText}
        yes={copy().wipeYes}
        no={copy().wipeNo}
        onYes={() => void wipe()}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
