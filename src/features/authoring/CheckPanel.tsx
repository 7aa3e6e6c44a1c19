import { createMemo, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { configEdit } from '../../copy/config-edit.ts';
import { plainText } from '../../domain/guide/markup.ts';
import { usePlace } from '../../state/place.ts';
import type { Target } from './go.ts';
import { ProblemItems } from './ProblemItems.tsx';
import type { Workspace } from './workspace.ts';

/** What the checker says, and its figures. */
export function CheckPanel(props: {
  work: Workspace;
  /** Absent where the guide cannot be read, so that there is no form. */
  onGo: ((target: Target) => void) | undefined;
}) {
  const place = usePlace();
  const copy = () => words[place.language()].check;
  const problems = createMemo(() => {
    const all = props.work.checked().problems;
    return [
      ...all.filter(({ level }) => level === 'problem'),
      ...all.filter(({ level }) => level === 'notice'),
    ];
  });
  /** Of settings alone nothing is said about a guide. */
  const good = () =>
    props.work.texts()['guide.json'] === undefined
      ? configEdit[place.language()].good
      : copy().good;
  /** A guide with texts of the model breaks no rule, but nobody should read it. */
  const unwritten = () => problems().filter(({ code }) => code === 'template-text').length;
  const said = () => {
    if (wrong() > 0) return copy().wrong(wrong());
    return unwritten() > 0 ? copy().unwritten(unwritten()) : good();
  };
  const wrong = () => problems().filter(({ level }) => level === 'problem').length;
  const notices = () => problems().length - wrong();
  const decimal = (value: number) => {
    const text = value.toFixed(1);
    return place.language() === 'it' ? text.replace('.', ',') : text;
  };
  const titleOf = (step: string) =>
    plainText(props.work.checked().guide?.steps.find(({ id }) => id === step)?.title ?? step, {});
  return (
    <section aria-labelledby="autori-controllo">
      <h2 id="autori-controllo">{copy().title}</h2>
      <p role="status">
        <strong>{said()}</strong>
        <Show when={notices() > 0}> {copy().notices(notices())}</Show>
      </p>
      <Show when={wrong() > 0 && props.onGo === undefined}>
        <p>{copy().broken}</p>
      </Show>
      <ProblemItems problems={problems()} guide={props.work.checked().guide} onGo={props.onGo} />
      <Show when={props.work.checked().result}>
        {(result) => (
          <dl class="pa-facts">
            <div>
              <dt>{copy().readability}</dt>
              <dd>
                {copy().readabilityText(decimal(result().gulpease.average))}
                <Show when={result().gulpease.worst[0]}>
                  {(worst) => (
                    <> {copy().hardest(titleOf(worst().step), decimal(worst().value))}.</>
                  )}
                </Show>
              </dd>
            </div>
            <div>
              <dt>{copy().coverage}</dt>
              <dd>
                <Show when={result().passages} fallback={copy().noCoverage}>
                  {(count) => (
                    <>{copy().coverageText(count().cited, count().excluded, count().missing)}</>
                  )}
                </Show>
              </dd>
            </div>
            <Show when={result().paths}>
              {(paths) => (
                <div>
                  <dt>{copy().paths}</dt>
                  <dd>
                    {copy().pathsText(String(paths().count), paths().shortest, paths().longest)}
                  </dd>
                </div>
              )}
            </Show>
          </dl>
        )}
      </Show>
    </section>
  );
}
