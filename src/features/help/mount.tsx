import { createMemo } from 'solid-js';
import { stepCode } from '../../domain/code/step-code.ts';
import { type LateProps, type LiveProps, mountLive } from '../../state/late.ts';
import { createPlayer } from '../../state/player.ts';
import { AskHelp } from './AskHelp.tsx';
import { PrintStep } from './PrintStep.tsx';
import { StepCode } from './StepCode.tsx';

/** What a message says of the PC, which only the browser knows. */
export interface HelpWorld {
  readonly browser: string;
  screen(): string;
  online(): boolean;
  readonly appVersion: string;
}

/** Draws code and message into `box`, in place of the baked neutral code. Returns what undoes it. */
export function mountHelp(world: HelpWorld, box: HTMLElement, props: LateProps): () => void {
  return mountLive(box, props, (live) => <StepHelp {...live} world={world} />);
}

function StepHelp(props: LiveProps & { world: HelpWorld }) {
  const player = createPlayer(props.ready, props.visit, props.place);
  const code = createMemo(() => {
    const walk = player.walk();
    const category = walk.kind === 'path' ? walk.category.id : undefined;
    return stepCode(props.ready.guide, props.step.id, category);
  });
  return (
    <>
      <StepCode code={code()} language={props.place.language()} />
      <PrintStep {...props} />
      <AskHelp {...props} walk={player.walk()} code={code()} />
    </>
  );
}
