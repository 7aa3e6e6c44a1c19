/** `config.json` in forms: an administrator changes it without knowing how it is written. */
import { cleanup } from '@solidjs/testing-library';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { configEdit } from '../../../src/copy/config-edit.ts';
import type { AuthorDraft } from '../../../src/ports/authoring.ts';
import { aGuideFile, gives, press, showAuthors, words, writes, written } from './desk.tsx';

const copy = configEdit.it;
const CONFIG = written({
  organisation: { name: 'Ente di prova' },
  contacts: { desk: { mail: 'vecchia@esempio.it' } },
  guides: ['portale'],
});
const SITE = { 'config.json': CONFIG, 'guides/portale/guide.json': aGuideFile() };

async function showSettings(
  site: Readonly<Record<string, string>> = SITE,
  drafts: AuthorDraft[] = [],
) {
  const shown = await showAuthors(site, drafts);
  await press(copy.open);
  await userEvent.click(await screen.findByRole('button', { name: words.views.settings }));
  await screen.findByRole('heading', { name: copy.title });
  return shown;
}

/** Opens a group of fields. */
const opens = (name: string) => userEvent.click(screen.getByText(name, { selector: 'summary' }));
const inGroup = (name: string) => {
  const group = screen.getByText(name, { selector: 'summary' }).closest('details');
  if (!group) throw new Error(`there is no group ${name}`);
  return within(group);
};

