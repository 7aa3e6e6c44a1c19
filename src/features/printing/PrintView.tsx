import { createMemo, createResource, createSignal, type JSX, Show } from 'solid-js';
import { paperWords } from '../../copy/paper.ts';
import { printing } from '../../copy/printing.ts';
import type { Paper } from '../../domain/paper/model.ts';
import { paperOf } from '../../domain/paper/paper-of.ts';
import type { Extent } from '../../domain/paper/plan.ts';
import { walk as replay } from '../../domain/walk/walk.ts';
import { PaperView } from '../../ui/paper/PaperView.tsx';
import { addressesOf } from './addresses.ts';
import { ExtentForm } from './ExtentForm.tsx';
import { firstExtent } from './extents.ts';
import { MakePdf } from './MakePdf.tsx';
import { createMaking } from './making.ts';
import type { PrintProps, PrintWorld } from './world.ts';

/** Choice, buttons and preview. The preview is what the browser's own print gives. */
export function PrintView(
  props: PrintProps & { world: PrintWorld; asked: string | undefined },
): JSX.Element {
  const { world, place, visit } = props;
  const words = () => printing[place.language()];
  const { guide, variables } = props.ready;
  const walk = createMemo(() => replay(guide, visit.session.journal(guide.id), visit.clock.now()));
  const [extent, setExtent] = createSignal<Extent>(firstExtent(guide, walk(), props.asked));
  const [screens] = createResource(async () => {
    try {
      return { drawn: await world.screens(guide.id, place.language()), lost: false };
    } catch (error) {
      console.warn(error);
      return { drawn: [], lost: true };
    }
  });
  const making = createMaking(world);
  const paper = createMemo((): Paper | undefined => {
    const drawings = screens();
    if (!drawings) return undefined;
    const walked = walk();
    const category = walked.kind === 'path' ? walked.category.id : undefined;
    const language = place.language();
    return paperOf({
      ...{ guide, variables, language, walk: walked, extent: extent(), screens: drawings.drawn },
      config: place.data().config,
      created: visit.clock.now(),
      words: paperWords(language, place.copy()),
      code: (step) => world.code(guide, step, category, language),
      qr: world.qr,
      address: addressesOf(world.root, language, guide.id),
      imageBase: `${world.root}guides/${guide.id}/`,
      browser: world.browser,
    });
  });
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
        <Show when={paper()} fallback={<p>{words().preparing}</p>}>
          {(ready) => (
            <MakePdf
              language={place.language()}
              state={making.state()}
              onMake={() => void making.make(ready())}
              onCancel={making.cancel}
              onPrint={world.print}
            />
          )}
        </Show>
        <Show when={screens()?.lost}>
          <p class="pa-small">{words().noDrawings}</p>
        </Show>
        <h2>{words().preview}</h2>
      </div>
      <Show when={paper()} keyed>
        {(shown) => <PaperView paper={shown} />}
      </Show>
    </>
  );
}
