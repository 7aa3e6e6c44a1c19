/**
 * The drawings that ship with the guides: each has what makes the real screen recognisable, in both
 * languages, and nothing leaves its place.
 *
 * Long because of the table: what every screen must show.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGuide, readOverlay } from '../../src/adapters/schema/guide-schema.ts';
import { readScreens } from '../../src/adapters/schema/screen-schema.ts';
import { resolveVariables } from '../../src/domain/guide/variables.ts';
import { factsOf } from '../../src/domain/screen/choose.ts';
import { describeScreen } from '../../src/domain/screen/describe.ts';
import { type LaidScreen, layoutScreen, WIDTHS } from '../../src/domain/screen/layout.ts';
import { measureText } from '../../src/domain/screen/measure.ts';
import type { Screen, ScreenFacts, Variant } from '../../src/domain/screen/model.ts';
import { translateScreens } from '../../src/domain/screen/texts.ts';

const FOLDER = new URL('../../public/guides/', import.meta.url);

function load(id: string) {
  const read = (file: string) => readFileSync(new URL(`${id}/${file}`, FOLDER), 'utf8');
  const { guide } = readGuide(read('guide.json'));
  const { file, problems } = readScreens(read('screens.json'));
  const { overlay } = readOverlay(read('screens.en.json'));
  if (!guide || !file || !overlay) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  const screens = { it: file.screens, en: translateScreens(file.screens, overlay) };
  return { guide, screens, variables: resolveVariables(guide, {}) };
}

const DRAWN = readdirSync(FOLDER).filter((id) => existsSync(new URL(`${id}/screens.json`, FOLDER)));
const SISR = load('sec-sisr');

function find(id: string, variant: string, language: 'it' | 'en' = 'it') {
  const screen = SISR.screens[language].find((one) => one.id === id);
  const found = screen?.variants.find((one) => one.id === variant);
  if (!screen || !found) throw new Error(`no screen ${id}/${variant}`);
  return { screen, variant: found };
}

/** The drawing's letters in order, as one text. */
function words(laid: LaidScreen): string {
  return laid.shapes
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join(' ')
    .replace(/\s+/g, ' ');
}

interface Row {
  readonly screen: string;
  readonly variant: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** In this order. Spaces between runs of letters do not count. */
  readonly shows: readonly string[];
  readonly hides?: readonly string[];
}

const HOST = '10.4.6.10';
const OPEN = { avanzate: 'aperte' };
const CHROME = {
  screen: 'avviso-certificato',
  variant: 'chrome',
} as const;
const CHROME_HEAD = [
  'Errore di privacy',
  'Non sicuro',
  'https',
  `://${HOST}`,
  'La connessione non è privata',
  `Gli attaccanti potrebbero provare a impossessarsi delle tue informazioni da ${HOST} (ad esempio password, messaggi o carte di credito).`,
  "Scopri di più sull'avviso",
] as const;
const FIREFOX = { screen: 'avviso-certificato', variant: 'firefox' } as const;
const FIREFOX_HEAD = [
  'Attenzione: rischio per la s',
  'Non sicuro',
  HOST,
  'Fai attenzione. Qualcosa sembra fuori posto.',
] as const;

