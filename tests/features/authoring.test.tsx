/** Who writes guides, on the authors' page: the real checker and the browser's own storage. */
import { cleanup } from '@solidjs/testing-library';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DataError } from '../../src/adapters/data/fetch-text.ts';
import { startAuthoring } from '../../src/authoring.ts';
import { authoring } from '../../src/copy/authoring.ts';
import { guideDiff } from '../../src/copy/guide-diff.ts';
import { guideEdit } from '../../src/copy/guide-edit.ts';
import { newGuide } from '../../src/copy/new-guide.ts';
import { AuthorsView } from '../../src/features/authoring/AuthorsView.tsx';
import type { DraftStore } from '../../src/ports/authoring.ts';
import type { Lent } from '../../src/state/visit.ts';
import { cleanFiles } from '../domain/check/fixture.ts';
import { MORNING, type Setting, show } from '../support/component.tsx';
import { faultsOfWords } from '../support/plain-problem.ts';
import { lending } from './backend/fixture.ts';

const words = authoring.it;
const STORAGE = 'prova-autori-pagina';
const { guide, en, passages } = cleanFiles();
const json = (value: unknown) => JSON.stringify(value, null, 2);
const FILES: Readonly<Record<string, string>> = {
  'guide.json': json(guide),
  'en.json': json(en),
  'passages.json': json(passages),
};
const NEW_TITLE = 'Apri la posta dell’ufficio';

const databases = async () =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.includes(STORAGE));

afterEach(async () => {
  cleanup();
  await startAuthoring(async () => '', STORAGE).drafts.forget();
  expect(await databases()).toEqual([]);
});

interface Around {
  /** Files of the site, by address below the app's folder. */
  readonly site?: Readonly<Record<string, string | Promise<string>>>;
  /** In place of the browser's own storage. */
  readonly drafts?: Partial<DraftStore>;
}

