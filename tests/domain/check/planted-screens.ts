import type { Overlay } from '../../../src/domain/guide/model.ts';
import type { Screen } from '../../../src/domain/screen/model.ts';
import { listScreenTexts } from '../../../src/domain/screen/texts.ts';
import type { Draft, Files } from './fixture.ts';
import { type Planted, step, type Table } from './planted.ts';

function aCleanScreen(): Draft<Screen> {
  return {
    id: 'pagina',
    title: 'La pagina del portale',
    variants: [
      {
        id: 'chrome',
        facts: { avanzate: ['chiuse', 'aperte'] },
        frame: { kind: 'browser', look: 'chrome', tab: 'Portale', address: '{portalHost}' },
        parts: [
          { kind: 'heading', text: 'Titolo della pagina' },
          { kind: 'field', id: 'nome', label: 'Nome' },
          { kind: 'button', id: 'login', text: 'Login', when: { avanzate: ['chiuse'] } },
        ],
      },
    ],
  };
}

/** Adds a screen that a step shows, with its translation, and then spoils it. */
function drawn(spoil: (screen: Draft<Screen>, files: Files) => void) {
  return (files: Files) => {
    const screen = aCleanScreen();
    files.screens = [screen];
    step(files, 'scrivi-nome').screen = { show: 'pagina', marks: { nome: 1, login: 2 } };
    spoil(screen, files);
    files.screensEn ??= translated(files.screens);
  };
}

function translated(screens: readonly Screen[]): Draft<Overlay> {
  const overlay: Draft<Overlay> = {};
  for (const { node, field, text } of listScreenTexts(screens)) {
    overlay[node] = { ...overlay[node], [field]: `${text} (EN)` };
  }
  return overlay;
}

const first = (screen: Draft<Screen>) => {
  const [variant] = screen.variants;
  if (variant === undefined) throw new Error('the fixture has no variant');
  return variant;
};

const USES: readonly Planted[] = [
  { did: 'made no mistake', spoil: drawn(() => undefined), told: [] },
  {
    did: 'named a screen that nobody has drawn',
    spoil: drawn((_, f) => {
      step(f, 'scrivi-nome').screen = { show: 'altra' };
    }),
    told: [
      'dangling-screen @ guide.json: step/scrivi-nome, screen.show',
      'unused-screen @ screens.json: screen/pagina (notice)',
    ],
  },
  {
    did: 'marked something that is not on the screen',
    spoil: drawn((_, f) => {
      step(f, 'scrivi-nome').screen = { show: 'pagina', marks: { cognome: 1 } };
    }),
    told: ['unknown-part @ guide.json: step/scrivi-nome, screen.marks.cognome'],
  },
  {
    did: 'marked something that is hidden in this state of the screen',
    spoil: drawn((_, f) => {
      step(f, 'scrivi-nome').screen = {
        show: 'pagina',
        with: { avanzate: 'aperte' },
        marks: { login: 1 },
      };
    }),
    told: ['unknown-part @ guide.json: step/scrivi-nome, screen.marks.login'],
  },
  {
    did: 'asked for a state that the screen does not know',
    spoil: drawn((_, f) => {
      step(f, 'scrivi-nome').screen = { show: 'pagina', with: { avanzate: 'forse' } };
    }),
    told: ['unknown-fact @ guide.json: step/scrivi-nome, screen.with.avanzate'],
  },
  {
    did: 'gave a mark a number without an item in the list',
    spoil: drawn((_, f) => {
      step(f, 'scrivi-nome').screen = { show: 'pagina', marks: { nome: 1, login: 3 } };
    }),
    told: ['bad-mark @ guide.json: step/scrivi-nome, screen.marks.login'],
  },
  {
    did: 'gave two marks the same number',
    spoil: drawn((_, f) => {
      step(f, 'scrivi-nome').screen = { show: 'pagina', marks: { nome: 1, login: 1 } };
    }),
    told: ['doubled-mark-number @ guide.json: step/scrivi-nome, screen.marks'],
  },
  {
    did: 'drew a screen that nobody shows',
    spoil: drawn((_, f) => {
      delete step(f, 'scrivi-nome').screen;
    }),
    told: ['unused-screen @ screens.json: screen/pagina (notice)'],
  },
];