/** What each screen must show, from the circular and from `browser-warnings.md`. */
const REQUIRED: readonly Row[] = [
  {
    screen: 'posta-login',
    variant: 'pagina',
    shows: [
      'webmail.aruba.it',
      'Indirizzo email',
      'nome.cognome@asp.crotone.it',
      'Password',
      'Entra',
    ],
  },
  {
    screen: 'mail-portale',
    variant: 'mail',
    shows: [
      'admin_portale@regione.calabria.it',
      'A: nome.cognome@asp.crotone.it ▼',
      'Le sue credenziali per il portale SEC-SISR sono le seguenti:',
      'utente: PRVDMO90A41X999J',
      'password:',
      "La password dovra' essere cambiata al primo accesso.",
      "Il link per l'accesso al sistema e' http://portale.sisr.regione.calabria.it",
      'Il team di gestione del sistema SEC-SISR',
    ],
  },
  {
    screen: 'portale-home',
    variant: 'pagina',
    shows: [
      'portale.sisr.regione.calabria.it',
      'Accedi',
      'Notizie in evidenza',
      'Maggiori dettagli »',
    ],
  },
  {
    screen: 'portale-login',
    variant: 'pagina',
    shows: [
      'CALABRIA',
      'SISTEMA Informativo Sanitario Regionale',
      'Inserisci il tuo codice fiscale e la tua password:',
      'Username:',
      'PRVDMO90A41X999J',
      'Password:',
      'Accedi',
      'Annulla',
      'Password dimenticata?',
      'Entra con SPID',
      'SPID è il sistema di accesso che consente di utilizzare',
    ],
  },
  {
    screen: 'reset-password',
    variant: 'pagina',
    shows: [
      'Reset Password',
      "Per impostare la nuova password e' necessario introdurre il proprio codice fiscale",
      'La nuova password verrà inviata in automatico a tale indirizzo email.',
      "Un messaggio di conferma o di errore verrà visualizzato al termine dell'operazione",
      'Codice Fiscale (Obbligatorio)',
      'Indirizzo Email (Obbligatorio)',
      'Reset Password',
    ],
  },
  { screen: 'cedolino', variant: 'foglio', shows: ['Cedolino', 'Credenziali della nuova posta'] },
  { screen: 'mail-reset', variant: 'mail', shows: ['nuova password:'] },
  // Chrome 156.
  {
    ...CHROME,
    shows: [
      ...CHROME_HEAD,
      'NET::ERR_CERT_AUTHORITY_INVALID',
      'Attiva la protezione avanzata per ottenere il massimo livello di sicurezza di Chrome',
      'Avanzate',
      "Torna nell'area protetta",
    ],
    hides: ['Nascondi avanzate', 'Procedi'],
  },
  {
    ...CHROME,
    facts: OPEN,
    shows: [
      ...CHROME_HEAD,
      'NET::ERR_CERT_AUTHORITY_INVALID',
      'Nascondi avanzate',
      "Torna nell'area protetta",
      'il relativo certificato di sicurezza non è considerato attendibile dal sistema operativo del computer',
      `Procedi su ${HOST} (non sicuro)`,
    ],
  },
  {
    ...CHROME,
    facts: { ...OPEN, codice: 'NET::ERR_CERT_COMMON_NAME_INVALID' },
    shows: [
      'NET::ERR_CERT_COMMON_NAME_INVALID',
      'il relativo certificato di sicurezza proviene da altro-portale.example',
      'Procedi',
    ],
    hides: ['NET::ERR_CERT_AUTHORITY_INVALID'],
  },
  {
    ...CHROME,
    facts: { ...OPEN, codice: 'NET::ERR_CERT_DATE_INVALID' },
    shows: [
      'NET::ERR_CERT_DATE_INVALID',
      'è scaduto 327 giorni fa',
      "L'orologio del computer è attualmente impostato su",
      'Procedi',
    ],
  },
  {
    ...CHROME,
    facts: { ...OPEN, codice: 'NET::ERR_CERT_DATE_INVALID', data: 'futuro' },
    shows: ['NET::ERR_CERT_DATE_INVALID', 'potrebbe essere attivo tra 98 giorni'],
  },
  {
    ...CHROME,
    facts: { ...OPEN, codice: 'NET::ERR_CERT_REVOKED' },
    shows: ['NET::ERR_CERT_REVOKED', 'il relativo certificato è stato revocato'],
    hides: ['Procedi'],
  },
  {
    ...CHROME,
    facts: { ...OPEN, procedi: 'no' },
    shows: ['Nascondi avanzate', 'Ricarica', 'in genere utilizza la crittografia'],
    hides: ['Procedi', "Torna nell'area protetta"],
  },
  {
    screen: 'avviso-certificato',
    variant: 'chrome-2021',
    facts: OPEN,
    shows: [
      'La connessione non è privata',
      `Gli utenti malintenzionati potrebbero provare a carpire le tue informazioni da ${HOST}`,
      'Ulteriori informazioni',
      'NET::ERR_CERT_AUTHORITY_INVALID',
      'Per il massimo livello di sicurezza di Chrome, attiva la protezione avanzata',
      'Nascondi avanzate',
      "Torna nell'area protetta",
      `Procedi su ${HOST} (non sicuro)`,
    ],
  },
  // Firefox ESR 153, and the older page.
  {
    ...FIREFOX,
    shows: [...FIREFOX_HEAD, 'Avanzate', 'Torna indietro (consigliato)'],
    hides: ['Procedi', 'Codice di errore'],
  },
  ...[
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'Il certificato di questo sito è autofirmato.'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'Che cosa posso fare per risolvere?'],
    ['SSL_ERROR_BAD_CERT_DOMAIN', `il suo certificato non è valido per ${HOST}`],
    ['SEC_ERROR_EXPIRED_CERTIFICATE', 'sembra che il certificato sia scaduto'],
  ].map(
    ([codice = '', detail = '']): Row => ({
      ...FIREFOX,
      facts: { ...OPEN, codice },
      shows: [
        ...FIREFOX_HEAD,
        'Nascondi avanzate',
        'Torna indietro (consigliato)',
        detail,
        'Visualizza il certificato del sito',
        `Codice di errore: ${codice}`,
        `Procedi su ${HOST} (rischioso)`,
      ],
    }),
  ),
  {
    ...FIREFOX,
    facts: { ...OPEN, procedi: 'no' },
    shows: ['HTTP Strict Transport Security (HSTS)', 'Nascondi avanzate'],
    hides: ['Procedi su'],
  },
  {
    screen: 'avviso-certificato',
    variant: 'firefox-vecchio',
    shows: [
      'Attenzione: potenziale rischio per la sicurezza',
      'Torna indietro (consigliato)',
      'Avanzate…',
    ],
    hides: ['Accetta il rischio e continua'],
  },
  {
    screen: 'avviso-certificato',
    variant: 'firefox-vecchio',
    facts: OPEN,
    shows: [
      'Attenzione: potenziale rischio per la sicurezza',
      'Avanzate…',
      'Codice di errore: MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
      'Visualizza certificato',
      'Accetta il rischio e continua',
    ],
  },
  // Edge and Safari, from secondary sources.
  {
    screen: 'avviso-certificato',
    variant: 'edge',
    shows: ['La connessione non è privata', 'Avanzate', 'Torna indietro'],
  },
  {
    screen: 'avviso-certificato',
    variant: 'edge',
    facts: OPEN,
    shows: [
      'La connessione non è privata',
      'Nascondi avanzate',
      `Continua su ${HOST} (non sicuro)`,
    ],
  },
  {
    screen: 'avviso-certificato',
    variant: 'safari',
    shows: ['Questa connessione non è privata', 'Mostra dettagli', 'Torna indietro'],
  },
  {
    screen: 'avviso-certificato',
    variant: 'safari',
    facts: OPEN,
    shows: ['Questa connessione non è privata', 'Torna indietro', 'visita questo sito web'],
  },
  // The other warnings.
  {
    screen: 'avviso-http',
    variant: 'chrome',
    shows: ['Questo sito non supporta una connessione sicura', 'Continua sul sito', 'Indietro'],
  },
  {
    screen: 'avviso-http',
    variant: 'firefox',
    shows: ['Versione sicura del sito non disponibile', 'Prosegui sul sito HTTP', 'Torna indietro'],
  },
  {
    screen: 'avviso-modulo',
    variant: 'chrome',
    shows: [
      'Modulo non sicuro',
      'Le informazioni che stai per inviare non sono protette',
      'Invia comunque',
      'Indietro',
    ],
  },
  {
    screen: 'avviso-modulo',
    variant: 'firefox',
    shows: ['Inviare ugualmente queste informazioni?', 'Cancel', 'Continua'],
  },
  {
    screen: 'pagina-non-si-apre',
    variant: 'chrome',
    shows: [
      'Impossibile raggiungere il sito',
      "Impossibile trovare l'indirizzo IP del server di portale.sisr.regione.calabria.it",
      'ERR_NAME_NOT_RESOLVED',
      'Ricarica',
    ],
  },
  {
    screen: 'pagina-non-si-apre',
    variant: 'chrome',
    facts: { motivo: 'tempo' },
    shows: ['portale.sisr.regione.calabria.it ha impiegato troppo tempo a rispondere.'],
    hides: ['indirizzo IP'],
  },
];

