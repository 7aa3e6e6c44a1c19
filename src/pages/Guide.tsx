import { useLocation, useNavigate, useParams } from '@solidjs/router';
import { createMemo, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { guide as words } from '../copy/guide.ts';
import { printing } from '../copy/printing.ts';
import { stepById } from '../domain/guide/lookup.ts';
import type { Text } from '../domain/guide/model.ts';
import { ANSWERS, readAnswers } from '../domain/link/step-link.ts';
import { PAPER_QUERY } from '../domain/paper/address.ts';
import type { OnPath, Walk } from '../domain/walk/model.ts';
import { Answers } from '../features/player/Answers.tsx';
import { GuideIntro } from '../features/player/GuideIntro.tsx';
import { Overview } from '../features/player/Overview.tsx';
import { QuestionView } from '../features/player/QuestionView.tsx';
import { plain, type ReadyGuide, usePlace } from '../state/place.ts';
import { createPlayer } from '../state/player.ts';
import { usePageTitle } from '../state/title.ts';
import { useVisit, type Visit } from '../state/visit.ts';
import { arriving } from '../ui/arriving.tsx';
import { GuideMissing } from './GuideMissing.tsx';

/** Only who has a path may move it. */
const MovePanel = arriving(async () => (await import('../features/help/MovePanel.tsx')).default);
/** Only where a sign-in is configured. */
const GuideOffer = arriving(
  async () => (await import('../features/backend/GuideOffer.tsx')).GuideOffer,
);
/** Only who worked on paper needs them. */
const TwinForm = arriving(async () => (await import('../features/printing/TwinForm.tsx')).TwinForm);
const TwinView = lazy(async () => ({
  default: (await import('../features/printing/TwinView.tsx')).TwinView,
}));

/** `/<guide>/`: what the guide is, its questions (`?domanda=`), then the person's path. */
export default function GuidePage(props: { guide?: string | undefined }) {
  const params = useParams();
  const place = usePlace();
  const visit = useVisit();
  const id = () => props.guide ?? params.guide ?? '';
  return (
    <Show when={place.guide(id())} fallback={<GuideMissing guide={id()} />} keyed>
      {(ready) => (
        <Show when={visit} fallback={<Intro ready={ready} />}>
          {(present) => <Played ready={ready} visit={present()} />}
        </Show>
      )}
    </Show>
  );
}

function Intro(props: { ready: ReadyGuide }) {
  const place = usePlace();
  usePageTitle(() => `${plain(props.ready, props.ready.guide.title)} · ${place.copy().app.name}`);
  return <GuideIntro ready={props.ready} walk={undefined} />;
}

function Played(props: { ready: ReadyGuide; visit: Visit }) {
  const place = usePlace();
  const location = useLocation();
  const navigate = useNavigate();
  const player = createPlayer(props.ready, props.visit, place);
  const question = createMemo(() =>
    props.ready.guide.questions.find((candidate) => candidate.id === location.query.domanda),
  );
  const ticked = createMemo(() => {
    const asked = location.query[PAPER_QUERY];
    return typeof asked === 'string' ? stepById(props.ready.guide, asked) : undefined;
  });
  const given = () => {
    const text = location.query[ANSWERS];
    return typeof text === 'string' ? readAnswers(props.ready.guide, text).answers : {};
  };
  const onPath = (): OnPath | undefined => {
    const now = player.walk();
    return now.kind === 'path' ? now : undefined;
  };
  usePageTitle(() => {
    const name = place.copy().app.name;
    const asked = question();
    if (ticked()) return `${printing[place.language()].twin.title} · ${name}`;
    const title = asked?.title ?? outcomeTitle(player.walk()) ?? props.ready.guide.title;
    return `${plain(props.ready, title)} · ${name}`;
  });
  const restart = async () => {
    await props.visit.session.restart(props.ready.guide.id);
    navigate(place.guideHref(props.ready.guide.id), { resolve: false });
  };
  const choose = async (id: string, value: string) => {
    const after = await player.act({ kind: 'answer', id, value });
    navigate(player.hrefAfter(after), { resolve: false });
  };
  const Offer = () => (
    <Show when={place.data().config.value.identity}>
      <GuideOffer ready={props.ready} visit={props.visit} />
    </Show>
  );
  return (
    <Switch
      fallback={
        <>
          <GuideIntro
            ready={props.ready}
            walk={player.walk()}
            onAudience={(id, value) => void choose(id, value)}
          />
          <TwinForm ready={props.ready} />
        </>
      }
    >
      <Match when={ticked()} keyed>
        {(step) => (
          <Suspense>
            <TwinView ready={props.ready} visit={props.visit} step={step} answers={given()} />
          </Suspense>
        )}
      </Match>
      <Match when={question()} keyed>
        {(asked) => (
          <>
            <QuestionView ready={props.ready} question={asked} visit={props.visit} />
            <Offer />
          </>
        )}
      </Match>
      <Match when={onPath()}>
        {(walk) => (
          <>
            <Overview ready={props.ready} walk={walk()} onRestart={restart} />
            <TwinForm ready={props.ready} />
            <MovePanel ready={props.ready} visit={props.visit} />
            <Show when={walk().position.kind !== 'end'}>
              <Offer />
            </Show>
          </>
        )}
      </Match>
      <Match when={player.walk().kind === 'no-category'}>
        <article>
          <h1 tabindex="-1">{words[place.language()].guide.noCategory}</h1>
          <p>{words[place.language()].guide.noCategoryText}</p>
          <Answers ready={props.ready} walk={player.walk()} onRestart={restart} />
        </article>
      </Match>
    </Switch>
  );
}

/** What the overview's heading says: the category, or at the end what has been reached. */
function outcomeTitle(walk: Walk): Text | undefined {
  if (walk.kind !== 'path') return undefined;
  return walk.position.kind === 'end' ? walk.category.end.title : walk.category.title;
}
