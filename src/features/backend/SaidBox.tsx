import { backend } from '../../copy/backend.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Said } from './words.ts';

/** What went wrong, in plain words, and the code for the desk. Read out when it appears. */
export function SaidBox(props: { said: Said; language: Language; more?: string }) {
  return (
    <div class="pa-said">
      <p class="pa-error">{props.said.text}</p>
      {props.more && <p>{props.more}</p>}
      <p class="pa-small">{backend[props.language].forDesk(props.said.code)}</p>
    </div>
  );
}
