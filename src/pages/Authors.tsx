import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { authoring as words } from '../copy/authoring.ts';
import { figure as figureWords } from '../copy/figure.ts';
import { composeFigure } from '../domain/screen/figure.ts';
import type { Screen, ScreenUse } from '../domain/screen/model.ts';
import { AuthorsView } from '../features/authoring/AuthorsView.tsx';
import { createShownScreens } from '../features/authoring/picture/addresses.ts';
import type { Preview } from '../features/authoring/preview.ts';
import type { Workspace } from '../features/authoring/workspace.ts';
import { MapPanel } from '../features/desk/MapPanel.tsx';
import { SeeList, seeChoices } from '../features/figure/SeeList.tsx';
import { smallDrawings } from '../features/figure/small.ts';
import { Overview } from '../features/player/Overview.tsx';
import { QuestionView } from '../features/player/QuestionView.tsx';
import { StepView } from '../features/player/StepView.tsx';
import type { LateKind, LateProps } from '../state/late.ts';
import { PlaceProvider, type ReadyGuide, usePlace } from '../state/place.ts';
import { simulatedVisit } from '../state/simulated.ts';
import { usePageTitle } from '../state/title.ts';
import { type Visit, VisitProvider } from '../state/visit.ts';
import { Picture } from '../ui/screen/Picture.tsx';

/** `/autori/`: those who write guides check, change and try them, without a developer. */
export default function AuthorsPage() {
  const place = usePlace();
  usePageTitle(() => `${words[place.language()].title} · ${place.copy().app.name}`);
  return (
    <AuthorsView
      preview={(preview, ready, work, visit) => (
        <PreviewPanel preview={preview} ready={ready()} work={work} visit={visit} />
      )}
      map={(ready, onStep) => <MapPanel ready={ready} current={undefined} onStep={onStep} />}
    />
  );
}

/** Addresses inside the preview: they name what to show there, and lead nowhere. */
const HERE = '#anteprima';

function PreviewPanel(props: {
  preview: Preview;
  ready: ReadyGuide;
  work: Workspace;
  visit: Visit;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].preview;
  const visit = simulatedVisit(props.visit, props.preview, props.preview.follow);
  const screens = createShownScreens(
    () => props.work.checked().screens ?? [],
    props.work.shelf.pictures,
  );
  /** A link of the page: in the preview it shows what it names. What opens in another tab may. */
  const followed = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href || link.target === '_blank') return;
    if (!href.startsWith(HERE)) {
      if (!href.startsWith('#')) event.preventDefault();
      return;
    }
    event.preventDefault();
    const [, step] = /\/step\/([^?#]+)/.exec(href) ?? [];
    const [, question] = /domanda=([^&#]+)/.exec(href) ?? [];
    // "Fatto" is a link as well, and acts by itself.
    if (href.includes('fatto=')) return;
    props.preview.look(step ? `step/${step}` : question ? `question/${question}` : 'overview');
  };
  // Drawn anew where the guide or what is shown is another.
  const shown = createMemo(() => ({ ...props.preview.shown(), ready: props.ready }));
  return (
    <section class="pa-desk-preview" aria-labelledby="autori-anteprima">
      <h2 id="autori-anteprima">{copy().title}</h2>
      <p class="pa-small">
        {copy().lead}{' '}
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={props.preview.restart}
        >
          {copy().restart}
        </button>
      </p>
      {/* It watches the links inside, which have their keys. */}
      <div on:click={{ handleEvent: followed, capture: true }}>
        <PlaceProvider
          value={{
            ...place,
            guideHref: (_guide, query = '') => HERE + query,
            stepHref: (_guide, step) => `${HERE}/step/${step}`,
            late: (kind, late) => drawn(kind, late, screens()),
          }}
        >
          <VisitProvider value={visit}>
            <Show when={shown()} keyed>
              {(now) => (
                <Switch fallback={<p>{copy().noCategory}</p>}>
                  <Match when={now.kind === 'step' && now}>
                    {(at) => <StepView ready={now.ready} step={at().step} />}
                  </Match>
                  <Match when={now.kind === 'question' && now}>
                    {(at) => (
                      <QuestionView ready={now.ready} question={at().question} visit={visit} />
                    )}
                  </Match>
                  <Match when={now.kind === 'overview' && onPath()}>
                    {(walk) => (
                      <Overview
                        ready={now.ready}
                        walk={walk()}
                        onRestart={async () => props.preview.restart()}
                      />
                    )}
                  </Match>
                </Switch>
              )}
            </Show>
          </VisitProvider>
        </PlaceProvider>
      </div>
    </section>
  );

  function onPath() {
    const walk = props.preview.walk();
    return walk.kind === 'path' ? walk : undefined;
  }

  /** The late parts with the author's own drawings. */
  function drawn(kind: LateKind, late: LateProps, own: readonly Screen[]): JSX.Element {
    const { ready, step } = late;
    const language = place.language();
    const imageBase = `${place.page('autori').replace(/(en\/)?autori\/$/, '')}guides/${ready.guide.id}/`;
    const compose = (use: ScreenUse) =>
      composeFigure({ screens: own, use, variables: ready.variables, language });
    if (kind === 'figure') {
      const figure = step.screen && compose(step.screen);
      return figure ? (
        <div class="pa-figure">
          <Picture figure={figure} words={figureWords[language]} imageBase={imageBase} />
        </div>
      ) : null;
    }
    if (kind === 'see') {
      return (
        <div class="pa-see">
          <SeeList
            choices={seeChoices(ready, step, own)}
            small={smallDrawings(step.screen, (use) => compose(use)?.narrow)}
            words={figureWords[language]}
            imageBase={imageBase}
          />
        </div>
      );
    }
    // The check as it is: it reads the guide that it is given. The desk's part has nothing to say of a draft.
    return kind === 'check' ? place.late(kind, late) : null;
  }
}
