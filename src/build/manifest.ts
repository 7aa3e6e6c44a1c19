import type { Config, Language } from '../domain/config/model.ts';

/** An entry of the menu that a long press or a right click on the app's icon opens. */
export interface Shortcut {
  readonly name: string;
  /** Relative to the app's root: `./?guida=ID&passo=ID`, `./sec-sisr/`. */
  readonly url: string;
}

/** What the person reads on the home screen and in the installation prompt. */
export interface ManifestWords {
  readonly lang: Language;
  /** The app's name: "Primo Accesso". Under the icon it stands alone. */
  readonly name: string;
  readonly description: string;
}

/** The fields that the app sets, as in the W3C Web Application Manifest. */
export interface WebManifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: Language;
  readonly dir: 'ltr';
  readonly start_url: './';
  readonly scope: './';
  readonly display: 'standalone';
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: 'any' | 'maskable';
  }[];
  readonly shortcuts: readonly Shortcut[];
}

/** Bootstrap Italia's blue, as in the icon and the header; the page's white while it starts. */
const THEME = '#0066CC';
const BACKGROUND = '#FFFFFF';

/**
 * Builds `manifest.webmanifest`, which lies at the app's root. All addresses are relative to it, so
 * one build is installed from any sub-folder.
 *
 * There is no `id` on purpose: a browser resolves it against the origin, not against the folder
 * (W3C App Manifest, "processing the id member"), so two installations on one server would be taken
 * for one app. Without it, the full start address is the identity.
 */
export function manifest(
  config: Config,
  words: ManifestWords,
  shortcuts: readonly Shortcut[],
): WebManifest {
  const organisation = config.organisation?.name;
  return {
    name: organisation === undefined ? words.name : `${words.name} - ${organisation}`,
    short_name: words.name,
    description: words.description,
    lang: words.lang,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: THEME,
    background_color: BACKGROUND,
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts,
  };
}
