import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { it as italian } from '../../src/copy/it.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { StepView } from '../../src/features/player/StepView.tsx';
import { aClock, type Setting, show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';
import { DAY, type Play, play } from '../support/play.ts';

const guide = aGuide({
  questions: { posta: ['si', 'no'] },
  categories: { con: [{ posta: ['si'] }, 'entra'], senza: [{ posta: ['no'] }, 'apri'] },
  procedures: { entra: ['uno', 'due'], apri: ['uno', 'tre'], ripara: ['cambia'] },
  troubles: { fermo: 'stop', prova: 'advice', guasto: '>ripara' },
  steps: {
    uno: { troubles: ['fermo', 'prova', 'guasto'] },
    due: { wait: { text: 'Arriva per posta.', callWhen: 'Dopo un mese.' } },
  },
});

const words = italian.step;
const onStep = (id: string, setting: Partial<Setting> & { play?: Play } = {}) => {
  const { play: played, ...rest } = setting;
  const used: Guide = rest.guide ?? guide;
  const step = used.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`No step ${id}`);
  return show((ready) => <StepView ready={ready} step={step} />, {
    guide: used,
    ...(played && { journal: played.journal }),
    ...rest,
  });
};
const started = () => play(guide).answering('posta', 'si');
const link = (name: string | RegExp) => screen.getByRole('link', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a step of which nothing is known yet', () => {
  it('names the guide and no position, and "Fatto" is a link that works without the app', async () => {
    await onStep('uno', { neutral: true });
    expect(screen.getByText('Guida di prova')).toBeTruthy();
    expect(screen.queryByText(/^Passo \d+ di/)).toBeNull();
    expect(link(words.done).getAttribute('href')).toBe('/prova/?fatto=uno#uno');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says nothing of a path to somebody who has not begun', async () => {
    await onStep('uno');
    expect(screen.queryByText(words.notOnPath)).toBeNull();
  });

  it('leads back to the questions somebody who began, but has no path', async () => {
    const asked = aGuide({
      questions: { prima: ['a'], seconda: ['b'] },
      categories: { tutti: [{}, 'entra'] },
      procedures: { entra: ['uno'] },
    });
    await onStep('uno', { guide: asked, play: play(asked).answering('prima', 'a') });
    expect(link(words.toQuestions).getAttribute('href')).toBe('/prova/');
  });
});

describe('the step to do now', () => {
  it('counts its place on the path', async () => {
    await onStep('due', { play: started().confirming('uno') });
    expect(screen.getByText(words.position(2, 2))).toBeTruthy();
  });

  it('is recorded by "Fatto", which leads to the next', async () => {
    const { session, address } = await onStep('uno', { play: started() });
    await userEvent.click(link(words.done));
    await expect.poll(address).toBe('/prova/due/');
    expect(session.journal('prova').at(-1)).toMatchObject({ kind: 'confirm', id: 'uno' });
  });

  it('is recorded with the time of the given clock', async () => {
    const clock = aClock();
    clock.pass(DAY);
    const { session, address } = await onStep('uno', { play: started(), clock });
    await userEvent.click(link(words.done));
    await expect.poll(address).toBe('/prova/due/');
    expect(session.journal('prova').at(-1)?.at).toBe(clock.now());
  });

  it('says how long somebody has been waiting', async () => {
    const clock = aClock();
    const waiting = started().confirming('uno');
    clock.pass(3 * DAY + DAY / 2);
    await onStep('due', { play: waiting, clock });
    expect(screen.getByText(words.waitingSince(3))).toBeTruthy();
    expect(screen.getByText('Dopo un mese.')).toBeTruthy();
  });
});

