import { createSignal, Show } from 'solid-js';
import type { Action } from '../../domain/guide/model.ts';
import { linkOf, plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { useVisit } from '../../state/visit.ts';
import { Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** The one thing to do on a page: open an address, copy a value, or answer a question again. */
export function ActionView(props: { ready: ReadyGuide; action: Action }) {
  const place = usePlace();
  return (
    <div class="pa-action">
      <Show when={props.action.kind === 'open' && props.action}>
        {(action) => <OpenLink ready={props.ready} link={action().link} label={action().label} />}
      </Show>
      <Show when={props.action.kind === 'copy' && props.action}>
        {(action) => (
          <CopyValue
            label={plain(props.ready, action().label)}
            value={props.ready.variables[action().variable] ?? ''}
          />
        )}
      </Show>
      <Show when={props.action.kind === 'answer' && props.action}>
        {(action) => (
          <a
            class="btn btn-outline-primary"
            href={place.guideHref(props.ready.guide.id, `?domanda=${action().question}`)}
          >
            <Rich text={action().label} reader={readerOf(props.ready, place)} />
          </a>
        )}
      </Show>
    </div>
  );
}

function OpenLink(props: { ready: ReadyGuide; link: string; label: string }) {
  const place = usePlace();
  return (
    <Show when={linkOf(props.ready, props.link)}>
      {(link) => (
        <a
          class="btn btn-outline-primary pa-open"
          href={link().href}
          target={link().kind === 'web' ? '_blank' : undefined}
          rel={link().kind === 'web' ? 'noopener noreferrer' : 'external'}
          data-key="apri"
        >
          <Icon name={link().kind === 'web' ? 'external' : 'mail'} />
          <span>
            <Rich text={props.label} reader={readerOf(props.ready, place)} />
            <span class="pa-host">
              {link().kind === 'web'
                ? place.copy().step.opensHost(link().host)
                : place.copy().step.writesTo(link().host)}
            </span>
          </span>
        </a>
      )}
    </Show>
  );
}

function CopyValue(props: { label: string; value: string }) {
  const place = usePlace();
  const visit = useVisit();
  const [told, setTold] = createSignal('');
  const copy = async () => {
    const ok = await visit?.clipboard.copy(props.value);
    setTold(ok ? place.copy().step.copied : place.copy().step.copyFailed);
  };
  return (
    <p class="pa-copy">
      <span class="pa-copy-label">{props.label}</span>
      <code class="pa-copy-value">{props.value}</code>
      <Show when={visit}>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={copy}
          data-key="copia"
        >
          <Icon name="copy" />
          {place.copy().step.copy}
          <span class="visually-hidden"> {props.value}</span>
        </button>
      </Show>
      <span role="status">{told()}</span>
    </p>
  );
}
