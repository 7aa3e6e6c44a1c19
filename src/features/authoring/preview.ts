import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Guide, Question, Step } from '../../domain/guide/model.ts';
import type { Journal } from '../../domain/progress/journal.ts';
import { journalTo, journalToCategory } from '../../domain/walk/journal-to.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { Tried } from '../../state/simulated.ts';

/** What the preview shows. */
export type Shown =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'overview' | 'no-category' };

/** The author's way through the guide: what they look at, and what they try. In memory only. */
export interface Preview extends Tried {
  readonly walk: Accessor<Walk>;
  readonly shown: Accessor<Shown>;
  /** Shows what a node's key names: `step/apri-posta`; other kinds leave it as it is. */
  look(node: string): void;
  /** Begins at the questions. */
  restart(): void;
  /** After something was pressed: shows what comes next. */
  follow(): void;
}

/** @param guide changes with every edit; the way stays, as far as it still means something */
export function createPreview(guide: Accessor<Guide>, now: () => number): Preview {
  const [journal, setJournal] = createSignal<Journal>([]);
  const [node, setNode] = createSignal<string>();
  const walked = createMemo(() => walk(guide(), journal(), now()));
  const named = <T extends { readonly id: string }>(kind: string, nodes: readonly T[]) =>
    nodes.find(({ id }) => node() === `${kind}/${id}`);
  const shown = createMemo((): Shown => {
    const step = named('step', guide().steps);
    if (step) return { kind: 'step', step };
    const asked = named('question', guide().questions);
    if (asked) return { kind: 'question', question: asked };
    const at = walked();
    if (at.kind === 'question') return { kind: 'question', question: at.question };
    if (at.kind === 'no-category') return { kind: 'no-category' };
    if (node() === undefined && at.position.kind !== 'end') {
      return { kind: 'step', step: at.position.current.step };
    }
    return { kind: 'overview' };
  });
  /** Worked out for no time of its own: the person came that far just now, and waits since today. */
  const come = (way: Journal | undefined) => {
    const at = now();
    setJournal((way ?? []).map((entry) => ({ ...entry, at })));
  };
  return {
    ...{ journal, shown, walk: walked },
    guide: () => guide().id,
    look(key) {
      const [kind, id = ''] = key.split('/');
      if (kind === 'step') come(journalTo(guide(), id));
      else if (kind === 'category') come(journalToCategory(guide(), id));
      else if (kind === 'question') setJournal([]);
      else if (kind !== 'overview') return;
      setNode(key);
    },
    restart() {
      setJournal([]);
      setNode(undefined);
    },
    follow: () => setNode(undefined),
    tryOut: (entry) => void setJournal((before) => [...before, entry]),
  };
}
