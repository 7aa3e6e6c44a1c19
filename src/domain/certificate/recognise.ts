import type { Browser, BrowserFamily } from './model.ts';

/** Browsers with Chrome's engine and words of their own; and those of iOS, which are Safari inside. */
const OTHERS =
  /\b(?:OPR|Opera|OPiOS|OPT|Vivaldi|YaBrowser|SamsungBrowser|Whale|UCBrowser|DuckDuckGo|Ddg|Brave|Electron|CriOS|FxiOS|EdgiOS|Seamonkey|Waterfox|PaleMoon|Iceweasel|Epiphany|MiuiBrowser|QQBrowser|HuaweiBrowser)\b/i;

/** Company names in `navigator.userAgentData.brands`. */
const BRANDS: readonly (readonly [brand: string, family: BrowserFamily])[] = [
  ['Microsoft Edge', 'edge'],
  ['Google Chrome', 'chrome'],
];
const UNBRANDED = ['Chromium', 'HeadlessChrome'];

/** One entry of `navigator.userAgentData.brands`. */
export interface Brand {
  readonly brand: string;
  readonly version: string;
}

/**
 * The browser by what it says of itself. It proposes an answer that the person may change; anything
 * not surely one of the four known families is `other`, for which no way through is ever shown.
 *
 * @param userAgent `navigator.userAgent`
 * @param brands `navigator.userAgentData.brands`, where the browser has it; beats the user agent
 */
export function recogniseBrowser(userAgent: string, brands: readonly Brand[] = []): Browser {
  return fromBrands(brands) ?? fromUserAgent(userAgent);
}

function fromBrands(brands: readonly Brand[]): Browser | undefined {
  // Every list carries a made-up name such as "Not(A:Brand", so that nobody relies on the order.
  const real = brands.filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  const named = real.find(({ brand }) => !UNBRANDED.includes(brand));
  if (named === undefined) {
    const [plain] = real;
    return plain && browser('chrome', plain.version);
  }
  const family = BRANDS.find(([brand]) => brand === named.brand)?.[1] ?? 'other';
  return browser(family, named.version);
}

function fromUserAgent(userAgent: string): Browser {
  if (OTHERS.test(userAgent)) return { family: 'other' };
  const version = (pattern: RegExp) => pattern.exec(userAgent)?.[1];
  const edge = version(/\bEdg(?:A)?\/(\d+)/);
  if (edge !== undefined) return browser('edge', edge);
  // The Edge before 2020 had an engine and a warning of its own.
  if (/\b(?:Edge|Trident|MSIE)\b/.test(userAgent)) return { family: 'other' };
  const chrome = version(/\b(?:Headless)?Chrom(?:e|ium)\/(\d+)/);
  if (chrome !== undefined) return browser('chrome', chrome);
  const firefox = version(/\bFirefox\/(\d+)/);
  if (firefox !== undefined) {
    return /Android|Mobile/.test(userAgent) ? { family: 'other' } : browser('firefox', firefox);
  }
  const safari = version(/\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//);
  if (safari !== undefined && /Macintosh|iPhone|iPad/.test(userAgent)) {
    return browser('safari', safari);
  }
  return { family: 'other' };
}

function browser(family: BrowserFamily, version: string): Browser {
  const main = Number.parseInt(version, 10);
  return Number.isSafeInteger(main) && main > 0 ? { family, version: main } : { family };
}
