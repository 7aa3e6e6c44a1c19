import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { For } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { indexDocuments } from '../../src/adapters/search/index-documents.ts';
import { desk } from '../../src/copy/desk.ts';
import { spell } from '../../src/domain/code/spell.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import { DeskView } from '../../src/features/desk/DeskView.tsx';
import { startOf } from '../../src/features/desk/start.ts';
import type { Lent } from '../../src/state/visit.ts';
import { type Setting, show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const guide = aGuide({
  questions: { posta: ['si', 'no'] },
  categories: { con: [{ posta: ['si'] }, 'entra'], senza: [{ posta: ['no'] }, 'apri'] },
  procedures: { entra: ['uno', 'due'], apri: ['uno', 'tre'], giro: ['quattro'] },
  troubles: { fermo: 'stop', prova: 'advice', giro: '>giro' },
  steps: { uno: { troubles: ['fermo', 'prova', 'giro'] } },
});
const copy = desk.it;
const code = (step: string, category?: string) => stepCode(guide, step, category);

const lent: Lent = {
  qr: async () => [[true]],
  index: indexDocuments,
  site: {
    secure: true,
    loaded: () => [],
    read: () => Promise.reject(new Error('The desk asks nothing of the site')),
    guide: () => Promise.reject(new Error('The desk asks nothing of the site')),
  },
  guide: () => Promise.reject(new Error('There is no other language here')),
  backend: () => Promise.reject(new Error('The desk asks nothing of the services')),
  authoring: () => Promise.reject(new Error('The desk writes no guides')),
  forget: async () => true,
};

const atDesk = (query = '', setting: Partial<Setting> = {}) =>
  show(
    () => (
      <DeskView
        start={startOf(new URLSearchParams(query))}
        contacts={() => <p>Contatti</p>}
        preview={({ step }) => (
          <>
            <p>Si vede {String(step.title)}</p>
            <For each={step.troubles}>
              {(id) => (
                <details id={`problema-${id}`}>
                  <summary>{id}</summary>
                </details>
              )}
            </For>
          </>
        )}
      />
    ),
    { guide, lent, ...setting },
  );
const field = () => screen.getByRole('combobox', { name: copy.field });
const button = (name: string) => screen.getByRole('button', { name });
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy.message.text });
const list = () => screen.queryByRole('listbox', { name: copy.results });

describe('the desk before the app is there', () => {
  it('lists every step with its code, and leads to the pages that exist', async () => {
    await atDesk('', { neutral: true });
    const link = screen.getByRole('link', { name: 'Passo due', hidden: true });
    expect(link.getAttribute('href')).toBe('/prova/due/');
    expect(screen.getByText(formatCode(code('due')))).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the field', () => {
  it('has the focus, and shows the step with the sixth symbol', async () => {
    await atDesk();
    await expect.poll(() => document.activeElement).toBe(field());
    const typed = code('due', 'con');
    await userEvent.type(field(), typed.slice(0, 5));
    expect(screen.queryByText('Si vede Passo due')).toBeNull();
    await userEvent.type(field(), typed.slice(5));
    await screen.findByText('Si vede Passo due');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: copy.category }).value).toBe(
      'con',
    );
  });

  it('opens its list for words; arrows choose, Enter takes, Escape closes and then empties', async () => {
    await atDesk();
    await userEvent.type(field(), 'passo');
    await expect.poll(() => list()?.querySelectorAll('[role=option]').length).toBe(4);
    await userEvent.keyboard('{ArrowDown}');
    const [, second] = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(field().getAttribute('aria-activedescendant')).toBe(second?.id);
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/^Si vede Passo/);
    expect(list()).toBeNull();

    await userEvent.type(field(), ' tre');
    await expect.poll(list).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(list()).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(/^Si vede/)).toBeNull();
    expect(screen.getByRole('heading', { name: copy.allSteps })).toBeTruthy();
  });

  it('reads the code in the line that the app writes, and in a whole message', async () => {
    await atDesk();
    const line = `Codice passo: ${formatCode(code('due', 'con'))} (${spell(code('due'), 'it')})`;
    await userEvent.click(field());
    await userEvent.paste(`Buongiorno, chiedo aiuto.Passo: Passo due${line}Percorso: prova`);
    await screen.findByText('Si vede Passo due');
  });

  it('offers the steps whose code begins as typed', async () => {
    await atDesk();
    await userEvent.type(field(), 'pr2');
    await expect.poll(() => list()?.querySelectorAll('[role=option]').length).toBe(4);
    await userEvent.type(field(), formatCode(code('tre')).slice(3, 5));
    await expect.poll(() => list()?.querySelectorAll('[role=option]').length).toBe(1);
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Si vede Passo tre');
  });

  it('opens the trouble that was looked for', async () => {
    await atDesk();
    await userEvent.type(field(), 'problema prova');
    await expect.poll(list).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Si vede Passo uno');
    const part = (id: string) => document.querySelector<HTMLDetailsElement>(`#problema-${id}`);
    await expect.poll(() => part('prova')?.open).toBe(true);
    expect(part('fermo')?.open).toBe(false);
  });

  it('tells a wrong code only once all six symbols are there', async () => {
    await atDesk();
    const right = code('uno');
    const wrong = right.slice(0, 4) + right.charAt(5) + right.charAt(4);
    await userEvent.type(field(), wrong);
    expect((await screen.findAllByText(copy.wrongCode)).length).toBeGreaterThan(0);
  });
});

