/** The authors' page around a site of a few files: what is on it, and what the person saved. */
import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { DataError } from '../../../src/adapters/data/fetch-text.ts';
import { startAuthoring } from '../../../src/authoring.ts';
import { authoring } from '../../../src/copy/authoring.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { AuthorsView } from '../../../src/features/authoring/AuthorsView.tsx';
import type { AuthorDraft } from '../../../src/ports/authoring.ts';
import type { Lent } from '../../../src/state/visit.ts';
import { cleanFiles, type Draft } from '../../domain/check/fixture.ts';
import { show } from '../../support/component.tsx';

export const words = authoring.it;

/** A file as its author would have written it. */
export const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The small guide without a fault, as its author changed it. */
export function aGuideFile(change: (guide: Draft<Guide>) => void = () => {}): string {
  const { guide } = cleanFiles();
  change(guide);
  return written(guide);
}

/** Shows `/autori/` on a site of these files (`config.json`, `guides/portale/guide.json`). */
export async function showAuthors(
  files: Readonly<Record<string, string>>,
  kept: AuthorDraft[] = [],
) {
  const saved: Record<string, string> = {};
  const tools = startAuthoring(async (place) => {
    const text = files[place];
    if (text === undefined) throw new DataError('refused', place);
    return text;
  }, undefined);
  const lent = {
    authoring: async () => ({
      ...tools,
      save: (name: string, text: string) => {
        saved[name] = text;
      },
      drafts: {
        load: async () => kept[kept.length - 1],
        keep: async (draft: AuthorDraft) => kept.push(draft) > 0,
        forget: async () => kept.splice(0).length >= 0,
      },
    }),
  };
  const shown = await show(
    () => <AuthorsView preview={() => <p>Anteprima di prova</p>} map={() => <p>Mappa</p>} />,
    // SAFETY: the page borrows nothing else.
    { guide: cleanFiles().guide as Guide, lent: lent as unknown as Lent },
  );
  await screen.findByText(words.open.drop);
  return { ...shown, saved, kept };
}

export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

export async function gives(...files: readonly (readonly [name: string, text: string])[]) {
  const list = files.map(([name, text]) => new File([text], name, { type: 'application/json' }));
  await userEvent.upload(screen.getByLabelText(words.open.files), list);
}

/** Writes in a field and leaves it. */
export async function writes(label: string | RegExp, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text.replace(/[{[]/g, '$&$&'));
  await userEvent.tab();
}
