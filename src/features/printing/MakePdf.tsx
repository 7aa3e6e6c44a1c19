import { type JSX, Match, Show, Switch } from 'solid-js';
import { printing } from '../../copy/printing.ts';
import type { Language } from '../../domain/config/model.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { Making } from './making.ts';

/** The two buttons, and how the PDF is getting on. */
export function MakePdf(props: {
  language: Language;
  state: Making;
  /** Absent where no PDF can be made. */
  onMake: (() => void) | undefined;
  /** The page has a more important button. */
  secondary?: boolean;
  onCancel: () => void;
  onPrint: () => void;
}): JSX.Element {
  const words = () => printing[props.language];
  const working = () => props.state.kind === 'working' && props.state;
  const made = () => props.state.kind === 'made' && props.state;
  return (
    <>
      <p class="pa-row">
        <Show when={props.onMake}>
          {(make) => (
            <button
              type="button"
              class={props.secondary ? 'btn btn-outline-primary' : 'btn btn-primary'}
              // Not `disabled`: that would take the focus away.
              aria-disabled={working() ? 'true' : undefined}
              onClick={() => !working() && make()()}
              data-key="scarica"
            >
              {words().download}
            </button>
          )}
        </Show>
        <button
          type="button"
          class={props.onMake ? 'btn btn-outline-primary' : 'btn btn-primary'}
          onClick={() => props.onPrint()}
          data-key="stampa"
        >
          {words().print}
        </button>
      </p>
      <Show when={working() && working()}>
        {(now) => (
          <Show when={now().slow}>
            <div class="pa-print-progress">
              <p>{words().making(Math.round(now().share * 100))}</p>
              <ProgressBar value={now().share} max={1} />
              <button
                type="button"
                class="btn btn-outline-primary btn-sm"
                onClick={() => props.onCancel()}
              >
                {words().cancel}
              </button>
            </div>
          </Show>
        )}
      </Show>
      <div role="status">
        <Switch>
          <Match when={made() && made()}>
            {(done) => (
              <>
                <p>{words().made(done().name)}</p>
                <Show when={done().replaced.length > 0}>
                  <p>{words().replaced(done().replaced.join(' '))}</p>
                </Show>
              </>
            )}
          </Match>
          <Match when={props.state.kind === 'cancelled'}>
            <p>{words().cancelled}</p>
          </Match>
          <Match when={props.state.kind === 'failed'}>
            <p>
              <strong>{words().failed}</strong> {words().failedText}
            </p>
          </Match>
        </Switch>
      </div>
    </>
  );
}