/** A promise that the test keeps when it wants to. */
function deferred<T>() {
  let give: (value: T) => void = () => undefined;
  const given = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

async function open(given: Partial<Setting> & Around = {}) {
  const { site = {}, drafts = {}, ...setting } = given;
  const saved: (readonly [string, string])[] = [];
  const lent: Lent = {
    ...lending({} as never),
    authoring: async () => {
      const tools = startAuthoring(async (place) => {
        const text = await site[place];
        if (text === undefined) throw new DataError('refused', place, 404);
        return text;
      }, STORAGE);
      const save = (name: string, text: string) => saved.push([name, text]);
      return { ...tools, save, drafts: { ...tools.drafts, ...drafts } };
    },
  };
  const user = userEvent.setup();
  const shown = await show(() => <AuthorsView preview={() => null} map={() => null} />, {
    // What the site offers; where it is another guide than the author's, nothing is published of it.
    guide: { ...guide, id: 'altra' },
    lent,
    ...setting,
  });
  const field = await screen.findByLabelText(words.open.files);
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return {
    ...shown,
    user,
    saved,
    press,
    give: (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) =>
      user.upload(
        field,
        Object.entries(files).map(
          ([name, text]) => new File([text], name, { type: 'application/json' }),
        ),
      ),
    /** Changes the title of the first step in the form. */
    async retitle(title: string) {
      await press(words.views.edit);
      await user.selectOptions(screen.getByLabelText(guideEdit.it.node), 'step/apri-posta');
      const input = await screen.findByLabelText('Titolo');
      await user.clear(input);
      await user.type(input, title);
      await user.tab();
    },
    titleNow: () => (screen.getByLabelText('Titolo') as HTMLInputElement).value,
    text: () => shown.container.textContent ?? '',
  };
}

const problemsShown = () =>
  [...document.querySelectorAll('.pa-checks > li')].map((item) => item.textContent ?? '');

describe('an author who opens files', () => {
  it('reads that a good guide may be published, with its figures', async () => {
    const { give, text } = await open();
    await give(FILES);
    await screen.findByText(words.check.good);
    expect(text()).toContain(words.check.coverageText(1, 1, 0));
    expect(text()).toContain('Modi di rispondere: 3. Da 0 a 3 passi.');
  });

  it('reads each problem with its place, and goes to the field', async () => {
    const { give, press } = await open();
    await give({
      ...FILES,
      'guide.json': FILES['guide.json']?.replace('Vedi i messaggi.', 'Provvedi.') ?? '',
    });
    await screen.findByText(words.check.wrong(1));
    const [first = ''] = problemsShown();
    expect(first).toContain('«Provvedi» è una parola difficile');
    expect(first).toContain(
      'guide.json, passo 1 “Apri la posta”, come si capisce che è andata bene',
    );
    await press(/^Vai al campo/);
    expect(((await screen.findByLabelText(guideEdit.it.node)) as HTMLSelectElement).value).toBe(
      'step/apri-posta',
    );
  });

  it('sees at the end what was asked for last, also where what was asked for before comes later', async () => {
    const slow = deferred<string>();
    const page = await open({ guide, site: { 'guides/portale/guide.json': slow.given } });
    await page.give({ 'guide.json': FILES['guide.json'] ?? '' });
    await page.user.type(screen.getByLabelText(newGuide.it.guideTitle), 'Seconda');
    await page.press(newGuide.it.make);
    expect(screen.queryByText(words.bar.save('passages.json'))).toBeNull();
    slow.give(json(guide));
    await screen.findByText(words.bar.save('passages.json'));
    await page.press(words.views.edit);
    await page.user.selectOptions(screen.getByLabelText(guideEdit.it.node), 'step/trova-la-pagina');
  });

  it('may open config.json alone, and reads what is wrong in it', async () => {
    const { give } = await open();
    await give({ 'config.json': json({ contacts: { desk: { mail: 'assistenza' } } }) });
    await screen.findByText(words.check.wrong(1));
    const [first = ''] = problemsShown();
    expect(first).toContain('serve un indirizzo e-mail');
    expect(first).toContain('config.json, contatti, assistenza, e-mail');
    expect(first).toContain('contacts.desk.mail');
  });

  it('sees the settings that are open applied to the guide', async () => {
    const { give } = await open();
    const wrong = { guideSettings: { portale: { variables: { deskPhone: 'interno' } } } };
    await give({ ...FILES, 'config.json': json(wrong) });
    await screen.findByText(/serve un numero di telefono/);
  });

  it('shows a hundred of many problems, and the others on request', async () => {
    const { give, press } = await open();
    const long = cleanFiles();
    for (const node of Object.keys(long.en)) long.en[node] = {};
    await give({ ...FILES, 'en.json': json(long.en), 'guide.json': json(manyNotes()) });
    const more = await screen.findByRole('button', { name: /^Mostrane altri/ });
    expect(problemsShown()).toHaveLength(100);
    await press(more.textContent ?? '');
    expect(problemsShown().length).toBeGreaterThan(100);
  });
});

/** The clean guide with notes that say nothing of where they come from. */
function manyNotes() {
  const { guide: own } = cleanFiles();
  const [first] = own.steps;
  if (first) first.notes = Array.from({ length: 130 }, () => ({ kind: 'info', text: 'Leggi.' }));
  return own;
}

const DEEP = `${'{"a":'.repeat(80)}1${'}'.repeat(80)}`;

describe('an author who opens a file that cannot be used', () => {
  it.each<[string, string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ['a letter', 'lettera.docx', 'Gentile collega', /Non è un file di una guida/],
    ['20 MB and more', 'guide.json', new Uint8Array(20_000_001).fill(32), /il massimo è 20 MB/],
    ['brackets without end', 'guide.json', DEEP, /Alla riga 1 ci sono troppe parentesi/],
    ['no UTF-8', 'guide.json', new Uint8Array([0x7b, 0xff, 0x7d]), /codifica “UTF-8”/],
  ])('(%s) is told so, and what was open stays', async (_, name, content, said) => {
    const { give } = await open();
    await give(FILES);
    await screen.findByText(words.check.good);
    await give({ [name]: content });
    const alert = await screen.findByText(said);
    expect(alert.closest('[role=alert]')).not.toBeNull();
    expect(faultsOfWords(alert.textContent ?? '', 'too-')).toEqual([]);
    screen.getByText(words.check.good);
  });

  it.each(['sections.json', 'regole.json'])(
    'gives a whole folder, and is told that its %s is not changed here',
    async (name) => {
      const { give } = await open();
      const rules = { first: 'intro', sections: [], screens: ['ACCESSO'] };
      await give({ ...FILES, [name]: json(rules) });
      await screen.findByText(words.check.good);
      const alert = await screen.findByText(/serve al controllo delle fonti/);
      expect(faultsOfWords(alert.textContent ?? '', 'unknown-field')).toEqual([]);
      expect(alert.closest('li')?.textContent).toContain(words.check.notice);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the name %s is told that there is no such field, and nothing else happens',
    async (name) => {
      const { give } = await open();
      const poisoned =
        FILES['guide.json']?.replace('"id"', `"${name}": { "polluted": "si" }, "id"`) ?? '';
      const config = `{ "guideSettings": { "portale": { "variables": { "${name}": "si" } } } }`;
      await give({ ...FILES, 'guide.json': poisoned, 'config.json': config });
      await waitFor(() => expect(problemsShown().length).toBeGreaterThan(1));
      const all = problemsShown().join('\n');
      expect(all.match(new RegExp(`Il campo «${name}» non esiste`, 'g'))).toHaveLength(2);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('an author who changes a guide', () => {
  it('sees what differs from the published one, and saves one changed line', async () => {
    const site = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => [`guides/portale/${name}`, text]),
    );
    const { user, press, retitle, saved } = await open({ guide, site });
    await user.selectOptions(await screen.findByLabelText(words.open.which), 'portale');
    await press(words.open.start);
    await screen.findByText(words.check.good);
    await retitle(NEW_TITLE);
    await press(words.views.diff);
    await screen.findByText(guideDiff.it.title);
    const item = await screen.findByRole('listitem');
    expect(item.textContent).toContain('titolo');
    expect(within(item).getByText(NEW_TITLE)).toBeTruthy();
    await press(words.bar.save('guide.json'));
    const [[name, text] = ['', '']] = saved;
    expect(name).toBe('guide.json');
    const before = FILES['guide.json']?.split('\n') ?? [];
    expect(text.split('\n').filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it('may save a guide with a problem, and is told not to publish it', async () => {
    const { give, press, saved, text } = await open();
    const wrong = FILES['guide.json']?.replace('Vedi i messaggi.', 'Provvedi.') ?? '';
    await give({ ...FILES, 'guide.json': wrong });
    await screen.findByText(words.check.wrong(1));
    await press(words.bar.save('guide.json'));
    expect(saved).toHaveLength(1);
    expect(text()).toContain(words.bar.savedWrong('guide.json', 1));
    expect(text()).not.toContain(words.bar.saved('guide.json'));
  });

  it('takes a change back and makes it again', async () => {
    const { give, retitle, press, titleNow } = await open();
    await give(FILES);
    await screen.findByText(words.check.good);
    expect(
      (screen.getByRole('button', { name: words.bar.undo }) as HTMLButtonElement).disabled,
    ).toBe(true);
    await retitle(NEW_TITLE);
    expect(titleNow()).toBe(NEW_TITLE);
    await press(words.bar.undo);
    await waitFor(() => expect(titleNow()).toBe('Apri la posta'));
    await press(words.bar.redo);
    await waitFor(() => expect(titleNow()).toBe(NEW_TITLE));
  });
});

describe('the draft', () => {
  it('is kept, found again with the day it was kept, and goes on', async () => {
    const first = await open();
    await first.give(FILES);
    await screen.findByText(words.check.good);
    await first.retitle(NEW_TITLE);
    await screen.findByText(words.bar.kept);
    cleanup();
    const again = await open({ clock: { now: () => MORNING } });
    await screen.findByText(/^C’è una bozza di “.+” su questo PC, del 7 gennaio 2026/);
    await again.press(words.open.resume);
    await screen.findByText(words.check.good);
    await again.press(words.views.diff);
    await screen.findByText(NEW_TITLE);
  });

  it('is said to be kept, and the page may be left, only once the last change is in it', async () => {
    const [first, second] = [deferred<boolean>(), deferred<boolean>()];
    const waits = [first, second];
    const drafts = { keep: async () => (await waits.shift()?.given) ?? false };
    const page = await open({ drafts });
    await page.give(FILES);
    await screen.findByText(words.check.good);
    const mayLeave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const said = () => document.querySelector('.pa-authors > [role=status]');
    await page.retitle(NEW_TITLE);
    // Nothing is known yet: neither is said.
    expect(said()?.textContent?.trim()).toBe('');
    expect(mayLeave()).toBe(false);
    first.give(true);
    await screen.findByText(words.bar.kept);
    expect(mayLeave()).toBe(true);
    await page.retitle('Apri la posta di ieri');
    expect(said()?.getAttribute('aria-busy')).toBe('true');
    expect(mayLeave()).toBe(false);
    second.give(true);
    await waitFor(() => expect(said()?.getAttribute('aria-busy')).toBe('false'));
    expect(mayLeave()).toBe(true);
  });

  it('is not replaced by another guide before that is said', async () => {
    const first = await open();
    await first.give(FILES);
    await screen.findByText(words.check.good);
    await first.retitle(NEW_TITLE);
    await screen.findByText(words.bar.kept);
    cleanup();
    const again = await open();
    await screen.findByText(/^C’è una bozza/);
    await again.give(FILES);
    await screen.findByText(words.open.replaceText(guide.title));
    await again.press(words.open.loseNo);
    expect(screen.queryByText(words.check.good)).toBeNull();
    await again.give(FILES);
    await again.press(words.open.replaceYes);
    await screen.findByText(words.check.good);
  });

  it('that is not kept is asked about before a link leads away', async () => {
    const { give, retitle, press } = await open({ mode: 'shared' });
    await give(FILES);
    await screen.findByText(words.check.good);
    await retitle(NEW_TITLE);
    await screen.findByText(words.bar.notKept);
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '/altrove/';
    let led = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      led += 1;
    });
    try {
      link.click();
      await screen.findByText(words.open.loseText);
      await press(words.open.loseNo);
      link.click();
      expect(led).toBe(0);
      await press(words.open.loseYes);
      expect(led).toBe(1);
    } finally {
      link.remove();
    }
  });

  it.each(['discarded', 'closed'] as const)('is gone from this PC when it is %s', async (how) => {
    const first = await open();
    await first.give(FILES);
    await screen.findByText(words.check.good);
    await first.retitle(NEW_TITLE);
    await screen.findByText(words.bar.kept);
    expect(await databases()).toHaveLength(1);
    if (how === 'closed') {
      await first.press(words.bar.close);
      await first.press(words.open.loseYes);
    } else {
      cleanup();
      const again = await open();
      await screen.findByText(/^C’è una bozza/);
      await again.press(words.open.discard);
      // One click deletes nothing.
      await again.press(words.open.discardNo);
      expect(await databases()).toHaveLength(1);
      await again.press(words.open.discard);
      await again.press(words.open.discardYes);
    }
    await waitFor(async () => expect(await databases()).toEqual([]));
    expect(screen.queryByText(/^C’è una bozza/)).toBeNull();
  });

  it.each(['shared', 'colleague'] as const)(
    'is not kept in the mode %s, and not looked for',
    async (mode) => {
      const own = await open();
      await own.give(FILES);
      await screen.findByText(words.check.good);
      await own.retitle('Apri la posta di ieri');
      await screen.findByText(words.bar.kept);
      cleanup();
      const { give, retitle, text } = await open({ mode });
      await give(FILES);
      await screen.findByText(words.check.good);
      expect(text()).not.toContain('C’è una bozza');
      await retitle(NEW_TITLE);
      await screen.findByText(words.bar.notKept);
      const kept = await startAuthoring(async () => '', STORAGE).drafts.load();
      expect(kept?.texts['guide.json']).toContain('Apri la posta di ieri');
      expect(kept?.texts['guide.json']).not.toContain(NEW_TITLE);
    },
  );
});
