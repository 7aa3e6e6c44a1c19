/** A guide begun in the page: what cannot be its name, and what the author gets. */
import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { newGuide } from '../../../src/copy/new-guide.ts';
import { aGuideFile, press, showAuthors, words } from './desk.tsx';

const copy = newGuide.it;
const title = () => screen.getByLabelText(copy.guideTitle);
const name = () => screen.getByLabelText(copy.name);

describe('a new guide', () => {
  it('is named after its title, until the author names it', async () => {
    await showAuthors({});
    await userEvent.type(title(), 'Apri la posta (è nuova)');
    expect(name()).toHaveProperty('value', 'apri-la-posta-e-nuova');
    await userEvent.clear(name());
    await userEvent.type(name(), 'posta');
    await userEvent.type(title(), ' del 2026');
    expect(name()).toHaveProperty('value', 'posta');
  });

  it.each([
    ['', 'posta', 'no-title'],
    ['Posta', 'Posta Nuova', 'bad-id'],
    ['Posta', 'assistenza', 'reserved-id'],
    ['Posta', 'portale', 'taken-id'],
  ] as const)('“%s” called “%s” is refused in words', async (heading, id, refusal) => {
    await showAuthors({});
    if (heading) await userEvent.type(title(), heading);
    await userEvent.clear(name());
    await userEvent.type(name(), id);
    await press(copy.make);
    expect(screen.getByText(copy.refusals[refusal]).getAttribute('role')).toBe('alert');
    const field = refusal === 'no-title' ? title() : name();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText(words.check.good)).toBeNull();
  });

  it('is refused for what is wrong now, not for what was wrong at first', async () => {
    await showAuthors({});
    await press(copy.make);
    screen.getByText(copy.refusals['no-title']);
    await userEvent.type(title(), 'Posta');
    await userEvent.clear(name());
    await userEvent.type(name(), 'Posta Nuova');
    await press(copy.make);
    screen.getByText(copy.refusals['bad-id']);
    expect(screen.queryByText(copy.refusals['no-title'])).toBeNull();
  });

  it('passes the check, is kept as a draft, and is saved as files', async () => {
    const { saved, kept } = await showAuthors({});
    await userEvent.type(title(), 'Portale nuovo');
    await press(copy.make);
    // It breaks no rule, but nobody has written it yet.
    await screen.findByText(/^Nessun problema, ma \d+ testi sono ancora quelli del modello/);
    await screen.findByText(words.bar.kept);
    expect(Object.keys(kept[0]?.texts ?? {})).toEqual(['guide.json', 'passages.json']);
    await press(words.bar.save('guide.json'));
    await press(words.bar.save('passages.json'));
    const guide = JSON.parse(saved['guide.json'] ?? '');
    expect(guide).toMatchObject({ id: 'portale-nuovo', title: 'Portale nuovo' });
    // The site's guide has the mark PR, and the next letters are free.
    expect(guide.mark).toBe('PT');
    expect(saved['passages.json']).toBe('[]\n');
  });

  it('asks before it takes the place of changes that are in no file', async () => {
    await showAuthors({ 'guides/portale/guide.json': aGuideFile() });
    await userEvent.type(title(), 'Prima');
    await press(copy.make);
    await screen.findByText(/^Nessun problema/);
    await userEvent.click(screen.getByText(words.open.other));
    await userEvent.clear(name());
    await userEvent.type(name(), 'seconda');
    await press(copy.make);
    await screen.findByText(words.open.loseText);
  });
});
