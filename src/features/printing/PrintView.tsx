import { createMemo, createResource, createSignal, type JSX, Show } from 'solid-js';
import { paperWords } from '../../copy/paper.ts';
import { printing } from '../../copy/printing.ts';
import { keptAnswers } from '../../domain/clock/kept.ts';
import { spell } from '../../domain/code/spell.ts';
import { formatCode, stepCode } from '../../domain/code/step-code.ts';
import { paperAddresses } from '../../domain/paper/address.ts';
import { paperOf } from '../../domain/paper/paper-of.ts';
import type { Extent } from '../../domain/paper/plan.ts';
import { walk as replay } from '../../domain/walk/walk.ts';
import { PaperView } from '../../ui/paper/PaperView.tsx';
import { ExtentForm } from './ExtentForm.tsx';
import { firstExtent } from './extents.ts';
import { MakePdf } from './MakePdf.tsx';
import { createMaking } from './making.ts';
import type { PrintProps, PrintWorld } from './world.ts';

/** Choice, buttons and preview. The preview is what the browser's own print gives. */
export function PrintView(props: PrintProps & { world: PrintWorld }): JSX.Element {
  const { world, place, visit } = props;
  const words = () => printing[place.language()];
  const { guide, variables } = props.ready;
  const walk = createMemo(() => replay(guide, visit.session.journal(guide.id), visit.clock.now()));
  const [extent, setExtent] = createSignal<Extent>(firstExtent(guide, walk(), props.asked));
  const making = createMaking(world);
  const [qrs] = createResource(() => props.qrs);
  /** Answers travel only on the paper of the person's own path. */
  const answers = () => {
    const { kind } = extent();
    return kind === 'path' || kind === 'remaining' ? walk().facts : {};
  };
  const paper = createMemo(() => {
    const language = place.language();
    const walked = walk();
    const category = walked.kind === 'path' ? walked.category.id : undefined;
    const codes = qrs();
    return paperOf({
      ...{ guide, variables, language, walk: walked, extent: extent() },
      starts: keptAnswers(guide, visit.session.journal(guide.id)),
      screens: props.screens ?? [],
      config: place.data().config,
      created: visit.clock.now(),
      words: paperWords(language, place.copy()),
      code({ id }) {
        const code = stepCode(guide, id, category);
        return { text: formatCode(code), spoken: spell(code, language) };
      },
      address: paperAddresses(world.root, language, guide.id, answers()),
      ...(codes && { qr: (text) => codes.get(text) }),
      imageBase: `${world.root}guides/${guide.id}/`,
      browser: world.browser,
    });
  });
  const { maker } = world;
  return (
    <>
      <div class="pa-print-controls">
        <ExtentForm
          place={place}
          ready={props.ready}
          walk={walk()}
          extent={extent()}
          onExtent={(chosen) => {
            making.forget();
            setExtent(chosen);
          }}
        />
        <MakePdf
          language={place.language()}
          state={making.state()}
          onMake={maker && (() => void props.qrs.then(() => making.make(paper(), maker)))}
          onCancel={making.cancel}
          onPrint={world.print}
        />
        <Show when={!props.screens}>
          <p class="pa-small">{words().noDrawings}</p>
        </Show>
        <p class="pa-print-preview">{words().preview}</p>
      </div>
      <Show when={paper()} keyed>
        {(shown) => <PaperView paper={shown} />}
      </Show>
    </>
  );
}
