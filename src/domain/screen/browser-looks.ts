/** Colours, corners and icons of each family of browsers, as their windows show them. */
import type { Colour } from './block.ts';
import type { BrowserFrame, BrowserLook, IconName } from './model.ts';

export interface Look {
  readonly strip: Colour;
  readonly bar: Colour;
  /** Address field: ground, corner radius, and the ground of its chip. */
  readonly field: Colour;
  readonly radius: number;
  readonly chip?: Colour;
  readonly chipRadius: number;
  readonly tabRadius: number;
  /** The tab stands free in its strip, as in Firefox. */
  readonly floating?: boolean;
  readonly alarmIcon: IconName;
  readonly alarmInk: Colour;
  /** `https` stands before the address, struck through. */
  readonly scheme: boolean;
  readonly right: readonly IconName[];
  readonly tail: readonly IconName[];
}

/** A window, and how its family of browsers looks. */
export interface Dressed {
  readonly frame: BrowserFrame;
  readonly look: Look;
}

export const LOOKS: Readonly<Record<BrowserLook, Look>> = {
  chrome: {
    strip: '#d3e3fd',
    bar: '#ffffff',
    field: '#edf2fa',
    radius: 18,
    chip: '#ffffff',
    chipRadius: 13,
    tabRadius: 10,
    alarmIcon: 'danger',
    alarmInk: '#c5221f',
    scheme: true,
    right: ['star'],
    tail: ['account', 'dots'],
  },
  'chrome-2021': {
    strip: '#dee1e6',
    bar: '#ffffff',
    field: '#f1f3f4',
    radius: 14,
    chipRadius: 0,
    tabRadius: 8,
    alarmIcon: 'not-secure',
    alarmInk: '#c5221f',
    scheme: true,
    right: ['star'],
    tail: ['account', 'dots'],
  },
  firefox: {
    strip: '#ebebed',
    bar: '#ffffff',
    field: '#f0f0f4',
    radius: 7,
    chip: '#ffffff',
    chipRadius: 6,
    tabRadius: 6,
    floating: true,
    alarmIcon: 'shield-off',
    alarmInk: '#2b2a33',
    scheme: false,
    right: ['star'],
    tail: ['account', 'puzzle', 'burger'],
  },
  edge: {
    strip: '#e3e7ec',
    bar: '#f7f8fa',
    field: '#ffffff',
    radius: 14,
    chipRadius: 0,
    tabRadius: 8,
    alarmIcon: 'not-secure',
    alarmInk: '#b3261e',
    scheme: true,
    right: ['star'],
    tail: ['dots-flat'],
  },
  safari: {
    strip: '#f4f4f5',
    bar: '#f4f4f5',
    field: '#e4e4e6',
    radius: 8,
    chipRadius: 0,
    tabRadius: 0,
    alarmIcon: 'not-secure',
    alarmInk: '#1d1d1f',
    scheme: false,
    right: ['reload'],
    tail: ['external', 'plus'],
  },
};

export const GREY = '#5f6368';
export const INK = '#202124';
