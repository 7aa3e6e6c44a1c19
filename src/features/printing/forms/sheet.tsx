import { onCleanup } from 'solid-js';
import { render } from 'solid-js/web';
import type { Paper } from '../../../domain/paper/model.ts';
import { PaperView } from '../../../ui/paper/PaperView.tsx';

/**
 * The sheet that the browser prints instead of the page. It stays until it is taken off: some
 * browsers print after `print()` has returned. Goes with the component that makes it.
 */
export function createSheet(): { show(paper: Paper): void; remove(): void } {
  let undo: (() => void) | undefined;
  const remove = () => {
    undo?.();
    undo = undefined;
  };
  onCleanup(remove);
  return {
    remove,
    show(paper) {
      remove();
      // Another form of the same page may have left its own.
      for (const other of document.querySelectorAll('.pa-sheet')) other.remove();
      const sheet = document.createElement('div');
      sheet.className = 'pa-sheet';
      const dispose = render(
        () => (
          <>
            <h1>{paper.title}</h1>
            <PaperView paper={paper} />
          </>
        ),
        sheet,
      );
      document.body.append(sheet);
      document.documentElement.dataset.sheet = '';
      undo = () => {
        dispose();
        sheet.remove();
        if (!document.querySelector('.pa-sheet')) delete document.documentElement.dataset.sheet;
      };
    },
  };
}