describe('the reply', () => {
  const reply = async (setting: Partial<Setting> = {}) => {
    const shown = await atDesk('guida=prova&passo=uno', setting);
    // The page begins with the focus in its field: a reply is asked for after that.
    await expect.poll(() => document.activeElement).toBe(field());
    await userEvent.click(button(copy.reply));
    await expect.poll(() => document.activeElement).toBe(text());
    return shown;
  };
  const trouble = () => screen.getByRole('combobox', { name: copy.message.trouble });

  it('is made of step, code, steps that remain and trouble', async () => {
    await reply();
    expect(text().value).toContain('«Passo uno»');
    expect(text().value).toContain(formatCode(code('uno')));
    expect(text().value).toContain('2. Passo due');
    await userEvent.selectOptions(trouble(), 'prova');
    expect(text().value).toContain('«Problema prova»');
    expect(text().value).toContain('- Fai così.');
    await userEvent.click(screen.getByRole('checkbox', { name: copy.message.steps }));
    expect(text().value).not.toContain('Passo due');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: copy.message.kind }),
      'ticket',
    );
    expect(text().value).toMatch(/^Guida: Guida di prova \(1\.0\.0\)/);
  });

  it('lists the steps of the detour first, where the trouble leads there', async () => {
    await reply();
    await userEvent.selectOptions(trouble(), 'giro');
    expect(text().value).toContain('1. Passo quattro\n2. Passo uno\n3. Passo due');
  });

  it('does not say "you" to a colleague', async () => {
    await reply();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: copy.message.kind }),
      'ticket',
    );
    expect(text().value).toContain('Passi che restano:\n1. Passo uno');
    expect(text().value).not.toMatch(/\b(?:ti|hai|apri)\b/i);
  });

  it('has a link and the path of the category, once it is known', async () => {
    await reply();
    expect(text().value).toContain('/prova/uno/\n');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: copy.category }), 'senza');
    expect(text().value).toContain('/prova/uno/?r=posta:no');
    expect(text().value).toContain('2. Passo tre');
  });

  it('does not keep the trouble of another step', async () => {
    await reply();
    await userEvent.selectOptions(trouble(), 'prova');
    await userEvent.click(button('Passo due'));
    expect(text().value).not.toContain('Problema prova');
    expect(text().value).toContain('«Passo due»');
  });

  it('keeps what the agent has written while they look at the step', async () => {
    await reply();
    await userEvent.type(text(), '{Enter}A presto!');
    await userEvent.click(button(copy.seeStep));
    await screen.findByText('Si vede Passo uno');
    await userEvent.click(button(copy.reply));
    expect(text().value).toContain('A presto!');
  });

  it('is copied as it stands, and mailed', async () => {
    const { copied } = await reply();
    await userEvent.type(text(), '{Enter}A presto!');
    await userEvent.click(button(copy.message.copy));
    await screen.findByText(copy.message.copied);
    expect(copied.at(-1)).toBe(text().value);
    const mail = screen.getByRole('link', { name: copy.message.mail }).getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail).replaceAll('\r\n', '\n')).toContain(text().value);
  });

  it('is selected where the PC does not allow copying, as on plain http', async () => {
    await reply({ mayCopy: false });
    await userEvent.click(button(copy.message.copy));
    await screen.findByText(copy.copyFailed);
    expect(document.activeElement).toBe(text());
    expect([text().selectionStart, text().selectionEnd]).toEqual([0, text().value.length]);
  });
});

describe('the link', () => {
  it('is copied', async () => {
    const { copied } = await atDesk('guida=prova&passo=due');
    await userEvent.click(button(copy.copyLink));
    expect((await screen.findAllByText(copy.linkCopied)).length).toBeGreaterThan(0);
    expect(copied).toEqual([`${location.origin}/prova/due/`]);
  });

  it('is selected where the PC does not allow copying', async () => {
    await atDesk('guida=prova&passo=due', { mayCopy: false });
    // A plain click: the library's would clear the selection after it, as it plays the mouse.
    button(copy.copyLink).click();
    expect((await screen.findAllByText(copy.copyFailed)).length).toBeGreaterThan(0);
    expect(String(getSelection())).toBe(`${location.origin}/prova/due/`);
  });
});

describe('another language that cannot be had now', () => {
  it('is told, and the step stays', async () => {
    await atDesk('guida=prova&passo=due');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: copy.language }), 'en');
    expect((await screen.findAllByText(copy.languageFailed)).length).toBeGreaterThan(0);
    expect(screen.getByText('Si vede Passo due')).toBeTruthy();
  });
});
