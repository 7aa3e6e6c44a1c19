/**
 * The looks of pages: sizes in screen units, colours as browsers show them.
 *
 * Long because it is a list: one look after another.
 */
import type { Colour } from './block.ts';
import type { ThemeName } from './model.ts';

export interface ButtonLook {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly ink: Colour;
}

export interface Theme {
  readonly page: Colour;
  readonly ink: Colour;
  /** Running text, and small print. */
  readonly text: { readonly size: number; readonly line: number; readonly colour: Colour };
  readonly small: { readonly size: number; readonly line: number; readonly colour: Colour };
  /** Headings of levels 1 to 3. */
  readonly headings: readonly {
    readonly size: number;
    readonly line: number;
    readonly bold: boolean;
  }[];
  readonly headingColour: Colour;
  readonly link: { readonly colour: Colour; readonly underline: boolean };
  /** Width of the column of text; the rest of the page is margin. */
  readonly column: number;
  /** Width of a window over the page; by default 512. */
  readonly dialog?: number;
  /** The page behind such a window. */
  readonly dimmed?: Colour;
  /** Free space above the first part and between parts. */
  readonly top: number;
  readonly gap: number;
  readonly button: {
    readonly size: number;
    readonly height: number;
    readonly padding: number;
    readonly radius: number;
    readonly bold: boolean;
    readonly main: ButtonLook;
    readonly plain: ButtonLook;
  };
  readonly field: { readonly height: number; readonly radius: number; readonly stroke: Colour };
  readonly panel: { readonly fill: Colour; readonly stroke: Colour; readonly radius: number };
  /** Coloured bands over the whole width. */
  readonly bar: { readonly fill: Colour; readonly ink: Colour };
  readonly subbar: { readonly fill: Colour; readonly ink: Colour };
}

const CHROME: Theme = {
  page: '#ffffff',
  ink: '#202124',
  text: { size: 15, line: 24, colour: '#5f6368' },
  small: { size: 12, line: 18, colour: '#5f6368' },
  headings: [
    { size: 24, line: 30, bold: false },
    { size: 18, line: 24, bold: false },
    { size: 15, line: 22, bold: true },
  ],
  headingColour: '#202124',
  link: { colour: '#5f6368', underline: true },
  column: 600,
  top: 40,
  gap: 16,
  button: {
    size: 13,
    height: 32,
    padding: 16,
    radius: 16,
    bold: false,
    main: { fill: '#1a73e8', ink: '#ffffff' },
    plain: { fill: '#ffffff', stroke: '#80868b', ink: '#5f6368' },
  },
  field: { height: 34, radius: 4, stroke: '#80868b' },
  panel: { fill: '#f8f9fa', stroke: '#dadce0', radius: 20 },
  bar: { fill: '#1a73e8', ink: '#ffffff' },
  subbar: { fill: '#e8f0fe', ink: '#202124' },
};

const FIREFOX: Theme = {
  ...CHROME,
  ink: '#15141a',
  text: { size: 15, line: 18.5, colour: '#15141a' },
  small: { size: 13, line: 18, colour: '#15141a' },
  headings: [
    { size: 24, line: 29, bold: true },
    { size: 21, line: 26, bold: true },
    { size: 17, line: 23, bold: true },
  ],
  headingColour: '#15141a',
  link: { colour: '#0060df', underline: true },
  column: 690,
  dialog: 400,
  dimmed: '#808080',
  top: 52,
  gap: 14,
  button: {
    size: 15,
    height: 32,
    padding: 15,
    radius: 7,
    bold: true,
    main: { fill: '#0062fa', ink: '#ffffff' },
    plain: { fill: '#ededef', ink: '#15141a' },
  },
  panel: { fill: '#ffffff', stroke: '#b8b8bf', radius: 0 },
};

