/** Where the focus goes on the authors' page, and days that are written in a field. */
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { guideEdit } from '../../../src/copy/guide-edit.ts';
import { guideStructure } from '../../../src/copy/guide-structure.ts';
import { newGuide } from '../../../src/copy/new-guide.ts';
import { aGuideFile, gives, press, showAuthors, words, writes } from './desk.tsx';

const focused = () => document.activeElement as HTMLElement;

async function edits(node: string) {
  await press(words.views.edit);
  await userEvent.selectOptions(screen.getByLabelText(guideEdit.it.node), node);
}

describe('the focus', () => {
  it('is on the field that a problem names, and on that of a difference', async () => {
    await showAuthors({});
    await gives(['guide.json', aGuideFile()]);
    await screen.findByText(words.check.good);
    await edits('step/apri-posta');
    await writes('Come si capisce che è andata bene', 'Provvedi.');
    for (const view of ['check', 'diff'] as const) {
      await press(words.views[view]);
      await userEvent.click(
        screen.getAllByRole('button', {
          name: /^Vai al campo ?step\/apri-posta/,
        })[0] as HTMLElement,
      );
      expect(focused()).toHaveProperty('value', 'Provvedi.');
    }
  });

  it('is on the first part of a field that a difference names as a whole', async () => {
    await showAuthors({});
    await gives(['guide.json', aGuideFile()]);
    await screen.findByText(words.check.good);
    await edits('step/apri-posta');
    await writes(/^Testo.* 2$/, 'Leggi tutto.');
    await press(words.views.diff);
    await press(/^Vai al campo ?step\/apri-posta/);
    expect(focused().closest('[data-field]')?.getAttribute('data-field')).toMatch(/^body\./);
  });

  it('is on the heading of the form, where the form has no such field', async () => {
    await showAuthors({});
    await gives([
      'guide.json',
      aGuideFile((guide) => {
        guide.steps[0]?.troubles.push('manca');
      }),
    ]);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: /^Vai al campo/ }))[0] as HTMLElement,
    );
    expect(focused().tagName).toBe('H2');
  });

  it('stays where something can be pressed after the last undo and redo, and a new guide', async () => {
    await showAuthors({});
    await userEvent.type(screen.getByLabelText(newGuide.it.guideTitle), 'Posta');
    await press(newGuide.it.make);
    await waitFor(() => expect(focused().textContent).toBe(words.open.other));
    await edits('step/apri-il-sito');
    await writes('Titolo', 'Apri la posta');
    await press(words.bar.undo);
    expect(focused().textContent).toBe(words.bar.redo);
    await press(words.bar.redo);
    expect(focused().textContent).toBe(words.bar.undo);
  });
});

describe('a day', () => {
  const sourceIn = (saved: Readonly<Record<string, string>>) =>
    JSON.parse(saved['guide.json'] ?? '{}').source;

  it('has the browser’s own field, and a month may be written as people write it', async () => {
    const { saved } = await showAuthors({});
    await gives(['guide.json', aGuideFile()]);
    await screen.findByText(words.check.good);
    await press(words.views.edit);
    const checked = screen.getByLabelText(/controllata il$/);
    expect(checked).toHaveProperty('type', 'date');
    await userEvent.clear(checked);
    await userEvent.type(checked, '2026-11-26');
    await userEvent.tab();
    expect(screen.getByText(guideEdit.it.monthHint)).toBeTruthy();
    await writes(/^Fonte, data \(/, '11/2025');
    await press(words.bar.save('guide.json'));
    expect(sourceIn(saved)).toMatchObject({ lastChecked: '2026-11-26', date: '2025-11' });
  });

  it('that does not exist is refused, and nothing beside it says that all is well', async () => {
    await showAuthors({});
    await gives(['guide.json', aGuideFile()]);
    await screen.findByText(words.check.good);
    await press(words.views.edit);
    const status = screen.getByText(new RegExp(guideStructure.it.good));
    await writes(/^Fonte, data \(/, '31/02/2026');
    await screen.findByText(guideEdit.it.refusals['not-a-day']);
    expect(status.textContent).toContain(guideStructure.it.refused);
    await writes(/^Fonte, data \(/, '28/02/2026');
    expect(status.textContent).toContain(guideStructure.it.good);
  });
});
