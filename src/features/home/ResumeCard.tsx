import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import { home as words } from '../../copy/home.ts';
import { progress } from '../../domain/walk/situate.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { createPlayer } from '../../state/player.ts';
import type { Visit } from '../../state/visit.ts';
import { Dialog } from '../../ui/ConfirmDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** "Riprendi": guide, category and date, with "Non sono io" beside it. */
export function ResumeCard(props: { guide: string; visit: Visit }) {
  const place = usePlace();
  return (
    <Show
      when={place.guide(props.guide)}
      fallback={<p>{words[place.language()].home.unreadable}</p>}
    >
      {(ready) => <Card ready={ready()} visit={props.visit} />}
    </Show>
  );
}

function Card(props: { ready: ReadyGuide; visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()].home;
  const player = createPlayer(props.ready, props.visit, place);
  const [asking, setAsking] = createSignal(false);
  /** Several paths may be under way, each with its card. */
  const key = () => `riprendi-${props.ready.guide.id}`;
  const count = () => progress(player.walk());
  const lastAt = () => props.visit.session.journal(props.ready.guide.id).at(-1)?.at ?? 0;
  const category = () => {
    const walk = player.walk();
    return walk.kind === 'path' ? plain(props.ready, walk.category.title) : '';
  };
  /** A finished path is not under way any more: it can be looked at. */
  const isFinished = () => {
    const walk = player.walk();
    return walk.kind === 'path' && walk.position.kind === 'end';
  };
  const state = () => {
    const walk = player.walk();
    if (walk.kind !== 'path') return '';
    if (walk.position.kind === 'end') return '';
    if (walk.position.kind === 'stopped') return copy().stopped;
    const { step } = walk.position.current;
    const title = plain(props.ready, step.title);
    return step.wait ? `${copy().waiting}: ${title}` : title;
  };
  return (
    <section class="card pa-card pa-resume" aria-labelledby={`${key()} ${key()}-guida`}>
      <div class="card-body">
        <h2 class="card-title" id={key()}>
          {isFinished() ? copy().finishedTitle : copy().resumeTitle}
        </h2>
        <p class="pa-resume-what">
          <strong id={`${key()}-guida`}>{plain(props.ready, props.ready.guide.title)}</strong>
          <Show when={category()}>
            <span>{category()}</span>
          </Show>
          <Show when={state()}>
            <span>{state()}</span>
          </Show>
        </p>
        <p class="pa-small">
          <Show when={count().total > 0}>{copy().stepsDone(count().done, count().total)} · </Show>
          {copy().savedOn(formatDate(lastAt(), place.copy().months))}
        </p>
        <div class="pa-row">
          <a
            class={`btn btn-lg ${isFinished() ? 'btn-outline-primary' : 'btn-primary'}`}
            href={player.hrefAfter(player.walk())}
            data-key={key()}
          >
            {isFinished() ? copy().lookAgain : copy().resume}
            <Icon name="arrow" />
          </a>
          <button
            type="button"
            class="btn btn-outline-primary btn-lg"
            onClick={() => setAsking(true)}
            data-key={`non-sono-io-${props.ready.guide.id}`}
          >
            {copy().notMe}
          </button>
        </div>
      </div>
      <NotMe
        open={asking()}
        onClose={() => setAsking(false)}
        guide={props.ready.guide.id}
        visit={props.visit}
      />
    </section>
  );
}

/** Somebody else sits here: use the PC without traces, or take it over. */
function NotMe(props: { open: boolean; onClose: () => void; guide: string; visit: Visit }) {
  const place = usePlace();
  const navigate = useNavigate();
  const copy = () => words[place.language()].notMe;
  const keep = async () => {
    props.onClose();
    await props.visit.session.setMode('shared');
    navigate(place.guideHref(props.guide), { resolve: false });
  };
  const replace = async () => {
    props.onClose();
    await props.visit.session.restart(props.guide);
    navigate(place.guideHref(props.guide), { resolve: false });
  };
  return (
    <Dialog open={props.open} title={copy().title} onClose={props.onClose}>
      <p>{copy().lead}</p>
      <div class="pa-choices">
        <button type="button" class="btn btn-primary" onClick={() => void keep()}>
          {copy().keep}
        </button>
        <p class="pa-hint">{copy().keepHint}</p>
        <button type="button" class="btn btn-outline-danger" onClick={() => void replace()}>
          {copy().replace}
        </button>
        <p class="pa-hint">{copy().replaceHint}</p>
        <button type="button" class="btn btn-link" onClick={props.onClose}>
          {copy().cancel}
        </button>
      </div>
    </Dialog>
  );
}
