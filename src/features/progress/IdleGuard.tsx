import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, onCleanup } from 'solid-js';
import { idle as words } from '../../copy/idle.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { Dialog } from '../../ui/ConfirmDialog.tsx';

const DEFAULT_IDLE_MINUTES = 10;
const WARNING_SECONDS = 60;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * On a shared PC: after ten minutes without input a dialog counts down a minute, then everything
 * in memory is forgotten. The clock is read each second, so a PC that slept wipes on waking.
 */
export default function IdleGuard(props: { visit: Visit }) {
  const place = usePlace();
  const navigate = useNavigate();
  const [left, setLeft] = createSignal<number>();
  const copy = () => words[place.language()];
  const idleMs = () =>
    (place.data().config.value.sharedPc?.idleMinutes ?? DEFAULT_IDLE_MINUTES) * 60_000;
  let lastSign = props.visit.clock.now();

  const stay = () => {
    lastSign = props.visit.clock.now();
    setLeft(undefined);
  };
  const wipe = async () => {
    setLeft(undefined);
    lastSign = props.visit.clock.now();
    const started = props.visit.session.started();
    await Promise.all(started.map((guide) => props.visit.session.restart(guide)));
    navigate(place.home(), { resolve: false });
    if (started.length > 0) props.visit.announce(copy().wiped);
  };
  const look = () => {
    const idle = props.visit.clock.now() - lastSign;
    if (idle < idleMs()) return;
    const seconds = WARNING_SECONDS - Math.floor((idle - idleMs()) / 1000);
    if (seconds <= 0) void wipe();
    else setLeft(seconds);
  };

  createEffect(() => {
    if (props.visit.session.mode() === 'own') {
      setLeft(undefined);
      return;
    }
    stay();
    const timer = setInterval(look, 1000);
    const sign = () => {
      if (left() === undefined) lastSign = props.visit.clock.now();
    };
    for (const kind of SIGNS_OF_LIFE) addEventListener(kind, sign, { passive: true });
    onCleanup(() => {
      clearInterval(timer);
      for (const kind of SIGNS_OF_LIFE) removeEventListener(kind, sign);
    });
  });

  return (
    <Dialog open={left() !== undefined} title={copy().title} onClose={stay}>
      <p role="timer">{copy().text(left() ?? 0)}</p>
      <div class="pa-dialog-buttons">
        <button type="button" class="btn btn-primary" onClick={stay}>
          {copy().stay}
        </button>
        <button type="button" class="btn btn-outline-danger" onClick={() => void wipe()}>
          {copy().wipe}
        </button>
      </div>
    </Dialog>
  );
}