const close = (text: string) => text.replace(/\s/g, '');

describe('A person finds on the drawing what the real screen shows', () => {
  it.each(
    REQUIRED.map(
      (row) => [`${row.screen} ${row.variant} ${JSON.stringify(row.facts ?? {})}`, row] as const,
    ),
  )('%s', (_, row) => {
    const { variant } = find(row.screen, row.variant);
    const facts = factsOf(variant, undefined, row.facts);
    for (const form of ['wide', 'narrow'] as const) {
      const laid = layoutScreen({ variant, form, facts, variables: SISR.variables }, measureText);
      const all = close(words(laid));
      let from = 0;
      // A phone cuts what stands in one line (tab, address) sooner than a computer.
      const wanted = form === 'wide' ? row.shows : row.shows.slice(2);
      for (const text of wanted) {
        const at = all.indexOf(close(text), from);
        expect(
          at,
          `${form}: «${text}» after «${all.slice(Math.max(0, from - 30), from)}»`,
        ).toBeGreaterThanOrEqual(0);
        from = at;
      }
      for (const text of row.hides ?? []) expect(all).not.toContain(close(text));
    }
  });

  it('in English too, with the words that browsers use', () => {
    const said = (variant: string, facts: ScreenFacts) => {
      const { screen, variant: found } = find('avviso-certificato', variant, 'en');
      const { variables } = SISR;
      return describeScreen(
        { screen, variant: found, facts: factsOf(found, undefined, facts), variables },
        'en',
      ).join(' ');
    };
    for (const text of [
      'Privacy error',
      'Not secure',
      'Your connection is not private',
      'Attackers might be trying to steal your information from 10.4.6.10',
      'Hide advanced',
      'Back to safety',
      'Proceed to 10.4.6.10 (unsafe)',
    ]) {
      expect(said('chrome', OPEN)).toContain(text);
    }
    for (const text of [
      'Warning: Security Risk',
      'Be careful. Something doesn’t look right.',
      'Hide advanced',
      'Go back (Recommended)',
      'Proceed to 10.4.6.10 (Risky)',
    ]) {
      expect(said('firefox', OPEN)).toContain(text);
    }
  });
});

