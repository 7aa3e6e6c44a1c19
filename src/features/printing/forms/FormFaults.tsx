import { For, type JSX } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { type FormModel, fieldOf, inputId } from './form-model.ts';
import type { FoundFault } from './form-state.ts';

/** All that has to be corrected, each leading to its field. It takes the focus when it appears. */
export function FormFaults(props: {
  model: FormModel;
  faults: readonly FoundFault[];
  onField: (input: string) => void;
}): JSX.Element {
  const { form, say, language, state } = props.model;
  const words = forms[language];
  const where = ({ field, at }: FoundFault) => {
    const label = say(fieldOf(props.model, field)?.label ?? '');
    const row = state.rows().indexOf(at);
    return row < 0 || !form.rows ? label : `${words.row(say(form.rows.item), row + 1)}, ${label}`;
  };
  return (
    <section class="pa-callout callout warning" aria-labelledby={`${form.id}-errori`}>
      <h3 class="callout-title" id={`${form.id}-errori`} tabindex="-1">
        <Icon name="warning" />
        {words.wrong(props.faults.length)}
      </h3>
      <ul>
        <For each={props.faults}>
          {(fault) => {
            const input = inputId(props.model, fault.at, fault.field);
            return (
              <li>
                <a
                  href={`#${input}`}
                  rel="external"
                  onClick={(event) => {
                    event.preventDefault();
                    props.onField(input);
                  }}
                >
                  {where(fault)}
                </a>
                {': '}
                {words.faults[fault.fault]}
              </li>
            );
          }}
        </For>
      </ul>
    </section>
  );
}
