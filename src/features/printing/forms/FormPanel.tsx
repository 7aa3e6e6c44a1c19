import { createSignal, type JSX, Show } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import { paperWords } from '../../../copy/paper.ts';
import { romeDay } from '../../../domain/certificate/rome-day.ts';
import { csvOf } from '../../../domain/document/csv.ts';
import type { GuideDocument } from '../../../domain/guide/document.ts';
import { documentPaper } from '../../../domain/paper/document.ts';
import type { LateProps } from '../../../state/late.ts';
import { plain } from '../../../state/place.ts';
import type { Visit } from '../../../state/visit.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { guardLeaving } from '../../../ui/leaving.ts';
import { MakePdf } from '../MakePdf.tsx';
import { createMaking } from '../making.ts';
import { Fields } from './Fields.tsx';
import { FormFaults } from './FormFaults.tsx';
import { FormRows } from './FormRows.tsx';
import { type FormModel, fieldOf } from './form-model.ts';
import { createForm, type FoundFault } from './form-state.ts';
import { makeAfterPress } from './presses.ts';
import { createSheet } from './sheet.tsx';
import type { FormsWorld } from './world.ts';

/**
 * A form to fill in, and its three outputs: PDF, the browser's print, and the list as CSV. What is
 * typed lives in this component's memory and goes with it.
 */
export function FormPanel(
  props: LateProps & { visit: Visit; document: GuideDocument; world: FormsWorld },
): JSX.Element {
  const { world, place, visit, document: form } = props;
  const { guide, variables } = props.ready;
  const language = place.language();
  const words = forms[language];
  const say = (text: string) => plain(props.ready, text);
  const state = createForm(form, {
    today: romeDay(visit.clock.now()),
    hasCheckLetter: world.hasCheckLetter,
  });
  const making = createMaking(world);
  const sheet = createSheet();
  const [wrong, setWrong] = createSignal<readonly FoundFault[]>([]);
  const [told, setTold] = createSignal('');
  const [leaving, setLeaving] = createSignal<() => void>();
  let box: HTMLFormElement | undefined;
  const focusOn = (id: string) => box?.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();

  const changed = () => {
    sheet.remove();
    making.forget();
    setTold('');
    // What is mended goes from the list at once.
    setWrong(
      wrong().filter(({ at, field: id }) => {
        const field = fieldOf({ form }, id);
        return state.rowIn(at) && field && state.faultAt(at, field);
      }),
    );
  };
  const model: FormModel = {
    ...{ form, language, state, say, changed },
    afterPress: makeAfterPress(),
  };

  guardLeaving(state.unsaved, (goOn) => setLeaving(() => goOn));

  const paper = () =>
    documentPaper({
      ...{ guide, variables, document: form, language, filled: state.filled() },
      author: place.data().config.value.organisation?.name ?? guide.source.issuer,
      created: visit.clock.now(),
      words: { ...paperWords(language, place.copy()), document: words.paper },
    });
  /** Goes on only where nothing is wrong; else says what, and has the focus there. */
  const checked = (then: () => void) => () => {
    setTold('');
    setWrong(state.check());
    if (wrong().length > 0) focusOn(`${form.id}-errori`);
    else {
      state.saved();
      then();
    }
  };
  const print = () => {
    sheet.show(paper());
    world.print();
  };
  const list = () => {
    const csv = csvOf(form, state.filled(), { plain: say, yes: words.paper.yes });
    if (csv === undefined) return;
    const name = `${form.id}.csv`;
    world.saveText(csv, name);
    setTold(words.csvMade(name));
  };
  const clear = () => {
    state.clear();
    setWrong([]);
    changed();
  };
  const leave = () => {
    const goOn = leaving();
    setLeaving(undefined);
    clear();
    goOn?.();
  };

  return (
    <form ref={box} novalidate autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <p>{words.stays}</p>
      <Show when={wrong().length > 0}>
        <FormFaults model={model} faults={wrong()} onField={focusOn} />
      </Show>
      <Show when={state.top()} keyed>
        {(row) => <Fields model={model} row={row} fields={form.fields} />}
      </Show>
      <Show when={form.rows}>
        {(group) => <FormRows model={model} group={group()} announce={visit.announce} />}
      </Show>
      <MakePdf
        secondary
        language={language}
        state={making.state()}
        onMake={checked(() => void making.make(paper(), world.maker))}
        onCancel={making.cancel}
        onPrint={checked(print)}
      />
      <Show when={form.rows}>
        <p>
          <button type="button" class="btn btn-outline-primary" onClick={checked(list)}>
            {words.csv}
          </button>
          <span class="pa-hint">{words.csvHint}</span>
        </p>
      </Show>
      <p role="status">{told()}</p>
      <p class="pa-small">{words.downloads}</p>
      <p>
        <button
          type="button"
          class="btn btn-outline-danger btn-sm"
          onClick={() => {
            clear();
            visit.announce(words.cleared);
          }}
        >
          {words.clear}
        </button>
      </p>
      <ConfirmDialog
        open={leaving() !== undefined}
        title={words.leave.title}
        text={words.leave.text}
        yes={words.leave.go}
        no={words.leave.stay}
        onYes={leave}
        onNo={() => setLeaving(undefined)}
      />
    </form>
  );
}
