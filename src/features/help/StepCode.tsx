import { help as words } from '../../copy/help.ts';
import { spell } from '../../domain/code/spell.ts';
import { formatCode } from '../../domain/code/step-code.ts';
import type { Language } from '../../domain/config/model.ts';

/** The step code with its spoken form. Baked it is the neutral one, and needs no script. */
export function StepCode(props: { code: string; language: Language }) {
  const copy = () => words[props.language].code;
  return (
    <>
      <h2 id="codice-passo">{copy().title}</h2>
      <p>{copy().lead}</p>
      <p class="pa-code">{formatCode(props.code)}</p>
      <details class="pa-trouble">
        <summary>{copy().spoken}</summary>
        <p class="pa-ask-body">{spell(props.code, props.language)}</p>
      </details>
    </>
  );
}