describe('a step that is not the one to do', () => {
  it('says that it is done, leads to the present one, and can be done again', async () => {
    const { address } = await onStep('uno', { play: started().confirming('uno') });
    expect(screen.getByText(words.alreadyDone)).toBeTruthy();
    expect(link(words.goToCurrent('Passo due')).getAttribute('href')).toBe('/prova/due/');
    expect(screen.queryByRole('link', { name: words.done })).toBeNull();
    await userEvent.click(button(words.redo));
    await expect.poll(address).toBe('/prova/uno/');
    await expect.poll(() => screen.queryByText(words.position(1, 2))).not.toBeNull();
    expect(link(words.done)).toBeTruthy();
  });

  it('says that it has changed since it was done', async () => {
    const before = aGuide({ procedures: { entra: ['uno'] }, steps: { uno: { title: 'Prima' } } });
    const played = play(before).answering('posta', 'si').confirming('uno');
    await onStep('uno', { play: played });
    expect(screen.getByText(new RegExp(words.changed))).toBeTruthy();
  });

  it('says that it is not on the path, and can be read all the same', async () => {
    await onStep('tre', { play: started() });
    expect(screen.getByText(words.notOnPath)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Passo tre' })).toBeTruthy();
    expect(link(words.goToCurrent('Passo uno')).getAttribute('href')).toBe('/prova/uno/');
  });
});

describe('when something goes wrong at a step', () => {
  const open = async (title: string) => userEvent.click(screen.getByText(title));

  it('stops, says what to tell the desk, and goes on when it is solved', async () => {
    await onStep('uno', { play: started() });
    await open('Problema fermo');
    await userEvent.click(button(words.stopAndCall));
    const stopped = await screen.findByText(words.stoppedNeutral);
    expect(stopped.closest('.pa-callout')?.textContent).toContain('Sono fermo qui.');
    expect(screen.queryByRole('link', { name: words.done })).toBeNull();
    await userEvent.click(button(words.resolved));
    await screen.findByRole('link', { name: words.done });
  });

  it('goes on when the advice helped, and remembers that there was a problem', async () => {
    const { session, address } = await onStep('uno', { play: started() });
    await open('Problema prova');
    await userEvent.click(button(words.tryAgain));
    await expect.poll(address).toBe('/prova/due/');
    const kinds = session.journal('prova').map(({ kind }) => kind);
    expect(kinds).toEqual(['answer', 'trouble', 'confirm']);
  });

  describe('the mail of the desk', () => {
    const deskMail = {
      kind: 'text',
      value: 'chiedila nel tuo ufficio',
      description: '',
      toComplete: true,
      contact: 'mail',
    } as const;
    const asking: Guide = { ...guide, variables: { deskMail } };

    it('is a sentence, and no link, as long as the organisation has to fill it in', async () => {
      await onStep('due', { guide: asking, play: started() });
      await open(words.noneOfThese);
      expect(screen.getByText('chiedila nel tuo ufficio')).toBeTruthy();
      expect(screen.queryByRole('link', { name: 'chiedila nel tuo ufficio' })).toBeNull();
      expect(screen.getByText(words.toFill)).toBeTruthy();
    });

    it('is a link to write to as soon as config.json names it', async () => {
      const config = { contacts: { desk: { mail: 'aiuto@ente.it' } } };
      await onStep('due', { guide: asking, play: started(), config });
      await open(words.noneOfThese);
      expect(link('aiuto@ente.it').getAttribute('href')).toBe('mailto:aiuto@ente.it');
      expect(screen.queryByText(words.toFill)).toBeNull();
    });
  });

  it('leads through the detour and says where it comes back to', async () => {
    const { address } = await onStep('uno', { play: started() });
    await open('Problema guasto');
    await userEvent.click(button(words.detourStart));
    await expect.poll(address).toBe('/prova/cambia/');
  });

  it('says in the detour where it goes on afterwards', async () => {
    await onStep('cambia', { play: started().meeting('guasto', 'uno') });
    expect(screen.getByText(`${words.inDetour(1, 1)}. ${words.backTo('Passo uno')}`)).toBeTruthy();
  });
});

describe('copying a value', () => {
  const withValue = aGuide({
    procedures: { entra: ['uno'] },
    steps: { uno: { action: { kind: 'copy', variable: 'sito', label: 'Copia l’indirizzo' } } },
    with: { variables: { sito: { kind: 'host', value: 'esempio.it', description: 'Il sito' } } },
  });

  it('copies exactly the value and says so', async () => {
    const { copied } = await onStep('uno', { guide: withValue });
    await userEvent.click(button(/^Copia/));
    await screen.findByText(words.copied);
    expect(copied).toEqual(['esempio.it']);
  });

  it('says what to do where the PC forbids it', async () => {
    await onStep('uno', { guide: withValue, mayCopy: false });
    await userEvent.click(button(/^Copia/));
    await screen.findByText(words.copyFailed);
  });
});
