import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../adapters/schema/config-schema.ts';
import { readGuide, readOverlay } from '../../adapters/schema/guide-schema.ts';
import { readScreens } from '../../adapters/schema/screen-schema.ts';
import type { Config, Language } from '../../domain/config/model.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { Guide, Overlay } from '../../domain/guide/model.ts';
import { applyOverlay } from '../../domain/guide/translate.ts';
import { resolveVariables } from '../../domain/guide/variables.ts';
import { hashText } from '../../domain/hash.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { translateScreens } from '../../domain/screen/texts.ts';
import { pictureFiles } from '../../domain/screen/uses.ts';
import type { Catalog, CatalogEntry } from '../../ports/data.ts';
import type { BakeData } from './render.tsx';

/** A file of the organisation that cannot be baked: each problem in a line of the message. */
export class DataProblems extends Error {
  override readonly name = 'DataProblems';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  }
}

interface GuideFiles {
  readonly id: string;
  readonly guide: Guide;
  readonly hash: string;
  readonly overlays: Readonly<Partial<Record<Language, { hash: string; overlay: Overlay }>>>;
  readonly screens: Readonly<
    Partial<Record<Language, { hash: string; screens: readonly Screen[] }>>
  >;
}

/**
 * Reads and checks `config.json` and `guides/**` of a data folder, and derives the catalog.
 *
 * @throws DataProblems
 */
export async function readBakeData(dir: string): Promise<BakeData> {
  const configText = await readFile(join(dir, 'config.json'), 'utf8');
  const { config, problems } = readConfig(configText);
  if (!config) throw new DataProblems(problems);
  const ids = config.guides ?? (await guideFolders(dir));
  const files = await Promise.all(ids.map((id) => readFiles(dir, id)));
  const catalog: Catalog = {
    configHash: hashText(configText),
    guides: files.map((file) => catalogEntry(file, config)),
    ...(config.guides && { notOffered: await notOffered(dir, config, config.guides) }),
  };
  const translated = (language: Language) =>
    Object.fromEntries(files.map((file) => [file.id, inLanguage(file, language)]));
  const drawn = (language: Language) =>
    Object.fromEntries(
      files.map((file) => [file.id, (file.screens[language] ?? file.screens.it)?.screens ?? []]),
    );
  return {
    config,
    catalog,
    guides: { it: translated('it'), en: translated('en') },
    screens: { it: drawn('it'), en: drawn('en') },
  };
}

/** Mark and title of the guides that lie there and are not offered. What cannot be read is left out. */
async function notOffered(
  dir: string,
  config: Config,
  offered: readonly string[],
): Promise<NonNullable<Catalog['notOffered']>> {
  const others = (await guideFolders(dir)).filter((id) => !offered.includes(id));
  const read = await Promise.all(
    others.map((id) =>
      readFiles(dir, id).catch((error: unknown) => {
        // A draft may have errors: `npm run check-guides` tells them, and no page needs it.
        if (error instanceof DataProblems || (error as NodeJS.ErrnoException).code === 'ENOENT') {
          return undefined;
        }
        throw error;
      }),
    ),
  );
  return read.flatMap((file) => {
    if (!file) return [];
    const { id, mark, title } = catalogEntry(file, config);
    return [{ id, mark, title }];
  });
}

async function guideFolders(dir: string): Promise<readonly string[]> {
  const found = await readdir(join(dir, 'guides'), { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readFiles(dir: string, id: string): Promise<GuideFiles> {
  const folder = join(dir, 'guides', id);
  const text = await readFile(join(folder, 'guide.json'), 'utf8');
  const { guide, problems } = readGuide(text, `guides/${id}/guide.json`);
  if (!guide) throw new DataProblems(problems);
  const english = await readIfThere(join(folder, 'en.json'));
  const screens = await readScreenFiles(folder, id);
  if (english === undefined) return { id, guide, hash: hashText(text), overlays: {}, screens };
  const read = readOverlay(english, `guides/${id}/en.json`);
  if (!read.overlay) throw new DataProblems(read.problems);
  return {
    id,
    guide,
    hash: hashText(text),
    overlays: { en: { hash: hashText(english), overlay: read.overlay } },
    screens,
  };
}

async function readScreenFiles(folder: string, id: string): Promise<GuideFiles['screens']> {
  const text = await readIfThere(join(folder, 'screens.json'));
  if (text === undefined) return {};
  const { file, problems } = readScreens(text, `guides/${id}/screens.json`);
  if (!file) throw new DataProblems(problems);
  const it = { hash: hashText(text), screens: file.screens };
  const english = await readIfThere(join(folder, 'screens.en.json'));
  if (english === undefined) return { it };
  const read = readOverlay(english, `guides/${id}/screens.en.json`);
  if (!read.overlay) throw new DataProblems(read.problems);
  const screens = translateScreens(file.screens, read.overlay);
  return { it, en: { hash: hashText(english), screens } };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function inLanguage(file: GuideFiles, language: Language): Guide {
  const overlay = file.overlays[language]?.overlay;
  return overlay ? applyOverlay(file.guide, overlay) : file.guide;
}

function catalogEntry(file: GuideFiles, config: Config): CatalogEntry {
  const languages: readonly Language[] = ['it', 'en'];
  const pictures = pictureFiles(file.screens.it?.screens ?? []);
  const words = (pick: (guide: Guide) => string) =>
    Object.fromEntries(
      languages.map((language) => {
        const guide = inLanguage(file, language);
        return [language, plainText(pick(guide), resolveVariables(guide, config))];
      }),
    );
  return {
    id: file.id,
    mark: file.guide.mark,
    version: file.guide.version,
    hash: file.hash,
    overlays: Object.fromEntries(
      Object.entries(file.overlays).map(([language, { hash }]) => [language, hash]),
    ),
    ...(file.screens.it && {
      screens: Object.fromEntries(
        Object.entries(file.screens).map(([language, { hash }]) => [language, hash]),
      ),
    }),
    ...(pictures.length > 0 && { pictures }),
    title: words((guide) => guide.title),
    summary: words((guide) => guide.summary),
    steps: file.guide.steps.map((step) => step.id),
  };
}
