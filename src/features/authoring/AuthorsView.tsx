import { createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { resolveVariables } from '../../domain/guide/variables.ts';
import type { Authoring } from '../../ports/authoring.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { DiffPanel } from './DiffPanel.tsx';
import { DrawingsPanel } from './DrawingsPanel.tsx';
import { EditPanel } from './EditPanel.tsx';
import { EnglishPanel } from './EnglishPanel.tsx';
import { createViews, focusField, type Target } from './go.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { createPreview, type Preview } from './preview.ts';
import { SettingsDiff } from './SettingsDiff.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { TextsDiff } from './TextsDiff.tsx';
import { WorkBar } from './WorkBar.tsx';
import { createWorkspace, type Workspace } from './workspace.ts';

/** What the page lends: how a person sees the guide, and the guide's map. */
export interface AuthorParts {
  preview(preview: Preview, ready: () => ReadyGuide, work: Workspace, visit: Visit): JSX.Element;
  map(ready: ReadyGuide, onStep: (step: string) => void): JSX.Element;
}

/** `/autori/`: opens guides, checks them, compares, changes, and shows them as a person sees them. */
export function AuthorsView(props: AuthorParts) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()];
  return (
    <article class="pa-desk-page pa-authors">
      <h1 tabindex="-1" data-key="titolo">
        {copy().title}
      </h1>
      <p class="lead">{copy().lead}</p>
      <Show when={visit} fallback={<p>{copy().notStarted}</p>}>
        {(present) => <Loading {...props} visit={present()} />}
      </Show>
    </article>
  );
}

function Loading(props: AuthorParts & { visit: Visit }) {
  const place = usePlace();
  const [failed, setFailed] = createSignal(false);
  const [tools, setTools] = createSignal<Authoring>();
  onMount(() => {
    // Not a resource: the page must not wait for it.
    void props.visit.lent
      .then((lent) => lent?.authoring())
      .then((got) => (got ? setTools(got) : setFailed(true)))
      .catch((error: unknown) => {
        console.warn(error);
        setFailed(true);
      });
  });
  return (
    <>
      <Show when={failed()}>
        <p role="alert">{words[place.language()].failed}</p>
      </Show>
      <Show when={tools()}>{(ready) => <Desk {...props} tools={ready()} />}</Show>
    </>
  );
}

function Desk(props: AuthorParts & { visit: Visit; tools: Authoring }) {
  const place = usePlace();
  const work = createWorkspace(props.tools, place, props.visit);
  const { setView, node, setNode, drawing, hasSettings, views, seen, go } = createViews(work);
  const guide = () => work.checked().guide;
  let panel: HTMLDivElement | undefined;
  const focus = (field: string | undefined) => panel && focusField(panel, field);
  const today = () => new Date(props.visit.clock.now()).toISOString().slice(0, 10);
  /** The views that need no guide. */
  const settings = () => <SettingsPanel work={work} tools={props.tools} today={today()} />;
  const settingsDiff = () => (
    <Show when={hasSettings()}>
      <SettingsDiff work={work} tools={props.tools} />
    </Show>
  );
  return (
    <>
      <OpenPanel work={work} tools={props.tools} visit={props.visit} />
      <Show when={work.isOpen()}>
        <WorkBar work={work} visit={props.visit} view={seen()} onView={setView} views={views()} />
        <Show when={guide()} fallback={<WithoutGuide />}>
          <Columns />
        </Show>
      </Show>
    </>
  );

  function WithoutGuide() {
    const goTo = ({ node: key, field }: Target) => {
      go(key);
      focus(field);
    };
    return (
      <div ref={panel}>
        <Switch fallback={<CheckPanel work={work} onGo={hasSettings() ? goTo : undefined} />}>
          <Match when={seen() === 'settings'}>{settings()}</Match>
          <Match when={seen() === 'diff'}>{settingsDiff()}</Match>
        </Switch>
      </div>
    );
  }

  function Columns() {
    const now = () => {
      const value = work.checked().guide;
      if (!value) throw new Error('the columns stand only beside a guide that can be read');
      return value;
    };
    const preview = createPreview(now, () => props.visit.clock.now());
    const ready = (): ReadyGuide => {
      const value = now();
      const config = work.checked().config ?? place.data().config.value;
      const loaded = { value, from: 'network' as const, problems: [] };
      return { guide: value, variables: resolveVariables(value, config), loaded };
    };
    const choose = (key: string) => {
      go(key);
      preview.look(key);
    };
    const goTo = ({ node: key, field }: Target) => {
      choose(key);
      focus(field);
    };
    /** Shows a node in the form and in the preview, in whatever view is open. */
    const show = (key: string) => {
      setNode(key);
      preview.look(key);
    };
    return (
      <div class="pa-desk-columns">
        <div class="pa-author-work" ref={panel}>
          <Switch>
            <Match when={seen() === 'check'}>
              <CheckPanel work={work} onGo={goTo} />
            </Match>
            <Match when={seen() === 'diff'}>
              <DiffPanel work={work} guide={now()} onGo={goTo} />
              <TextsDiff work={work} tools={props.tools} guide={now()} today={today()} />
              {settingsDiff()}
            </Match>
            <Match when={seen() === 'edit'}>
              <EditPanel
                work={work}
                guide={now()}
                node={node()}
                onNode={choose}
                onOpen={(key) => goTo({ node: key })}
                today={today()}
              />
            </Match>
            <Match when={seen() === 'english'}>
              <EnglishPanel work={work} guide={now()} node={node()} onNode={show} />
            </Match>
            <Match when={seen() === 'drawings'}>
              <DrawingsPanel work={work} guide={now()} first={drawing()} onLook={preview.look} />
            </Match>
            <Match when={seen() === 'map'}>
              {props.map(ready(), (step) => goTo({ node: `step/${step}` }))}
            </Match>
            <Match when={seen() === 'paths'}>
              <PathsPanel ready={ready()} />
            </Match>
            <Match when={seen() === 'settings'}>{settings()}</Match>
          </Switch>
        </div>
        {props.preview(preview, ready, work, props.visit)}
      </div>
    );
  }
}
