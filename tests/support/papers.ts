/** Papers of the guides shipped, from the files in `public/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/copy/en.ts';
import { it as italian } from '../../src/copy/it.ts';
import { paperWords } from '../../src/copy/paper.ts';
import type { ConfigAtHand } from '../../src/domain/certificate/expectation.ts';
import type { Config, Language } from '../../src/domain/config/model.ts';
import type { Guide, Overlay } from '../../src/domain/guide/model.ts';
import { applyOverlay } from '../../src/domain/guide/translate.ts';
import { resolveVariables } from '../../src/domain/guide/variables.ts';
import type { PaperInput } from '../../src/domain/paper/input.ts';
import type { Screen, ScreenFile } from '../../src/domain/screen/model.ts';
import { translateScreens } from '../../src/domain/screen/texts.ts';
import { withHashes } from '../../src/domain/walk/hashes.ts';

const PUBLIC = join(import.meta.dirname, '../../public');

function read<T>(path: string): T | undefined {
  const file = join(PUBLIC, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** A day on which the shipped exception holds. */
export const TODAY = Date.UTC(2026, 10, 27, 9);

export const CONFIG = read<Config>('config.json') ?? {};

/** All that a paper of a shipped guide is made from, but extent and walk. */
export function shippedGuide(
  id: string,
  language: Language,
  config: Config = CONFIG,
): Omit<PaperInput, 'extent'> {
  const original = read<Guide>(`guides/${id}/guide.json`);
  if (!original) throw new Error(`No guide ${id}`);
  const overlay = language === 'it' ? undefined : read<Overlay>(`guides/${id}/${language}.json`);
  const hashed = withHashes(original);
  const guide = overlay ? applyOverlay(hashed, overlay) : hashed;
  const hand: ConfigAtHand = { value: config, from: 'network', fetchedAt: TODAY };
  return {
    guide,
    variables: resolveVariables(guide, config),
    screens: screensOf(id, language),
    config: hand,
    language,
    created: TODAY,
    words: paperWords(language, language === 'en' ? en : italian),
    imageBase: './',
  };
}

function screensOf(id: string, language: Language): readonly Screen[] {
  const screens = read<ScreenFile>(`guides/${id}/screens.json`)?.screens ?? [];
  const overlay =
    language === 'it' ? undefined : read<Overlay>(`guides/${id}/screens.${language}.json`);
  return overlay ? translateScreens(screens, overlay) : screens;
}