/** Every state of a variant that its facts allow. */
function states(variant: Variant): readonly ScreenFacts[] {
  return Object.entries(variant.facts ?? {}).reduce<ScreenFacts[]>(
    (all, [fact, values]) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
}

interface Drawn {
  readonly name: string;
  readonly screen: Screen;
  readonly variant: Variant;
  readonly facts: ScreenFacts;
  readonly language: 'it' | 'en';
}

function everyDrawing(screens: Readonly<Record<'it' | 'en', readonly Screen[]>>): readonly Drawn[] {
  return (['it', 'en'] as const).flatMap((language) =>
    screens[language].flatMap((screen) =>
      screen.variants.flatMap((variant) =>
        states(variant).map((facts) => ({
          name: `${language} ${screen.id} ${variant.id} ${Object.values(facts).join(' ')}`,
          screen,
          variant,
          facts,
          language,
        })),
      ),
    ),
  );
}

describe.each(DRAWN)('Every drawing of %s', (id) => {
  const { screens, variables, guide } = load(id);
  const drawings = everyDrawing(screens);
  const lay = ({ variant, facts }: Drawn, form: 'wide' | 'narrow', marks = {}) =>
    layoutScreen({ variant, form, facts, variables, marks }, measureText);

  it('keeps its letters inside, and large enough to read on a phone', () => {
    for (const drawing of drawings) {
      for (const form of ['wide', 'narrow'] as const) {
        const { shapes, width, height } = lay(drawing, form);
        expect(width).toBe(WIDTHS[form]);
        for (const shape of shapes) {
          if (shape.kind !== 'text') continue;
          const where = `${drawing.name} ${form}: ${shape.text}`;
          expect(shape.x, where).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width, where).toBeLessThanOrEqual(width);
          expect(shape.y, where).toBeLessThanOrEqual(height);
          // 328 pixels is the column of a phone 360 pixels wide.
          if (form === 'narrow')
            expect((shape.size * 328) / width, where).toBeGreaterThanOrEqual(11);
        }
      }
    }
  });

  it('keeps its boxes inside', () => {
    for (const drawing of drawings) {
      for (const form of ['wide', 'narrow'] as const) {
        const { shapes, width, height } = lay(drawing, form);
        for (const shape of shapes) {
          if (shape.kind !== 'box') continue;
          const where = `${drawing.name} ${form}: ${JSON.stringify(shape)}`;
          expect(shape.x, where).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width, where).toBeLessThanOrEqual(width + 0.01);
          expect(shape.y + shape.height, where).toBeLessThanOrEqual(height + 1);
        }
      }
    }
  });

  it('is told in words, in both languages, without a variable left open', () => {
    for (const { name, screen, variant, facts, language } of drawings) {
      const told = describeScreen({ screen, variant, facts, variables }, language);
      expect(told.length, name).toBeGreaterThan(2);
      expect(told.join(' '), name).not.toMatch(/[{}]|\]\(/);
      expect(screen.title.trim(), name).not.toBe('');
    }
  });

  it('has the marks of the steps inside, over no words', () => {
    const uses = [...guide.steps, ...guide.troubles].flatMap(({ screen }) =>
      screen ? [screen] : [],
    );
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      const screen = screens.it.find((one) => one.id === use.show);
      const [variant] = screen?.variants ?? [];
      if (!screen || !variant) throw new Error(`no screen ${use.show}`);
      const drawing = {
        name: use.show,
        screen,
        variant,
        facts: factsOf(variant, use),
        language: 'it',
      } as const;
      for (const form of ['wide', 'narrow'] as const) {
        const { marks, width, height, shapes } = lay(drawing, form, use.marks);
        expect(marks.length).toBe(Object.keys(use.marks ?? {}).length);
        for (const { x, y, radius, area } of marks) {
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(width);
          expect(y + radius).toBeLessThanOrEqual(height);
          expect(area.x + area.width).toBeLessThanOrEqual(width);
          const covered = shapes.filter(
            (shape) =>
              shape.kind === 'text' &&
              shape.x < x + radius * 0.7 &&
              shape.x + shape.width > x - radius * 0.7 &&
              shape.y > y - radius * 0.7 &&
              shape.y - shape.size * 0.7 < y + radius * 0.7,
          );
          expect(covered, `${use.show} ${form} ${area.id}`).toEqual([]);
        }
      }
    }
  });
});

