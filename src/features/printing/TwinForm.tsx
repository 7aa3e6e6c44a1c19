import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { printing } from '../../copy/printing.ts';
import { readCode } from '../../domain/code/step-code.ts';
import { paperQuery } from '../../domain/paper/address.ts';
import { onlyAnswersTo } from '../../domain/walk/journal-to.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';

/** Where the code of the step ticked last on paper is typed. */
export function TwinForm(props: { ready: ReadyGuide }): JSX.Element {
  const place = usePlace();
  const navigate = useNavigate();
  const words = () => printing[place.language()].twin;
  const [typed, setTyped] = createSignal('');
  const [fault, setFault] = createSignal('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { guide } = props.ready;
    const read = readCode(typed(), [guide]);
    if (read.kind !== 'found') {
      setFault(read.kind === 'unknown-guide' ? words().otherGuide : words().wrong);
      return;
    }
    // The code names the category: a PC that has no path yet knows it too, where that is enough.
    const answers = read.category && onlyAnswersTo(guide, read.category.id);
    const query = paperQuery(read.step.id, answers);
    navigate(place.guideHref(guide.id, query), { resolve: false });
  };
  return (
    <form class="pa-screen-only pa-twin" onSubmit={submit} novalidate autocomplete="off">
      <h2>{words().form}</h2>
      <label for="codice-carta">{words().label}</label>
      <input
        class="pa-input"
        id="codice-carta"
        type="text"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={fault() === '' ? undefined : 'true'}
        aria-describedby="codice-carta-errore"
        value={typed()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setFault('');
        }}
        data-key="codice-carta"
      />
      <p class="pa-error" role="alert" id="codice-carta-errore">
        {fault()}
      </p>
      <button type="submit" class="btn btn-outline-primary">
        {words().go}
      </button>
    </form>
  );
}
