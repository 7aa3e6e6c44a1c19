import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { guide as copy } from '../../src/copy/guide.ts';
import { QuestionView } from '../../src/features/player/QuestionView.tsx';
import { show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';
import { type Play, play } from '../support/play.ts';

const words = copy.it.question;
const guide = aGuide({
  questions: { posta: ['si', 'no'], portale: ['mai', 'spesso'] },
  categories: { tutti: [{}, 'entra'] },
  procedures: { entra: ['uno'] },
});

const asking = (id: string, played: Play = play(guide)) =>
  show(
    (ready, visit) => {
      const question = guide.questions.find((candidate) => candidate.id === id);
      if (!question) throw new Error(`No question ${id}`);
      return <QuestionView ready={ready} question={question} visit={visit} />;
    },
    { guide, journal: played.journal },
  );
const option = (value: string) =>
  screen.getByRole<HTMLInputElement>('radio', { name: `Risposta ${value}` });
const next = () => screen.getByRole('button', { name: words.next });

describe('a question', () => {
  it('is one group, named by its heading', async () => {
    await asking('posta');
    expect(screen.getByRole('heading', { name: 'Domanda posta' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Domanda posta' })).toBeTruthy();
    expect(screen.getByText(words.count(1))).toBeTruthy();
  });

  it('asks for an answer before it goes on, and takes the keyboard there', async () => {
    const { session } = await asking('posta');
    await userEvent.click(next());
    expect(screen.getByRole('alert').textContent).toContain(words.chooseOne);
    expect(document.activeElement).toBe(option('si'));
    const told = option('si').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(told)).toBe(screen.getByRole('alert'));
    expect(session.journal('prova')).toEqual([]);

    await userEvent.click(option('no'));
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('can be answered with the keyboard alone', async () => {
    const { address, session } = await asking('posta');
    option('si').focus();
    await userEvent.keyboard(' {ArrowDown}');
    expect(option('no').checked).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.poll(address).toBe('/prova/?domanda=portale');
    expect(session.journal('prova')).toMatchObject([{ kind: 'answer', id: 'posta', value: 'no' }]);
  });

  it('leads to the path’s overview after the last answer', async () => {
    const { address } = await asking('portale', play(guide).answering('posta', 'si'));
    expect(screen.getByText(words.count(2))).toBeTruthy();
    await userEvent.click(option('mai'));
    await userEvent.click(next());
    await expect.poll(address).toBe('/prova/');
  });
});

describe('an answer given before', () => {
  const answered = () => play(guide).answering('posta', 'si').answering('portale', 'mai');

  it('stands there, and leaves no second entry when it is only confirmed', async () => {
    const { address, session } = await asking('posta', answered());
    expect(option('si').checked).toBe(true);
    await userEvent.click(next());
    await expect.poll(address).toBe('/prova/');
    expect(session.journal('prova')).toHaveLength(2);
  });

  it('can be changed; the other answers stay', async () => {
    const { address, session } = await asking('posta', answered());
    await userEvent.click(option('no'));
    await userEvent.click(next());
    await expect.poll(address).toBe('/prova/');
    const values = session.journal('prova').map(({ id, value }) => `${id}=${value}`);
    expect(values).toEqual(['posta=si', 'portale=mai', 'posta=no']);
  });

  it('of the system becomes the person’s own when it is confirmed', async () => {
    const bySystem = play(guide).answering('posta', 'si', 'system').answering('portale', 'mai');
    const { session } = await asking('posta', bySystem);
    await userEvent.click(next());
    await expect
      .poll(() => session.journal('prova').at(-1))
      .toMatchObject({
        ...{ id: 'posta', value: 'si', by: 'person' },
      });
  });
});