const SCREENS: readonly Planted[] = [
  {
    did: 'gave two screens the same name',
    spoil: drawn((screen, f) => {
      f.screens = [screen, aCleanScreen()];
    }),
    told: ['doubled-id @ screens.json: screen/pagina'],
  },
  {
    did: 'gave two parts the same name',
    spoil: drawn((screen) => {
      first(screen).parts.push({ kind: 'link', id: 'nome', text: 'Aiuto' });
    }),
    told: ['doubled-id @ screens.json: screen/pagina, variants.chrome'],
  },
  {
    did: 'drew a part for a state that does not exist',
    spoil: drawn((screen) => {
      first(screen).parts.push({ kind: 'link', text: 'Aiuto', when: { avanzate: ['mai'] } });
    }),
    told: ['unknown-fact @ screens.json: screen/pagina, variants.chrome'],
  },
  {
    did: 'left a second variant without a name to choose it by',
    spoil: drawn((screen) => {
      first(screen).label = 'Chrome';
      screen.variants.push({ ...first(screen), id: 'firefox' });
      delete screen.variants[1]?.label;
    }),
    told: ['missing-label @ screens.json: screen/pagina, variants.firefox.label'],
  },
  {
    did: 'gave two variants the same name',
    spoil: drawn((screen) => {
      first(screen).label = 'Chrome';
      screen.variants.push({ ...first(screen) });
    }),
    told: ['doubled-id @ screens.json: screen/pagina, variants.chrome'],
  },
  {
    did: 'drew nothing that could be put in words',
    spoil: drawn((screen, f) => {
      first(screen).parts = [{ kind: 'space', size: 20 }];
      step(f, 'scrivi-nome').screen = { show: 'pagina' };
    }),
    told: ['missing-alt @ screens.json: screen/pagina, variants.chrome'],
  },
  {
    did: 'named a variable that the guide does not have',
    spoil: drawn((screen) => {
      first(screen).parts.push({ kind: 'text', text: 'Vai a {casa}.' });
    }),
    told: [
      'unknown-variable @ screens.json: screen/pagina, variants.chrome.parts.3.text',
      'unknown-variable @ screens.en.json: screen/pagina, variants.chrome.parts.3.text',
    ],
  },
  {
    did: 'drew a real link in a screen',
    spoil: drawn((screen) => {
      first(screen).parts.push({ kind: 'text', text: 'Vai al [portale](portale).' });
    }),
    told: [
      'unknown-link @ screens.json: screen/pagina, variants.chrome.parts.3.text',
      'unknown-link @ screens.en.json: screen/pagina, variants.chrome.parts.3.text',
    ],
  },
];

const TRANSLATIONS: readonly Planted[] = [
  {
    did: 'translated no screen at all',
    spoil: (f) => {
      drawn(() => undefined)(f);
      f.screensEn = undefined;
    },
    told: ['no-translation @ screens.en.json (notice)'],
  },
  {
    did: 'forgot a title',
    spoil: drawn((screen, f) => {
      f.screensEn = translated([screen]);
      delete f.screensEn['screen/pagina']?.title;
    }),
    told: ['missing-translation @ screens.en.json: screen/pagina, title'],
  },
  {
    did: 'translated the words of a screen that is Italian for everybody',
    spoil: drawn((screen, f) => {
      f.screensEn = translated([screen]);
      screen.wordsIn = 'it';
      const { title = '' } = f.screensEn['screen/pagina'] ?? {};
      f.screensEn['screen/pagina'] = { title, 'variants.chrome.parts.login.text': 'Log in' };
    }),
    told: [
      'unknown-translation @ screens.en.json: screen/pagina, variants.chrome.parts.login.text',
    ],
  },
  {
    did: 'explained a word of such a screen in a note, which is right',
    spoil: drawn((screen, f) => {
      f.screensEn = translated([screen]);
      screen.wordsIn = 'it';
      const { title = '' } = f.screensEn['screen/pagina'] ?? {};
      f.screensEn['screen/pagina'] = { title, 'variants.chrome.parts.nome.note': 'your name' };
    }),
    told: [],
  },
];

export const SCREENS_TABLES: readonly Table[] = [
  ['the screens of steps', USES],
  ['a drawing', SCREENS],
  ['the translation of drawings', TRANSLATIONS],
];
