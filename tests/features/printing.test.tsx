/** The page for printing: what can be chosen, the preview, and how a PDF is made. */
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printing } from '../../src/copy/printing.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import type { Paper } from '../../src/domain/paper/model.ts';
import type { Journal } from '../../src/domain/progress/journal.ts';
import type { Facts } from '../../src/domain/walk/model.ts';
import { PrintView } from '../../src/features/printing/PrintView.tsx';
import { TwinForm } from '../../src/features/printing/TwinForm.tsx';
import { TwinView } from '../../src/features/printing/TwinView.tsx';
import type { PrintWorld } from '../../src/features/printing/world.ts';
import type { MadePaper, Making } from '../../src/ports/paper-maker.ts';
import { usePlace } from '../../src/state/place.ts';
import { aClock, show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';
import { play } from '../support/play.ts';

const guide = aGuide({
  questions: { casella: ['si', 'no'] },
  categories: { tutti: [{}, 'posta'] },
  procedures: { posta: ['apri', 'leggi', 'rispondi'] },
  troubles: { chiusa: 'stop' },
  steps: { apri: { troubles: ['chiusa'] } },
});
const onPath = (...done: string[]): Journal =>
  play(guide)
    .answering('casella', 'si')
    .confirming(...done).journal;

afterEach(() => void vi.useRealTimers());

const words = printing.it;
const PDF: MadePaper = { bytes: new Uint8Array([37]), replaced: [] };

function deferred() {
  let settle: { resolve: (made: MadePaper) => void; reject: (why: unknown) => void } | undefined;
  const promise = new Promise<MadePaper>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (made: MadePaper) => settle?.resolve(made),
    reject: (why: unknown) => settle?.reject(why),
  };
}
type Deferred = ReturnType<typeof deferred>;

/** A maker that the test lets finish, and what it was asked. */
function aMaker() {
  const asked: { paper: Paper; making: Making }[] = [];
  const results: Deferred[] = [];
  const saved: string[] = [];
  const printed = vi.fn();
  const world: PrintWorld = {
    root: 'https://guida.example/',
    browser: { family: 'chrome' },
    screens: async () => [],
    maker: async () => ({
      make(paper, making) {
        asked.push({ paper, making });
        const result = deferred();
        results.push(result);
        making.signal?.addEventListener('abort', () => result.reject(making.signal?.reason));
        return result.promise;
      },
    }),
    save: (_, name) => saved.push(name),
    print: printed,
  };
  return { world, asked, results, saved, printed };
}

function showPrint(world: PrintWorld, journal: Journal = [], asked?: string) {
  return show(
    (ready, visit) => {
      const place = usePlace();
      return (
        <PrintView
          folder="https://guida.example/"
          {...{ world, place, ready, visit, asked }}
          screens={[]}
          qrs={Promise.resolve(new Map())}
        />
      );
    },
    { guide, journal, clock: aClock() },
  );
}

/** Headings of the steps, once the whole preview is drawn: a long one comes in slices. */
const heads = async () => {
  await waitFor(() => expect(document.querySelector('.pa-paper:not([aria-busy])')).not.toBeNull());
  return screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);
};

