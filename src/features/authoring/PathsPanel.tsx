import { createMemo, For, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { GuideError } from '../../domain/guide/errors.ts';
import { type SignOffPath, signOffPaths } from '../../domain/sign-off/ways.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';

/** Every path with its answers and steps, to be printed and signed. */
export function PathsPanel(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const copy = () => words[place.language()].paths;
  const text = (raw: string) => plain(props.ready, raw);
  const paths = createMemo((): readonly SignOffPath[] | undefined => {
    try {
      return signOffPaths(props.ready.guide);
    } catch (error) {
      // The checker names the broken link; here there is nothing to list.
      if (error instanceof GuideError) return undefined;
      throw error;
    }
  });
  const approval = () => props.ready.guide.approval;
  return (
    <section aria-labelledby="autori-percorsi">
      <h2 id="autori-percorsi">{copy().title}</h2>
      <Show when={paths()} fallback={<p>{copy().broken}</p>}>
        {(all) => (
          <>
            <p>
              <strong>{text(props.ready.guide.title)}</strong>.{' '}
              {copy().lead(props.ready.guide.version)}
            </p>
            <p class="pa-map-tools">
              <button type="button" class="btn btn-outline-primary" onClick={() => window.print()}>
                {copy().print}
              </button>
            </p>
            <For each={all()}>{(path) => <Path path={path} />}</For>
            <dl class="pa-facts">
              <Signed label={copy().approved} value={approval()?.by} />
              <Signed label={copy().protocol} value={approval()?.protocol} />
              <Signed label={copy().date} value={approval()?.date} />
            </dl>
          </>
        )}
      </Show>
    </section>
  );

  function Path(item: { path: SignOffPath }) {
    return (
      <section class="pa-trouble-body">
        <h3>{text(item.path.category.title)}</h3>
        <p>{copy().answers}:</p>
        <ul>
          <For each={item.path.answers}>
            {(answers) => (
              <li>
                {answers
                  .map(({ question, label }) => `${text(question.title)} ${text(label)}`)
                  .join('; ') || copy().always}
              </li>
            )}
          </For>
        </ul>
        <Show when={item.path.steps.length > 0} fallback={<p>{copy().noSteps}</p>}>
          <p>{copy().steps}:</p>
          <ol>
            <For each={item.path.steps}>{({ title }) => <li>{text(title)}</li>}</For>
          </ol>
        </Show>
      </section>
    );
  }
}

function Signed(props: { label: string; value: string | undefined }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value ?? '____________________'}</dd>
    </div>
  );
}