describe('The drawings of the circular', () => {
  it('say which are illustrations and which are indicative', () => {
    const { it: screens } = SISR.screens;
    expect(
      screens
        .filter((screen) => screen.illustration)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['cedolino', 'mail-reset', 'posta-login']);
    const indicative = screens.flatMap((screen) =>
      screen.variants.filter((one) => one.indicative).map((one) => `${screen.id} ${one.id}`),
    );
    expect(indicative.sort()).toEqual([
      'avviso-certificato edge',
      'avviso-certificato safari',
      'avviso-http firefox',
    ]);
  });

  it('hold nobody’s data: the only codice fiscale is the made-up one', () => {
    const text = readFileSync(new URL('sec-sisr/screens.json', FOLDER), 'utf8');
    const codes = text.match(/\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/g) ?? [];
    expect(new Set(codes)).toEqual(new Set(['PRVDMO90A41X999J']));
    const mails = text.match(/[\w.]+@[\w{}.]+/g) ?? [];
    expect(new Set(mails)).toEqual(new Set(['nome.cognome@{mailDomain}']));
  });

  it('never show the way through on the page of the step', () => {
    const step = SISR.guide.steps.find(({ id }) => id === 'controlla-avviso');
    const { screen, variant } = find('avviso-certificato', 'chrome');
    const facts = factsOf(variant, step?.screen);
    const told = describeScreen({ screen, variant, facts, variables: SISR.variables }, 'it').join();
    expect(told).toContain('NET::ERR_CERT_AUTHORITY_INVALID');
    expect(told).not.toContain('Procedi');
    for (const one of screen.variants) {
      const other = describeScreen(
        { screen, variant: one, facts: factsOf(one, step?.screen), variables: SISR.variables },
        'it',
      ).join();
      expect(other).not.toMatch(/Procedi|Continua su|Accetta il rischio|visita questo/);
    }
  });
});