describe('an administrator', () => {
  it('changes a contact: one line of the file, and its difference in words', async () => {
    const { saved } = await showSettings();
    await opens('Contatti');
    await writes('E-mail', 'nuova@esempio.it');
    await press(words.views.diff);
    const item = screen.getByRole('listitem');
    expect(item.textContent).toContain('Contatti, Assistenza, E-mail: cambiato');
    expect(item.textContent).toContain('Prima: vecchia@esempio.it');
    expect(item.textContent).toContain('Ora: nuova@esempio.it');
    await press(words.bar.save('config.json'));
    expect(saved['config.json']).toBe(CONFIG.replace('vecchia@', 'nuova@'));
    screen.getByText(copy.saved, { exact: false });
  });

  it('adds a field that the file does not have, and takes it away without a trace', async () => {
    const { saved } = await showSettings();
    await opens('PC condivisi');
    const minutes = 'Minuti senza uso prima dell’avviso';
    await writes(minutes, '5');
    await press(words.bar.save('config.json'));
    expect(JSON.parse(saved['config.json'] ?? '')).toMatchObject({ sharedPc: { idleMinutes: 5 } });
    await writes(minutes, '');
    await press(words.bar.save('config.json'));
    expect(saved['config.json']).toBe(CONFIG);
  });

  it('is told at the field what is wrong, and cannot save a file that the site would refuse', async () => {
    const { saved } = await showSettings();
    await opens('Contatti');
    await writes('E-mail', 'senza chiocciola');
    const field = screen.getByLabelText('E-mail');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const [, error = ''] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(error)?.textContent).toContain('serve un indirizzo e-mail');
    await press(words.bar.save('config.json'));
    screen.getByText(copy.cannotSave, { exact: false });
    expect(saved).toEqual({});
    await press(words.bar.undo);
    expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'vecchia@esempio.it');
    await press(words.bar.redo);
    expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'senza chiocciola');
  });

  it('refuses words where a number is needed', async () => {
    await showSettings();
    await opens('PC condivisi');
    await writes('Minuti senza uso prima dell’avviso', 'dieci');
    screen.getByText(copy.notANumber);
    expect(screen.getByRole('button', { name: words.bar.undo })).toHaveProperty('disabled', true);
  });

  it('gives a guide’s value by its description, with what the guide says beside it', async () => {
    const { saved } = await showSettings();
    await opens('Impostazioni delle singole guide');
    await userEvent.click(
      inGroup('Impostazioni delle singole guide').getByRole('button', { name: /^Aggiungi/ }),
    );
    const field = await screen.findByLabelText('Il portale');
    expect(field.parentElement?.textContent).toContain('Nella guida: http://portale.esempio.it/');
    await writes('Il portale', 'https://nuovo.esempio.it/');
    await press(words.bar.save('config.json'));
    expect(JSON.parse(saved['config.json'] ?? '')).toMatchObject({
      guideSettings: { portale: { variables: { portalUrl: 'https://nuovo.esempio.it/' } } },
    });
    await writes('Il portale', 'non è un indirizzo');
    await waitFor(() => screen.getByLabelText('Il portale', { selector: '[aria-invalid=true]' }));
  });

  it('adds an exception for the certificate, which is closed until a day is given', async () => {
    const { saved } = await showSettings();
    await opens('Eccezioni per l’avviso di certificato');
    const group = inGroup('Eccezioni per l’avviso di certificato');
    await userEvent.click(group.getByRole('button', { name: /^Aggiungi/ }));
    await press(words.bar.save('config.json'));
    expect(saved).toEqual({});
    await userEvent.selectOptions(screen.getByLabelText('Attiva'), copy.yes);
    await writes('Ultimo giorno', '2027-05-31');
    await press(words.bar.save('config.json'));
    expect(JSON.parse(saved['config.json'] ?? '').certificateExceptions).toEqual({
      portale: { enabled: true, expires: '2027-05-31' },
    });
    await userEvent.click(group.getByRole('button', { name: /^Togli/ }));
    expect(document.activeElement?.textContent).toBe('Eccezioni per l’avviso di certificato');
    await press(words.bar.save('config.json'));
    expect(saved['config.json']).toBe(CONFIG);
  });

  it('adds the sign-in with a rule of a guide, chosen from its questions and steps', async () => {
    const { saved } = await showSettings();
    const name = 'Accesso con il servizio dell’ente (OpenID Connect)';
    await opens(name);
    await press(copy.addNew(name));
    expect(document.activeElement).toBe(screen.getByLabelText('Servizio di accesso (issuer)'));
    await writes('Servizio di accesso (issuer)', 'https://id.esempio.it');
    await writes('Nome dell’app nel servizio (client id)', 'primo-accesso');
    const rules = within(screen.getByRole('group', { name: 'Regole sugli attributi' }));
    await userEvent.click(rules.getByRole('button', { name: /^Aggiungi/ }));
    const guide = within(rules.getByRole('group', { name: 'portale' }));
    await userEvent.click(guide.getByRole('button', { name: copy.addTo('portale') }));
    const rule = within(guide.getByRole('group', { name: copy.number('portale', 1) }));
    const path = within(rule.getByRole('group', { name: 'Attributo' }));
    await userEvent.type(path.getByRole('textbox'), 'groups');
    await userEvent.click(path.getByRole('button', { name: /^Aggiungi/ }));
    await userEvent.selectOptions(await rule.findByLabelText('Usi già la casella?'), 'No');
    const steps = within(rule.getByRole('group', { name: 'Conferma i passi' }));
    await userEvent.selectOptions(steps.getByRole('combobox'), '2. Apri il portale');
    await userEvent.click(steps.getByRole('button', { name: /^Aggiungi/ }));
    await press(words.bar.save('config.json'));
    expect(JSON.parse(saved['config.json'] ?? '').identity).toEqual({
      issuer: 'https://id.esempio.it',
      clientId: 'primo-accesso',
      claims: {
        portale: [{ path: ['groups'], answers: { casella: 'no' }, confirms: ['apri-portale'] }],
      },
    });
  });

  it('changes the order of the guides offered, and takes one away', async () => {
    const { saved } = await showSettings({
      ...SITE,
      'config.json': CONFIG.replace(/"guides": \[[^\]]*\]/, '"guides": ["altra", "portale"]'),
    });
    await opens('Guide offerte');
    screen.getByText(/La guida «altra» non c’è/, { selector: '.pa-error span' });
    await press('Sposta su: portale');
    await press(words.views.diff);
    expect(screen.getByRole('listitem').textContent).toContain('Guide offerte: in un altro ordine');
    await press(words.views.settings);
    await press('Togli altra');
    await press(words.bar.save('config.json'));
    expect(JSON.parse(saved['config.json'] ?? '').guides).toEqual(['portale']);
  });

  it('takes away a field that the app does not know', async () => {
    const { saved } = await showSettings({
      ...SITE,
      'config.json': CONFIG.replace('"organisation"', '"colore": "blu",\n  "organisation"'),
    });
    await press(copy.takeAll('colore'));
    await press(words.bar.save('config.json'));
    expect(saved['config.json']).toBe(CONFIG);
  });

  it('reads where a file is broken that is no JSON', async () => {
    await showAuthors(SITE);
    await gives(['config.json', '{"guides": ["portale"\n']);
    await userEvent.click(await screen.findByRole('button', { name: words.views.settings }));
    screen.getByText(copy.unreadable);
    screen.getByText(/Il file non si può leggere: alla riga/);
  });

  it('finds the draft again, with what is not in a file yet and its difference', async () => {
    const drafts: AuthorDraft[] = [];
    await showSettings(SITE, drafts);
    await opens('Contatti');
    await writes('E-mail', 'bozza@esempio.it');
    cleanup();
    await showAuthors(SITE, drafts);
    await userEvent.click(await screen.findByRole('button', { name: words.open.resume }));
    await screen.findByRole('heading', { name: copy.title });
    expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'bozza@esempio.it');
    screen.getByText(words.bar.kept);
    await press(words.views.diff);
    screen.getByText('vecchia@esempio.it', { selector: 'del' });
  });

  it('opens the settings beside a guide, and loses nothing of it', async () => {
    const { kept } = await showAuthors(SITE);
    await gives(['guide.json', aGuideFile()]);
    await userEvent.click(await screen.findByRole('button', { name: words.views.edit }));
    await writes('Versione', '1.0.1');
    await userEvent.click(screen.getByText(words.open.other));
    await press(copy.open);
    await userEvent.click(await screen.findByRole('button', { name: words.views.settings }));
    await press(words.views.edit);
    expect(screen.getByLabelText('Versione')).toHaveProperty('value', '1.0.1');
    await press(words.bar.undo);
    expect(screen.getByLabelText('Versione')).toHaveProperty('value', '1.0.0');
    expect(Object.keys(kept[kept.length - 1]?.texts ?? {})).toContain('config.json');
  });
});
