/** Words of generated text alternatives. They stand in the domain because paper says them too. */
import type { Language } from '../config/model.ts';
import type { BrowserLook, IconName, PlainFrame } from './model.ts';

export interface ScreenWords {
  readonly illustration: string;
  readonly indicative: string;
  browser(name: string): string;
  readonly frames: Readonly<Record<PlainFrame['kind'], string>>;
  tab(words: string): string;
  address(words: string): string;
  chip(words: string): string;
  readonly struck: string;
  readonly dimmed: string;
  readonly dialog: string;
  heading(words: string): string;
  button(words: string): string;
  readonly unknownButton: string;
  readonly disabled: string;
  link(words: string): string;
  field(label: string): string;
  fieldWith(label: string, value: string): string;
  secret(label: string): string;
  check(words: string, on: boolean): string;
  from(words: string): string;
  to(words: string): string;
  row(cells: string): string;
  readonly filler: string;
  /** In place of a password that the drawing shows as dots. */
  readonly dots: string;
  mark(number: number): string;
  readonly icons: Readonly<Partial<Record<IconName, string>>>;
}

export const LOOK_NAMES: Readonly<Record<BrowserLook, string>> = {
  chrome: 'Chrome',
  'chrome-2021': 'Chrome',
  firefox: 'Firefox',
  edge: 'Edge',
  safari: 'Safari',
};

const it: ScreenWords = {
  illustration: 'Illustrazione: la schermata vera può essere diversa.',
  indicative: 'Disegno indicativo: la schermata vera può essere diversa.',
  browser: (name) => `Finestra di ${name}.`,
  frames: {
    mail: 'Un messaggio di posta.',
    paper: 'Un foglio.',
    phone: 'Lo schermo di un telefono.',
    dialog: 'Una finestra.',
    page: 'Una pagina.',
  },
  tab: (words) => `Scheda: «${words}».`,
  address: (words) => `Barra degli indirizzi: ${words}`,
  chip: (words) => `con la scritta «${words}»`,
  struck: '«https» è barrato in rosso',
  dimmed: 'La pagina dietro è oscurata.',
  dialog: 'Finestra sopra la pagina:',
  heading: (words) => `Titolo: «${words}».`,
  button: (words) => `Pulsante «${words}»`,
  unknownButton: 'Pulsante',
  disabled: 'in grigio',
  link: (words) => `Collegamento «${words}»`,
  field: (label) => `Campo «${label}»`,
  fieldWith: (label, value) => `Campo «${label}», per esempio ${value}`,
  secret: (label) => `Campo «${label}», a puntini`,
  check: (words, on) => `Casella «${words}», ${on ? 'segnata' : 'vuota'}`,
  from: (words) => `Mittente: ${words}.`,
  to: (words) => `Destinatario: ${words}.`,
  row: (cells) => `Riga: ${cells}.`,
  filler: 'Altre righe di testo.',
  dots: '(a puntini)',
  mark: (number) => `Segno ${number}: `,
  icons: {
    'warning-red': 'Triangolo rosso con punto esclamativo.',
    'warning-orange': 'Triangolo arancione con punto esclamativo.',
    'edge-warning': 'Triangolo rosso con punto esclamativo.',
    fox: 'Disegno di una volpe arancione.',
    'lost-page': 'Disegno di una pagina triste.',
    info: 'Cerchio con una «i».',
    insecure: 'Lucchetto barrato.',
    lock: 'Lucchetto.',
  },
};

const en: ScreenWords = {
  illustration: 'Illustration: the real screen may be different.',
  indicative: 'Indicative drawing: the real screen may be different.',
  browser: (name) => `${name} window.`,
  frames: {
    mail: 'A mail message.',
    paper: 'A sheet of paper.',
    phone: 'The screen of a phone.',
    dialog: 'A window.',
    page: 'A page.',
  },
  tab: (words) => `Tab: “${words}”.`,
  address: (words) => `Address bar: ${words}`,
  chip: (words) => `with the words “${words}”`,
  struck: '“https” is crossed out in red',
  dimmed: 'The page behind is darkened.',
  dialog: 'A window over the page:',
  heading: (words) => `Heading: “${words}”.`,
  button: (words) => `Button “${words}”`,
  unknownButton: 'Button',
  disabled: 'grey',
  link: (words) => `Link “${words}”`,
  field: (label) => `Field “${label}”`,
  fieldWith: (label, value) => `Field “${label}”, for example ${value}`,
  secret: (label) => `Field “${label}”, shown as dots`,
  check: (words, on) => `Check box “${words}”, ${on ? 'ticked' : 'empty'}`,
  from: (words) => `Sender: ${words}.`,
  to: (words) => `To: ${words}.`,
  row: (cells) => `Row: ${cells}.`,
  filler: 'More lines of text.',
  dots: '(shown as dots)',
  mark: (number) => `Mark ${number}: `,
  icons: {
    'warning-red': 'Red triangle with an exclamation mark.',
    'warning-orange': 'Orange triangle with an exclamation mark.',
    'edge-warning': 'Red triangle with an exclamation mark.',
    fox: 'Drawing of an orange fox.',
    'lost-page': 'Drawing of a sad page.',
    info: 'Circle with an “i”.',
    insecure: 'Crossed-out padlock.',
    lock: 'Padlock.',
  },
};

export const SCREEN_WORDS: Readonly<Record<Language, ScreenWords>> = { it, en };
