import { createSignal, For, Show } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import type { GuideDocument } from '../../../domain/guide/document.ts';
import { type LateProps, type LiveProps, mountLive } from '../../../state/late.ts';
import { FormIntro } from './FormIntro.tsx';
import { FormPanel } from './FormPanel.tsx';
import type { FormsWorld } from './world.ts';

/** The documents that a step names, in its order. */
export function documentsOf({ ready, step }: Pick<LateProps, 'ready' | 'step'>) {
  return (step.documents ?? []).flatMap((id): readonly GuideDocument[] =>
    (ready.guide.documents ?? []).filter((document) => document.id === id),
  );
}

/** Draws the step's forms into `box`, in place of what is baked. Returns what undoes it. */
export function mountForms(world: FormsWorld, box: HTMLElement, props: LateProps): () => void {
  return mountLive(box, props, (live) => (
    <For each={documentsOf(live)}>
      {(document) => <OneForm {...live} world={world} document={document} />}
    </For>
  ));
}

function OneForm(props: LiveProps & { world: FormsWorld; document: GuideDocument }) {
  const words = () => forms[props.place.language()];
  const [open, setOpen] = createSignal(false);
  let section: HTMLDivElement | undefined;
  const fill = () => {
    setOpen(true);
    section?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <FormIntro place={props.place} ready={props.ready} document={props.document}>
      <div class="pa-form-room" ref={section}>
        <Show
          when={open()}
          fallback={
            <button
              type="button"
              class="btn btn-outline-primary"
              onClick={fill}
              data-key={`modulo-${props.document.id}`}
            >
              {words().fill}
            </button>
          }
        >
          <FormPanel {...props} />
        </Show>
      </div>
    </FormIntro>
  );
}
