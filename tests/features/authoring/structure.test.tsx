/** Conditions, answers and troubles of a guide in forms: chosen from lists, with the check beside. */
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { guideStructure } from '../../../src/copy/guide-structure.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { aGuideFile, gives, press, showAuthors, words } from './desk.tsx';

const copy = guideStructure.it;
const FILE = aGuideFile();

/** Opens the guide at one of its nodes. */
async function opensAt(node: string) {
  const shown = await showAuthors({ 'guides/portale/guide.json': FILE });
  await gives(['guide.json', FILE]);
  await screen.findByRole('navigation', { name: words.views.label });
  await press(words.views.edit);
  await userEvent.selectOptions(screen.getByLabelText('Che cosa vuoi cambiare'), node);
  return {
    ...shown,
    /** The guide as it would be saved. */
    guide: async (): Promise<Guide> => {
      await press(words.bar.save('guide.json'));
      return JSON.parse(shown.saved['guide.json'] ?? '');
    },
  };
}

const inFieldset = (name: string) => within(screen.getByRole('group', { name }));
const checkHere = () => within(screen.getByRole('region', { name: copy.here }));

describe('an author', () => {
  it('makes a step hold for one answer only, and takes that back', async () => {
    const { guide, saved } = await opensAt('step/apri-posta');
    const when = inFieldset(copy.when);
    when.getByText(copy.always);
    await userEvent.selectOptions(when.getByLabelText(copy.answer), 'No');
    await userEvent.click(when.getByRole('button', { name: copy.addCondition }));
    expect((await guide()).steps[0]?.when).toEqual({ casella: ['no'] });
    await press(words.views.diff);
    const item = screen.getByRole('listitem');
    expect(item.textContent).toContain('Passo 1 “Apri la posta”: condizione cambiata');
    expect(item.textContent).toContain(`Prima: ${copy.always}`);
    expect(item.textContent).toContain('Ora: “Usi già la casella?” No');
    await press(words.views.edit);
    await press(copy.takeQuestion('Usi già la casella?'));
    expect(document.activeElement?.textContent).toBe(copy.when);
    await press(words.bar.save('guide.json'));
    expect(saved['guide.json']).toBe(FILE);
  });

  it('widens a category’s condition, and is told what is wrong as it arises', async () => {
    const { guide } = await opensAt('category/mai-entrato');
    checkHere().getByText(copy.good, { exact: false });
    const yes = screen.getByRole('checkbox', { name: 'Sì' });
    const no = screen.getByRole('checkbox', { name: 'No' });
    // The only answer cannot be taken out: a condition without answers would never hold.
    expect(no).toHaveProperty('disabled', true);
    await userEvent.click(yes);
    expect((await guide()).categories[1]?.when).toEqual({ accesso: ['si', 'no'] });
    await userEvent.click(no);
    expect((await guide()).categories[1]?.when).toEqual({ accesso: ['si'] });
    expect(checkHere().getAllByRole('listitem').length).toBeGreaterThan(0);
    await press(words.bar.undo);
    await press(words.bar.undo);
    checkHere().getByText(copy.good, { exact: false });
  });

  it('chooses for a question only among those asked before it', async () => {
    await opensAt('question/accesso');
    const when = inFieldset(copy.when);
    expect(when.queryByLabelText(copy.addQuestion)).toBeNull();
    await userEvent.selectOptions(
      screen.getByLabelText('Che cosa vuoi cambiare'),
      'question/casella',
    );
    inFieldset(copy.when).getByText(copy.never);
  });

  it('adds an answer, moves it, and takes it away', async () => {
    const { guide, saved } = await opensAt('question/casella');
    expect(screen.getByRole('button', { name: /^Togli Sì/ })).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText(copy.newOption), 'Non so{Enter}');
    const options = async () => (await guide()).questions[0]?.options.map(({ value }) => value);
    expect(await options()).toEqual(['si', 'no', 'non-so']);
    // Who chooses it is in no category yet.
    checkHere().getByText(/casella: non-so\) non c’è una categoria/);
    await press('Sposta su: Non so');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sposta su: Non so');
    expect(await options()).toEqual(['si', 'non-so', 'no']);
    await press(/^Togli Non so/);
    await press(words.bar.save('guide.json'));
    expect(saved['guide.json']).toBe(FILE);
  });

  it('adds a trouble that stops, links one of the guide, and takes one away', async () => {
    const { guide } = await opensAt('step/apri-posta');
    await userEvent.selectOptions(screen.getByLabelText(copy.remedy), copy.remedies.stop);
    await userEvent.type(screen.getByLabelText(copy.newTrouble), 'Lo schermo è nero{Enter}');
    const changed = await guide();
    expect(changed.steps[0]?.troubles).toEqual(['non-si-apre', 'lo-schermo-e-nero']);
    expect(changed.troubles[3]?.remedy.kind).toBe('stop');
    await userEvent.selectOptions(screen.getByLabelText(copy.linkTrouble), 'La password non va');
    await press(copy.link);
    await press(/^Togli Lo schermo è nero/);
    const after = await guide();
    expect(after.steps[0]?.troubles).toEqual(['non-si-apre', 'password-errata']);
    expect(after.troubles).toHaveLength(3);
    await press(copy.opensTrouble('La pagina non si apre'));
    expect(screen.getByLabelText('Che cosa vuoi cambiare')).toHaveProperty(
      'value',
      'trouble/non-si-apre',
    );
  });

  it('moves a step of a procedure, and the focus goes with it', async () => {
    const { guide } = await opensAt('procedure/entra');
    const order = async () => (await guide()).procedures.find(({ id }) => id === 'entra')?.items;
    const before = (await order()) ?? [];
    const [first] = screen.getAllByRole('button', { name: /^Sposta giù/ });
    if (!first) throw new Error('The procedure has no steps to move');
    await userEvent.click(first);
    // It is the last one now: of its buttons only the other arrow is left.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sposta su: Apri il portale');
    expect(await order()).toEqual([before[1], before[0], ...before.slice(2)]);
  });
});
