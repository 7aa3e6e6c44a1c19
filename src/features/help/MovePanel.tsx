import { createSignal, createUniqueId, Show } from 'solid-js';
import { move } from '../../copy/move.ts';
import { PROGRESS } from '../../domain/link/progress-link.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { sharedAddress } from '../../state/site-folder.ts';
import type { Visit } from '../../state/visit.ts';
import { QrCode } from '../../ui/QrCode.tsx';

interface Made {
  readonly link: string;
  /** Absent where the code for it could not be loaded. */
  readonly matrix?: readonly (readonly boolean[])[] | undefined;
}

/**
 * "Continua su un altro dispositivo": a link that carries the path in its fragment, and its QR code.
 * Made only when it is asked for; never on a shared PC, where it would leave a trace.
 */
export default function MovePanel(props: { ready: ReadyGuide; visit: Visit }) {
  const place = usePlace();
  const id = createUniqueId();
  const copy = () => move[place.language()];
  const [made, setMade] = createSignal<Made>();
  const [tooLong, setTooLong] = createSignal(false);
  const [onlyHere, setOnlyHere] = createSignal(false);
  const [told, setTold] = createSignal('');
  let field: HTMLTextAreaElement | undefined;
  const { session } = props.visit;
  const isShared = () => session.mode() !== 'own';

  async function make(): Promise<void> {
    if (isShared()) return;
    const { guide } = props.ready;
    const address = sharedAddress(place, place.guideHref(guide.id));
    setOnlyHere(address === undefined);
    if (address === undefined) return;
    const { encodeProgress } = await import('../../domain/link/progress-link.ts');
    const text = encodeProgress(guide, session.journal(guide.id));
    setTooLong(text === undefined);
    if (text === undefined) return;
    const link = address + PROGRESS + text;
    setMade({ link });
    const lent = await props.visit.lent;
    const matrix = await lent?.qr(link).catch(() => undefined);
    if (made()?.link === link) setMade({ link, matrix });
  }
  const copyIt = async (link: string) => {
    if (await props.visit.clipboard.copy(link)) return setTold(copy().copied);
    field?.focus();
    field?.select();
    return setTold(place.copy().step.copyFailed);
  };
  return (
    <details
      class="pa-trouble pa-move"
      onToggle={(event) => event.currentTarget.open && void make()}
    >
      <summary data-key="altro-dispositivo">{copy().title}</summary>
      <div class="pa-ask-body">
        <Show when={!isShared()} fallback={<p>{copy().off}</p>}>
          <Show when={onlyHere()}>
            <p>{copy().onlyHere}</p>
          </Show>
          <Show when={tooLong()}>
            <p>{copy().tooLong}</p>
          </Show>
          <Show when={made()}>
            {(now) => (
              <>
                <p>{copy().lead}</p>
                <p>
                  <label class="pa-label" for={id}>
                    {copy().link}
                  </label>
                  <textarea
                    class="pa-input"
                    id={id}
                    ref={field}
                    rows="3"
                    readOnly
                    value={now().link}
                  />
                </p>
                <p class="pa-row">
                  <button
                    type="button"
                    class="btn btn-outline-primary"
                    onClick={() => copyIt(now().link)}
                  >
                    {copy().copy}
                  </button>
                </p>
                <p role="status">{told()}</p>
                <Show when={now().matrix}>
                  {(matrix) => <QrCode matrix={matrix()} alt={copy().qr} />}
                </Show>
                <p class="pa-small">{copy().remains}</p>
              </>
            )}
          </Show>
        </Show>
      </div>
    </details>
  );
}
