import { createMemo, createResource, createSignal, type JSX, Show } from 'solid-js';
import { paperWords } from '../../copy/paper.ts';
import { printing } from '../../copy/printing.ts';
import { keptAnswers } from '../../domain/clock/kept.ts';
import { spell } from '../../domain/code/spell.ts';
import { formatCode, stepCode } from '../../domain/code/step-code.ts';
import { actorsOf } from '../../domain/paper/actors.ts';
import { paperAddresses } from '../../domain/paper/address.ts';
import { paperOf } from '../../domain/paper/paper-of.ts';
import { type Extent, plan } from '../../domain/paper/plan.ts';
import { withQr } from '../../domain/paper/with-qr.ts';
import { walk as replay } from '../../domain/walk/walk.ts';
import { PaperView } from '../../ui/paper/PaperView.tsx';
import { ActorForm } from './ActorForm.tsx';
import { ExtentForm } from './ExtentForm.tsx';
import { firstExtent } from './extents.ts';
import { MakePdf } from './MakePdf.tsx';
import { createMaking } from './making.ts';
import { createSlices } from './slices.ts';
import type { PrintProps, PrintWorld } from './world.ts';

/** Choice, buttons and preview. The preview is what the browser's own print gives. */
export function PrintView(props: PrintProps & { world: PrintWorld }): JSX.Element {
  const { world, place, visit } = props;
  const words = () => printing[place.language()];
  const { guide, variables } = props.ready;
  const walk = createMemo(() => replay(guide, visit.session.journal(guide.id), visit.clock.now()));
  const [extent, setExtent] = createSignal<Extent>(firstExtent(guide, walk(), props.asked));
  const [actor, setActor] = createSignal<string>();
  /** Where several people take part in what is printed. */
  const actors = createMemo(() => {
    const walked = walk();
    const path = walked.kind === 'path' ? walked : undefined;
    const steps = plan(guide, extent(), path).flatMap((section) => section.steps);
    const found = actorsOf(
      guide,
      steps.map(({ step }) => step),
    );
    return extent().kind === 'step' || found.length < 2 ? [] : found;
  });
  const making = createMaking(world);
  const [qrs] = createResource(() => props.qrs);
  /** Answers travel only on the paper of the person's own path. */
  const answers = () => {
    const { kind } = extent();
    return kind === 'path' || kind === 'remaining' ? walk().facts : {};
  };
  // Leaves room for the QR codes, which come in one by one; the PDF has them inside.
  const paper = createMemo(() => {
    const language = place.language();
    const walked = walk();
    const category = walked.kind === 'path' ? walked.category.id : undefined;
    const whose = actor();
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
      ...(props.folder !== undefined && {
        address: paperAddresses(props.folder, language, guide.id, answers()),
      }),
      qr: () => [],
      ...(whose !== undefined && { actor: whose }),
      imageBase: `${world.root}guides/${guide.id}/`,
      browser: world.browser,
    });
  });
  const drawing = createSlices(() => paper().blocks);
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
            setActor(undefined);
            setExtent(chosen);
          }}
        />
        <Show when={actors().length > 0}>
          <ActorForm
            place={place}
            ready={props.ready}
            actors={actors()}
            actor={actor()}
            onActor={(chosen) => {
              making.forget();
              setActor(chosen);
            }}
          />
        </Show>
        <MakePdf
          language={place.language()}
          state={making.state()}
          onMake={
            maker &&
            (() =>
              void props.qrs.then((all) =>
                making.make(
                  withQr(paper(), (q) => all.get(q)),
                  maker,
                ),
              ))
          }
          onCancel={making.cancel}
          onPrint={() => {
            drawing.finish();
            world.print();
          }}
        />
        <Show when={!props.screens}>
          <p class="pa-small">{words().noDrawings}</p>
        </Show>
        <p class="pa-print-preview">{words().preview}</p>
      </div>
      <Show when={paper()} keyed>
        {(shown) => (
          <PaperView paper={shown} count={drawing.count()} qr={(href) => qrs()?.get(href)} />
        )}
      </Show>
    </>
  );
}