describe('What can be printed', () => {
  it('for who has not begun: a step, a procedure, the whole guide, which is shown', async () => {
    await showPrint(aMaker().world);
    const group = screen.getByRole('group', { name: words.extent });
    const names = within(group).getAllByRole('radio');
    expect(names).toHaveLength(3);
    expect(within(group).getByRole('radio', { name: words.extents.guide })).toHaveProperty(
      'checked',
      true,
    );
    expect(screen.getByRole('link', { name: words.answer })).toBeTruthy();
    expect((await heads()).filter((text) => /Passo \d/.test(text ?? ''))).toHaveLength(3);
  });

  it('for who is on the way: their path first, and what remains of it', async () => {
    await showPrint(aMaker().world, onPath('apri'));
    expect(screen.getByRole('radio', { name: words.extents.path })).toHaveProperty('checked', true);
    expect((await heads()).filter((text) => /Passo \d/.test(text ?? ''))).toHaveLength(3);
    await userEvent.click(screen.getByRole('radio', { name: words.extents.remaining }));
    const left = (await heads()).filter((text) => /Passo \d/.test(text ?? ''));
    expect(left).toHaveLength(2);
    expect(left[0]).toContain('Passo 2 di 3');
  });

  it('one step, chosen in a list', async () => {
    await showPrint(aMaker().world, onPath(), 'leggi');
    expect(screen.getByRole('radio', { name: words.extents.step })).toHaveProperty('checked', true);
    const list = screen.getByRole('combobox', { name: words.whichStep });
    expect(list).toHaveProperty('value', 'leggi');
    await userEvent.selectOptions(list, 'rispondi');
    await screen.findByRole('heading', { level: 2, name: /Passo 3 di 3/ });
  });
});

