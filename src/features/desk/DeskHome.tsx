import { For, type JSX, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import { formatCode, stepCode } from '../../domain/code/step-code.ts';
import { variablesToComplete } from '../../domain/guide/variables.ts';
import { offeredIds } from '../../state/load.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { deskHref } from './addresses.ts';

/** For those who manage the PCs; it need not be among the guides offered to everybody. */
const REMOVE_WARNING = 'togliere-avviso';

/** What the desk sees before a step is chosen; without script it is the whole page. */
export function DeskHome(props: { contacts: (ready: ReadyGuide) => JSX.Element }) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()];
  const guides = () => offeredGuides(place);
  // Without script there is no map: the guide's page lists what it shows.
  const mapHref = (guide: string) =>
    visit ? `${place.page('assistenza')}?mappa=${guide}` : place.guideHref(guide);
  return (
    <>
      <p class="lead">{copy().lead}</p>
      <Show when={guides()[0]}>{(ready) => <ForYou ready={ready()} />}</Show>
      <Show when={!place.home().startsWith('#')}>
        <p class="pa-small">{copy().keys}</p>
      </Show>
      <h2>{copy().allSteps}</h2>
      <For each={guides()}>{(ready) => <Steps ready={ready} />}</For>
      <h2>{copy().maps}</h2>
      <ul>
        <For each={guides()}>
          {(ready) => (
            <li>
              <a class="pa-desk-away" href={mapHref(ready.guide.id)}>
                {copy().map.label(plain(ready, ready.guide.title))}
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={guides()[0]}>
        {(ready) => (
          <>
            <h2>{copy().contacts}</h2>
            {props.contacts(ready())}
          </>
        )}
      </Show>
      <h2>{copy().more}</h2>
      <Show when={hasGuide(place, REMOVE_WARNING)}>
        <p>
          <a class="pa-desk-away" href={place.guideHref(REMOVE_WARNING)}>
            {copy().removeWarning}
          </a>
        </p>
      </Show>
      {/* Last: only the app has it, and nothing may move when the app comes. */}
      <Show when={visit}>{(present) => <Colleague visit={present()} />}</Show>
    </>
  );
}

/** The footer's link brings employees here too, who look for the desk itself. */
function ForYou(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const contact = (field: 'mail' | 'phone') => {
    const { guide, variables } = props.ready;
    const name = Object.keys(guide.variables).find((id) => guide.variables[id]?.contact === field);
    const toComplete = variablesToComplete(guide, place.data().config.value);
    return name === undefined || toComplete.includes(name) ? undefined : variables[name];
  };
  return (
    <p>
      <strong>{copy().forYou}</strong>{' '}
      <Show when={contact('mail') || contact('phone')} fallback={copy().forYouBelow}>
        <Show when={contact('mail')}>
          {(mail) => (
            <>
              {place.copy().desk.mail}: <a href={`mailto:${mail()}`}>{mail()}</a>
            </>
          )}
        </Show>
        <Show when={contact('mail') && contact('phone')}> · </Show>
        <Show when={contact('phone')}>
          {(phone) => (
            <>
              {place.copy().desk.phone}: {phone()}
            </>
          )}
        </Show>
      </Show>
    </p>
  );
}

function hasGuide(place: ReturnType<typeof usePlace>, id: string): boolean {
  const { guides, notOffered = [] } = place.data().catalog;
  return [...guides, ...notOffered].some((guide) => guide.id === id);
}

function offeredGuides(place: ReturnType<typeof usePlace>): readonly ReadyGuide[] {
  const { config, catalog } = place.data();
  return offeredIds(config.value, catalog).flatMap((id) => place.guide(id) ?? []);
}

function Steps(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const guide = () => props.ready.guide;
  const visit = useVisit();
  // Without script this page shows no step: its own page does.
  const hrefOf = (step: string) =>
    visit ? deskHref(place, guide().id, step) : place.stepHref(guide().id, step);
  return (
    <details class="pa-trouble">
      <summary>{plain(props.ready, guide().title)}</summary>
      <ul class="pa-trouble-body pa-desk-codes">
        <For each={guide().steps}>
          {({ id, title }) => (
            <li>
              <span class="pa-desk-code">{formatCode(stepCode(guide(), id, undefined))}</span>{' '}
              <a href={hrefOf(id)}>{plain(props.ready, title)}</a>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

/** Helping somebody on this PC: nothing is written, and what belongs to this PC stays out of sight. */
function Colleague(props: { visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const { session } = props.visit;
  const always = () => place.data().config.value.sharedPc?.always === true;
  const helping = () => session.mode() === 'colleague';
  return (
    <Show when={!always()}>
      <p role="status">{helping() ? copy().colleagueOn : copy().colleagueText}</p>
      <p>
        <button
          type="button"
          class="btn btn-outline-primary"
          onClick={() => void session.setMode(helping() ? 'own' : 'colleague')}
        >
          {helping() ? copy().colleagueOff : copy().colleague}
        </button>{' '}
        <Show when={helping()}>
          <a class="btn btn-primary" href={place.home()}>
            {copy().colleagueStart}
          </a>
        </Show>
      </p>
    </Show>
  );
}
