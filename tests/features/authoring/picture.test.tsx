/** The picture of a step: taken in by pasting, refused in words, and said in every language the guide has. */
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { picture } from '../../../src/copy/picture.ts';
import { aGuideFile, gives, press, showAuthors, words, written } from './desk.tsx';

const copy = picture.it;
const FILE = aGuideFile();
const NO_SCREENS = written({ format: 1, screens: [] });

async function opensAt(node: string, files: Readonly<Record<string, string>> = {}) {
  const shown = await showAuthors({ 'guides/portale/guide.json': FILE });
  await gives(['guide.json', FILE], ...Object.entries(files));
  await screen.findByRole('navigation', { name: words.views.label });
  await press(words.views.edit);
  await userEvent.selectOptions(screen.getByLabelText('Che cosa vuoi cambiare'), node);
  return shown;
}

async function aPng(): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 200, height: 100 });
  canvas.getContext('2d')?.fillRect(0, 0, 50, 50);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error('no picture');
  return new File([blob], 'Schermata.png', { type: 'image/png' });
}

const section = () => screen.getByRole('region', { name: copy.title });

function pastes(file: File, text?: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.items.add(file);
  if (text !== undefined) clipboardData.setData('text/plain', text);
  section().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
}

async function marks(number: number, text: string) {
  await press(copy.addMark);
  const group = within(await screen.findByRole('group', { name: copy.mark(number) }));
  await userEvent.type(group.getByLabelText(copy.words), text);
}

describe('a picture', () => {
  it('is pasted, and replaces nothing where words are pasted', async () => {
    await opensAt('step/scrivi-nome');
    pastes(await aPng(), 'parole');
    pastes(await aPng());
    await screen.findByRole('button', { name: copy.use });
    expect(screen.getAllByRole('button', { name: copy.use })).toHaveLength(1);
  });

  it('is refused in words, and the next one is taken', async () => {
    await opensAt('step/scrivi-nome');
    pastes(new File(['<svg/>'], 'a.png', { type: 'image/png' }));
    await screen.findByText(copy.refusals.svg);
    pastes(await aPng());
    await screen.findByRole('button', { name: copy.use });
    expect(screen.queryByText(copy.refusals.svg)).toBeNull();
  });

  it('has one mark for each item of the step, and says which is there twice', async () => {
    const { saved } = await opensAt('step/scrivi-nome');
    pastes(await aPng());
    await screen.findByRole('button', { name: copy.use });
    await marks(1, 'Il campo del nome');
    await marks(2, 'Il pulsante Login');
    await press(copy.addMark);
    screen.getByText(copy.noMoreNumbers);
    const second = within(screen.getByRole('group', { name: copy.mark(2) }));
    await userEvent.selectOptions(second.getByLabelText(copy.number), '1');
    await userEvent.type(screen.getByLabelText(copy.name), 'La pagina di accesso');
    await userEvent.type(screen.getByLabelText(copy.alt), 'Due campi e un pulsante');
    await press(copy.use);
    expect(screen.getAllByText(copy.doubled)).toHaveLength(2);
    const again = within(screen.getAllByRole('group', { name: copy.mark(1) })[1] ?? document.body);
    await userEvent.selectOptions(again.getByLabelText(copy.number), '2');
    await press(copy.use);
    await screen.findByText(copy.used('la-pagina-di-accesso.png'));
    await press(words.bar.save('guide.json'));
    const { steps } = JSON.parse(saved['guide.json'] ?? '');
    expect(steps[2].screen).toEqual({
      show: 'la-pagina-di-accesso',
      marks: { 'il-campo-del-nome': 1, 'il-pulsante-login': 2 },
    });
  });

  it('is used once, also where the button is pressed twice before the file is made', async () => {
    await opensAt('step/apri-portale');
    pastes(await aPng());
    await userEvent.type(await screen.findByLabelText(copy.name), 'La pagina');
    await userEvent.type(screen.getByLabelText(copy.alt), 'Una pagina bianca');
    await userEvent.dblClick(screen.getByRole('button', { name: copy.use }));
    await screen.findByText(copy.used('la-pagina.png'));
    await press(words.bar.undo);
    expect(screen.getByRole('button', { name: words.bar.undo })).toHaveProperty('disabled', true);
    expect(screen.queryByText(copy.shows('La pagina', 'la-pagina.png'))).toBeNull();
  });

  it('asks for English words where the drawings are translated', async () => {
    const { saved } = await opensAt('step/apri-portale', {
      ...{ 'screens.json': NO_SCREENS, 'screens.en.json': written({}) },
    });
    pastes(await aPng());
    await userEvent.type(await screen.findByLabelText(copy.name), 'La pagina');
    await userEvent.type(screen.getByLabelText(copy.alt), 'Una pagina bianca');
    await press(copy.use);
    expect(screen.getAllByText(copy.missing)).toHaveLength(2);
    await userEvent.type(screen.getByLabelText(copy.english(copy.name)), 'The page');
    await userEvent.type(screen.getByLabelText(copy.english(copy.alt)), 'A white page');
    await press(copy.use);
    await screen.findByText(copy.used('la-pagina.png'));
    await press(words.bar.save('screens.en.json'));
    expect(JSON.parse(saved['screens.en.json'] ?? '')).toEqual({
      'screen/la-pagina': { title: 'The page', 'variants.unica.frame.alt': 'A white page' },
    });
  });

  it('is not put into a screens.json that cannot be read', async () => {
    await opensAt('step/apri-portale', { 'screens.json': '{"format": 1, "screens": 3}' });
    screen.getByText(copy.broken);
    expect(screen.queryByLabelText(copy.file)).toBeNull();
  });
});
