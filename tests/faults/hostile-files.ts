/** Files that nobody should have to trust, in the place of a guide or of the configuration. */
import { mapTexts } from './map-texts.ts';

/** Runs if anything of a text is taken for markup. */
export const MARKUP = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>';

/** What is in the file, given the good one. */
export type Bad = (good: string) => string | Buffer;

/** A file that is not what it should be. */
export const BAD: Readonly<Record<string, Bad>> = {
  empty: () => '',
  'not JSON': () => '{"format": 1,',
  'cut in the middle': (good) => good.slice(0, good.length >> 1),
  'a number': () => '7',
  null: () => 'null',
  'an array': () => '[]',
  'a web page': () => '<!doctype html><title>Wi-Fi</title><h1>Accetta</h1>',
  'not UTF-8': () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  'in Latin-1': (good) => Buffer.from(good, 'latin1'),
  'in UTF-16': (good) => Buffer.from(`\ufeff${good}`, 'utf16le'),
  'cut inside a letter': (good) => Buffer.concat([Buffer.from(good), Buffer.from([0xc3])]),
  'with a zero byte': (good) => good.replace('{', '{"\u0000": 1,'),
  'nested 100,000 deep': () => '['.repeat(100_000) + ']'.repeat(100_000),
  'nested deep inside': (good) =>
    good.replace('{', `{"x": ${'{"x":'.repeat(20_000)}1${'}'.repeat(20_000)},`),
  '30 MB long': () => JSON.stringify({ format: 1, filler: 'x'.repeat(30_000_000) }),
  'with __proto__': (good) => good.replace('{', '{"__proto__": {"owned": 1},'),
  'with constructor': (good) => good.replace('{', '{"constructor": {"prototype": {"owned": 1}},'),
  'with a field that nobody knows': (good) => good.replace('{', '{"sconosciuto": true,'),
  'with a field twice': (good) => good.replace('{', '{"format": 7, "languages": ["xx"],'),
};

interface Loose {
  links: Record<string, { href: string }>;
  procedures: { id: string; items: unknown[] }[];
  steps: { id: string; troubles?: unknown[] }[];
  redirects?: Record<string, unknown>;
}

const withLinks =
  (href: string): ((good: string) => string) =>
  (good) => {
    const guide = JSON.parse(good) as Loose;
    for (const link of Object.values(guide.links)) link.href = href;
    return JSON.stringify(guide);
  };

const changed =
  (change: (guide: Loose) => void): ((good: string) => string) =>
  (good) => {
    const guide = JSON.parse(good) as Loose;
    change(guide);
    return JSON.stringify(guide);
  };

const onTexts =
  (change: (text: string) => string): ((good: string) => string) =>
  (good) =>
    JSON.stringify(mapTexts(JSON.parse(good), change));

/** Addresses that must never become something to click. */
export const NEVER_LINKS: Readonly<Record<string, string>> = {
  script: 'javascript:window.owned=1',
  'script in other letters': 'JaVaScRiPt:window.owned=1',
  'script after a blank': ' javascript:window.owned=1',
  'script with a line break': 'java\nscript:window.owned=1',
  'script after a control character': '\u0001javascript:window.owned=1',
  data: 'data:text/html,<script>window.owned=1</script>',
  file: 'file:///etc/passwd',
  blob: 'blob:https://portale.example/1',
  'another program': 'vbscript:msgbox(1)',
  'the same scheme as the page': '//portale.example/',
  'a path of this site': '../../config.json',
  'a name before another host': 'https://portale.sisr.regione.calabria.it@altro.example/',
  'a name and password before another host': 'https://portale:sisr@altro.example/',
  'a backslash before another host': 'https://altro.example\\@portale.sisr.regione.calabria.it/',
  'plain http to a longer name': 'http://portale.sisr.regione.calabria.it.example/',
  'a name that is turned round': 'https://\u202emoc.elpmaxe\u202c.example/',
  'an invisible letter': 'https://por\u200btale.example/',
  'mail with hidden receivers': 'mailto:a@b.example,c@d.example',
  'a telephone number with words': 'tel:javascript:1',
};

/** Addresses that are shown as what they are: the host that the browser would go to. */
export const LOOK_ALIKES: Readonly<Record<string, readonly [href: string, host: string]>> = {
  'a Cyrillic letter': ['https://p\u043ertale.example/', 'xn--prtale-wqf.example'],
  punycode: ['https://xn--prtale-wqf.example/', 'xn--prtale-wqf.example'],
  'wide letters': ['https://\uff41\uff4c\uff54\uff52\uff4f.example/', 'altro.example'],
  'a number for an address': ['https://2130706433/', '127.0.0.1'],
  'the good name as a path': [
    'https://altro.example/portale.sisr.regione.calabria.it/',
    'altro.example',
  ],
};

/** Faults inside a guide that is well formed. */
export const CROOKED: Readonly<Record<string, (good: string) => string>> = {
  ...Object.fromEntries(
    Object.entries(NEVER_LINKS).map(([what, href]) => [`links: ${what}`, withLinks(href)]),
  ),
  'markup in every text': onTexts((text) => `${text} ${MARKUP}`),
  'right-to-left marks in every text': onTexts((text) => `\u202e${text}`),
  'text of 100,000 letters': onTexts((text) => text + 'W'.repeat(200)),
  'half a letter in every text': onTexts((text) => `${text}\ud800`),
  'names of JavaScript in every text': onTexts((text) => `${text} {__proto__} {constructor}`),
  'procedures that call themselves': changed(({ procedures: [procedure] }) => {
    procedure?.items.push({ procedure: procedure.id });
  }),
  'procedures that call each other': changed(({ procedures: [one, other] }) => {
    if (one && other) {
      one.items.push({ procedure: other.id });
      other.items.push({ procedure: one.id });
    }
  }),
  'redirects that go in circles': changed((guide) => {
    guide.redirects = {
      'uno-che-non-c-e': 'due-che-non-c-e',
      'due-che-non-c-e': 'uno-che-non-c-e',
    };
  }),
  'the same step twice': changed(({ steps }) => {
    const [step] = steps;
    if (step) steps.push(step);
  }),
};

/** The configuration, with a fault in one field. */
export const CROOKED_CONFIG: Readonly<Record<string, (good: string) => string>> =
  Object.fromEntries(
    Object.entries({
      'addresses that are scripts': {
        privacyUrl: 'javascript:window.owned=1',
        accessibilityUrl: 'data:text/html,<script>window.owned=1</script>',
      },
      'markup for a name': { organisation: { name: MARKUP } },
      'a service at a script': { account: { url: 'javascript:window.owned=1' } },
      'a service before another host': { account: { url: 'https://posta@altro.example/' } },
      'guides outside the folder': { guides: ['../../altro', '__proto__'] },
      'a policy that ends early': {
        identity: { issuer: "https://a.example; script-src *; 'unsafe-inline'" },
      },
      'variables with markup': { variables: { 'sec-sisr': { portalHost: MARKUP } } },
    }).map(([what, part]) => [
      `with ${what}`,
      (good: string) => JSON.stringify({ ...(JSON.parse(good) as object), ...part }),
    ]),
  );
