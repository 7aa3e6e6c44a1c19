/** The English texts and the words in drawings, each beside the Italian. */
import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { guideTexts } from '../../../src/copy/guide-texts.ts';
import { cleanFiles } from '../../domain/check/fixture.ts';
import { aGuideFile, gives, press, showAuthors, words, writes, written } from './desk.tsx';

const copy = guideTexts.it;
const FILES = cleanFiles();
const GUIDE = aGuideFile();
const ENGLISH = written(FILES.en);
const SCREENS = written({
  format: 1,
  screens: [
    {
      ...{ id: 'posta', title: 'La pagina della posta', illustration: true },
      variants: [
        {
          ...{ id: 'pagina', frame: { kind: 'paper' } },
          parts: [{ kind: 'text', id: 'saluto', text: 'Benvenuto nella posta' }],
        },
      ],
    },
  ],
});

async function opens(
  view: 'check' | 'english' | 'drawings',
  more: readonly (readonly [string, string])[],
) {
  const shown = await showAuthors({ 'guides/portale/guide.json': GUIDE });
  await gives(['guide.json', GUIDE], ...more);
  await screen.findByRole('navigation', { name: words.views.label });
  await press(words.views[view]);
  return shown;
}

describe('who translates a guide', () => {
  it('changes one text beside the Italian: one line of en.json, and its difference', async () => {
    const { saved } = await opens('english', [['en.json', ENGLISH]]);
    expect(screen.queryByRole('button', { name: words.bar.save('en.json') })).toBeNull();
    await userEvent.selectOptions(
      screen.getByLabelText('Che cosa vuoi cambiare'),
      'step/apri-posta',
    );
    const field = screen.getByLabelText('Titolo, in inglese');
    expect(field.parentElement?.textContent).toContain('Apri la posta');
    await writes('Titolo, in inglese', 'Open your mailbox');
    await press(words.bar.save('en.json'));
    const step = { ...FILES.en['step/apri-posta'], title: 'Open your mailbox' };
    expect(saved['en.json']).toBe(written({ ...FILES.en, 'step/apri-posta': step }));
    await press(words.views.diff);
    const item = screen.getByText('Passo 1 “Apri la posta”, titolo: cambiato').closest('li');
    expect(item?.textContent).toContain('Ora: Open your mailbox');
    await press(words.bar.undo);
    expect(screen.queryByText(copy.diff('en.json'))).toBeNull();
  });

  it('begins where there is no translation, and is led from one missing text to the next', async () => {
    const { saved } = await opens('english', []);
    screen.getByText(copy.none);
    await press(copy.begin);
    await writes('Titolo, in inglese', 'Enter the portal');
    const missing = Object.values(FILES.en).flatMap(Object.values).length - 1;
    screen.getByText(copy.missing(missing));
    const chosen = screen.getByLabelText('Che cosa vuoi cambiare');
    expect(chosen).toHaveProperty('value', 'guide');
    await press(copy.next);
    expect(chosen).not.toHaveProperty('value', 'guide');
    await press(words.bar.save('en.json'));
    expect(JSON.parse(saved['en.json'] ?? '')).toEqual({ guide: { title: 'Enter the portal' } });
  });

  it('is led from what the check says to the text', async () => {
    const { 'step/scrivi-nome': _, ...less } = FILES.en;
    await opens('check', [['en.json', written(less)]]);
    const [first] = screen.getAllByRole('button', { name: /Vai al campo.*step\/scrivi-nome/ });
    if (!first) throw new Error('no way to the field');
    await userEvent.click(first);
    expect(screen.getByLabelText('Che cosa vuoi cambiare')).toHaveProperty(
      'value',
      'step/scrivi-nome',
    );
    expect(screen.getByLabelText('Titolo, in inglese').getAttribute('aria-invalid')).toBe('true');
  });

  it('takes out a text that the guide no longer has', async () => {
    const more = { ...FILES.en, 'step/via': { title: 'Gone' } };
    const { saved } = await opens('english', [['en.json', written(more)]]);
    await press(/^Togli “Gone”/);
    await press(words.bar.save('en.json'));
    expect(saved['en.json']).toBe(ENGLISH);
  });
});

describe('who corrects a drawing', () => {
  it('changes a word in it: one line of screens.json, and its difference', async () => {
    const { saved } = await opens('drawings', [['screens.json', SCREENS]]);
    expect(screen.getByLabelText('1. titolo del disegno')).toHaveProperty(
      'value',
      'La pagina della posta',
    );
    await writes('2. testo', '');
    screen.getByText(copy.empty);
    await writes('2. testo', 'Parola nuova');
    await press(words.bar.save('screens.json'));
    expect(saved['screens.json']).toBe(SCREENS.replace('Benvenuto nella posta', 'Parola nuova'));
    await press(words.views.diff);
    expect(screen.getByText(copy.diff('screens.json'))).toBeTruthy();
    screen.getByText('Parola nuova', { selector: 'ins' });
  });

  it('translates it, also where there was no translation', async () => {
    const { saved } = await opens('drawings', [['screens.json', SCREENS]]);
    await writes('2. testo, in inglese', 'Welcome to the mail');
    await press(words.bar.save('screens.en.json'));
    expect(JSON.parse(saved['screens.en.json'] ?? '')).toEqual({
      'screen/posta': { 'variants.pagina.parts.saluto.text': 'Welcome to the mail' },
    });
  });

  it('is told where there is none', async () => {
    await opens('drawings', []);
    screen.getByText(copy.noDrawings);
  });
});