describe('A PDF', () => {
  it('is made of what the preview shows, and saved', async () => {
    const maker = aMaker();
    await showPrint(maker.world, onPath());
    await userEvent.click(screen.getByRole('button', { name: words.download }));
    await expect.poll(() => maker.asked).toHaveLength(1);
    expect(maker.asked[0]?.paper.fileName).toBe('prova-percorso.pdf');
    maker.results[0]?.resolve(PDF);
    await screen.findByText(words.made('prova-percorso.pdf'));
    expect(maker.saved).toEqual(['prova-percorso.pdf']);
  });

  it('shows how far it is only when it takes half a second', async () => {
    const maker = aMaker();
    await showPrint(maker.world, onPath());
    await heads();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // A plain click: the library's waits by the timers that stand still here.
    screen.getByRole('button', { name: words.download }).click();
    await expect.poll(() => maker.asked).toHaveLength(1);
    maker.asked[0]?.making.onProgress?.(0.25);
    vi.advanceTimersByTime(499);
    expect(screen.queryByText(words.making(25))).toBeNull();
    vi.advanceTimersByTime(1);
    screen.getByText(words.making(25));
    vi.useRealTimers();
    maker.results[0]?.resolve(PDF);
    await screen.findByText(words.made('prova-percorso.pdf'));
    expect(screen.queryByText(words.making(25))).toBeNull();
  });

  it('can be cancelled: nothing is saved', async () => {
    const maker = aMaker();
    await showPrint(maker.world, onPath());
    await userEvent.click(screen.getByRole('button', { name: words.download }));
    await userEvent.click(await screen.findByRole('button', { name: words.cancel }));
    await screen.findByText(words.cancelled);
    expect(maker.asked[0]?.making.signal?.aborted).toBe(true);
    expect(maker.saved).toEqual([]);
    // And made anew afterwards.
    await userEvent.click(screen.getByRole('button', { name: words.download }));
    await expect.poll(() => maker.asked).toHaveLength(2);
    maker.results[1]?.resolve(PDF);
    await screen.findByText(words.made('prova-percorso.pdf'));
  });

  it('is not made twice by an impatient person', async () => {
    const maker = aMaker();
    await showPrint(maker.world, onPath());
    const button = screen.getByRole('button', { name: words.download });
    await userEvent.dblClick(button);
    await expect.poll(() => maker.asked).toHaveLength(1);
    maker.results[0]?.resolve(PDF);
    await screen.findByText(words.made('prova-percorso.pdf'));
    expect(maker.asked).toHaveLength(1);
  });

  it('names the characters that it could not write', async () => {
    const maker = aMaker();
    await showPrint(maker.world, onPath());
    await userEvent.click(screen.getByRole('button', { name: words.download }));
    await expect.poll(() => maker.results).toHaveLength(1);
    maker.results[0]?.resolve({ ...PDF, replaced: ['漢', '☃'] });
    await screen.findByText(words.replaced('漢 ☃'));
  });

  it('that fails says what to do instead', async () => {
    const maker = aMaker();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await showPrint(maker.world, onPath());
    await userEvent.click(screen.getByRole('button', { name: words.download }));
    await expect.poll(() => maker.results).toHaveLength(1);
    maker.results[0]?.reject(new Error('no memory'));
    await screen.findByText(words.failedText);
    expect(maker.saved).toEqual([]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('is not offered where there is no maker; the browser prints', async () => {
    const { world, printed } = aMaker();
    const { maker: _none, ...rest } = world;
    await showPrint(rest);
    expect(screen.queryByRole('button', { name: words.download })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: words.print }));
    expect(printed).toHaveBeenCalledOnce();
  });
});

describe('From paper to screen', () => {
  const showTwin = (id: string, journal: Journal, answers: Facts = {}) =>
    show(
      (ready, visit) => {
        const step = ready.guide.steps.find((candidate) => candidate.id === id);
        if (!step) throw new Error(`no step ${id}`);
        return <TwinView {...{ ready, visit, step, answers }} />;
      },
      { guide, journal },
    );

  it('asks before it marks, then goes on after the step ticked last', async () => {
    const { session, address } = await showTwin('leggi', onPath());
    const before = session.journal('prova').length;
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(session.journal('prova')).toHaveLength(before);
    await userEvent.click(screen.getByRole('button', { name: words.twin.yes }));
    await expect.poll(address).toBe('/prova/rispondi/');
    const added = session.journal('prova').slice(before);
    expect(added.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['confirm apri', 'confirm leggi']);
    expect(added.every(({ stepHash }) => stepHash !== '')).toBe(true);
  });

  it('leads to that step who has not done it', async () => {
    await showTwin('leggi', onPath());
    expect(screen.getByRole('link', { name: words.twin.no }).getAttribute('href')).toBe(
      '/prova/leggi/',
    );
  });

  it('marks nothing twice', async () => {
    await showTwin('apri', onPath('apri'));
    expect(screen.queryByRole('button', { name: words.twin.yes })).toBeNull();
    expect(screen.getByRole('link', { name: words.twin.goOn }).getAttribute('href')).toBe(
      '/prova/leggi/',
    );
  });

  it('takes the answers of the paper where this PC has none', async () => {
    const { session, address } = await showTwin('apri', [], { casella: 'si' });
    expect(session.journal('prova')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: words.twin.yes }));
    await expect.poll(address).toBe('/prova/leggi/');
    expect(session.journal('prova').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'answer casella',
      'confirm apri',
    ]);
  });

  it('reads the code of the last step ticked, and says where it is wrong', async () => {
    const { address } = await show((ready) => <TwinForm ready={ready} />, { guide });
    const field = screen.getByRole('textbox', { name: words.twin.label });
    await userEvent.type(field, 'sbagliato{Enter}');
    expect(screen.getByRole('alert').textContent).toBe(words.twin.wrong);
    await userEvent.clear(field);
    await userEvent.type(field, formatCode(stepCode(guide, 'leggi', 'tutti')));
    await userEvent.click(screen.getByRole('button', { name: words.twin.go }));
    await expect.poll(address).toBe('/prova/?carta=leggi');
  });

  it('takes the answers from the code, where only one way of answering leads to its category', async () => {
    const forked = aGuide({
      questions: { casella: ['si', 'no'] },
      categories: { con: [{ casella: ['si'] }, 'posta'], senza: [{ casella: ['no'] }, 'posta'] },
      procedures: { posta: ['apri', 'leggi'] },
    });
    const { address } = await show((ready) => <TwinForm ready={ready} />, { guide: forked });
    const field = screen.getByRole('textbox', { name: words.twin.label });
    await userEvent.type(field, `${formatCode(stepCode(forked, 'apri', 'senza'))}{Enter}`);
    await expect.poll(address).toBe('/prova/?carta=apri&r=casella:no');
  });

  it('asks the questions first where there is no path', async () => {
    await showTwin('apri', []);
    expect(
      screen.getByRole('link', { name: words.twin.toQuestions }).getAttribute('href'),
    ).toContain('domanda=casella');
  });
});