const PORTAL: Theme = {
  ...CHROME,
  ink: '#1a1a1a',
  text: { size: 14, line: 20, colour: '#333333' },
  small: { size: 12, line: 17, colour: '#4a4a4a' },
  headings: [
    { size: 22, line: 28, bold: true },
    { size: 17, line: 23, bold: true },
    { size: 14, line: 20, bold: true },
  ],
  headingColour: '#17406d',
  link: { colour: '#1253a4', underline: true },
  column: 640,
  top: 24,
  gap: 16,
  button: {
    size: 14,
    height: 34,
    padding: 18,
    radius: 4,
    bold: true,
    main: { fill: '#1d5fa8', ink: '#ffffff' },
    plain: { fill: '#eef1f4', stroke: '#a3adb8', ink: '#1a1a1a' },
  },
  field: { height: 32, radius: 3, stroke: '#8a95a1' },
  panel: { fill: '#ffffff', stroke: '#c3ccd6', radius: 4 },
  bar: { fill: '#17406d', ink: '#ffffff' },
  subbar: { fill: '#e6edf5', ink: '#17406d' },
};

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  chrome: CHROME,
  'chrome-2021': {
    ...CHROME,
    link: { colour: '#5f6368', underline: true },
    button: { ...CHROME.button, radius: 4, bold: true },
    panel: { ...CHROME.panel, radius: 8 },
  },
  'chrome-dialog': {
    ...CHROME,
    text: { size: 13.5, line: 19, colour: '#1f1f1f' },
    headings: [
      { size: 18, line: 24, bold: false },
      { size: 18, line: 24, bold: false },
      { size: 15, line: 20, bold: true },
    ],
    headingColour: '#1f1f1f',
    link: { colour: '#0b57d0', underline: true },
    button: {
      ...CHROME.button,
      size: 14,
      height: 36,
      radius: 18,
      main: { fill: '#0b57d0', ink: '#ffffff' },
      plain: { fill: '#ffffff', stroke: '#a8c7fa', ink: '#0b57d0' },
    },
  },
  // Pages about the network: their links are blue.
  'chrome-error': { ...CHROME, link: { colour: '#1a73e8', underline: false } },
  firefox: FIREFOX,
  'firefox-2021': {
    ...FIREFOX,
    text: { size: 17, line: 22.5, colour: '#15141a' },
    small: { size: 15, line: 20, colour: '#15141a' },
    headings: [
      { size: 32, line: 39, bold: true },
      { size: 21, line: 26, bold: true },
      { size: 17, line: 23, bold: true },
    ],
    column: 700,
    gap: 18,
    button: { ...FIREFOX.button, padding: 22 },
  },
  edge: {
    ...CHROME,
    ink: '#1b1b1b',
    text: { size: 15, line: 23, colour: '#404040' },
    small: { size: 12, line: 18, colour: '#5a5a5a' },
    headings: [
      { size: 26, line: 34, bold: true },
      { size: 18, line: 24, bold: true },
      { size: 15, line: 22, bold: true },
    ],
    headingColour: '#1b1b1b',
    link: { colour: '#0067b8', underline: true },
    button: {
      ...CHROME.button,
      size: 14,
      radius: 5,
      main: { fill: '#0067b8', ink: '#ffffff' },
      plain: { fill: '#ebebeb', stroke: '#d0d0d0', ink: '#1b1b1b' },
    },
  },
  safari: {
    ...CHROME,
    ink: '#1d1d1f',
    text: { size: 14, line: 20, colour: '#4b4b50' },
    headings: [
      { size: 24, line: 30, bold: true },
      { size: 17, line: 22, bold: true },
      { size: 14, line: 20, bold: true },
    ],
    headingColour: '#1d1d1f',
    link: { colour: '#0066cc', underline: true },
    column: 520,
    button: {
      ...CHROME.button,
      radius: 6,
      height: 28,
      main: { fill: '#0a7aff', ink: '#ffffff' },
      plain: { fill: '#ffffff', stroke: '#c6c6c8', ink: '#1d1d1f' },
    },
    panel: { fill: '#f6f6f8', stroke: '#d6d6da', radius: 10 },
  },
  portal: PORTAL,
  mail: {
    ...PORTAL,
    text: { size: 15, line: 22, colour: '#222222' },
    headingColour: '#1a1a1a',
    bar: { fill: '#e4701e', ink: '#ffffff' },
    subbar: { fill: '#f3f4f6', ink: '#333333' },
    button: { ...PORTAL.button, main: { fill: '#c9570c', ink: '#ffffff' } },
  },
  paper: {
    ...PORTAL,
    headingColour: '#1a1a1a',
    column: 600,
    panel: { fill: '#ffffff', stroke: '#5a6672', radius: 0 },
    subbar: { fill: '#e9edf1', ink: '#1a1a1a' },
  },
  phone: { ...PORTAL, column: 320, page: '#ffffff' },
};

/** The look by name. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}
