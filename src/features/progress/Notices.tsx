import { useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import type { ReadyGuide } from '../../state/place.ts';
import { usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { Icon } from '../../ui/Icon.tsx';

/** One-line notices above the page: how progress is kept, and how old the guide's copy is. */
export function Notices() {
  const visit = useVisit();
  return <Show when={visit}>{(present) => <NoticeList visit={present()} />}</Show>;
}

function NoticeList(props: { visit: Visit }) {
  const place = usePlace();
  const navigate = useNavigate();
  const copy = () => place.copy();
  const memory = () => {
    const keeping = props.visit.session.keeping();
    if (keeping.kind === 'kept') return undefined;
    const mode = props.visit.session.mode();
    return copy().saving.memory[mode === 'colleague' ? 'colleague' : keeping.reason];
  };
  const isShared = () => props.visit.session.mode() !== 'own';
  const leave = async () => {
    navigate(place.home(), { resolve: false });
    await props.visit.session.setMode('own');
    // This button goes; on the first page nothing else moves the focus.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const guides = (): readonly ReadyGuide[] => Object.values(place.data().guides);
  const old = () => [place.data().config, ...guides().map((guide) => guide.loaded)];
  const stale = () => old().find((loaded) => loaded.from !== 'network' && loaded.fetchedAt);
  const broken = () => old().some((loaded) => loaded.problems.some((p) => p.level === 'problem'));
  const lines = () => [
    ...(broken() ? [copy().offline.dataProblems] : []),
    ...(stale() && !broken()
      ? [copy().offline.lastGood(formatDate(stale()?.fetchedAt ?? 0, place.copy().months))]
      : []),
    ...(props.visit.session.damaged().length > 0 ? [copy().saving.unreadable] : []),
  ];
  return (
    <div class="pa-notices" role="status">
      <Show when={memory()}>
        {(words) => (
          <p class="pa-notice" classList={{ 'is-shared': isShared() }}>
            <span class="container">
              <Icon name="info" />
              <span>{words()}</span>
              <Show when={isShared()}>
                <button type="button" class="pa-notice-button" onClick={leave} data-key="esci">
                  {copy().saving.leaveShared}
                </button>
              </Show>
            </span>
          </p>
        )}
      </Show>
      <For each={lines()}>
        {(line) => (
          <p class="pa-notice">
            <span class="container">
              <Icon name="info" />
              <span>{line}</span>
            </span>
          </p>
        )}
      </For>
    </div>
  );
}
