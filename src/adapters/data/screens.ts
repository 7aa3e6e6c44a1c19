import type { Language } from '../../domain/config/model.ts';
import type { Overlay } from '../../domain/guide/model.ts';
import type { Screen, ScreenFile } from '../../domain/screen/model.ts';
import { translateScreens } from '../../domain/screen/texts.ts';
import type { Catalog, Loaded } from '../../ports/data.ts';
import { type Kind, overlayKind, type ReadChecked } from './source.ts';

/**
 * The drawings of a guide in a language. Where the translation cannot be had the drawings stay in
 * Italian: a picture with Italian words still shows where to press.
 *
 * @throws DataError where neither the network nor a copy has screens.json.
 */
export async function loadScreens(
  id: string,
  language: Language,
  catalog: Catalog,
  read: ReadChecked,
): Promise<Loaded<readonly Screen[]>> {
  const known = catalog.guides.find((guide) => guide.id === id)?.screens;
  const [file, overlay] = await Promise.all([
    read(`guides/${id}/screens.json`, screensKind(Promise.resolve(known?.it))),
    language === 'it' || (known !== undefined && known[language] === undefined)
      ? undefined
      : translation(id, language, known?.[language], read),
  ]);
  const { screens } = file.value;
  if (!overlay) return { ...file, value: screens };
  const problems = [...file.problems, ...overlay.problems];
  return { ...file, value: translateScreens(screens, overlay.value), problems };
}

async function translation(
  id: string,
  language: Language,
  known: string | undefined,
  read: ReadChecked,
): Promise<Loaded<Overlay> | undefined> {
  try {
    return await read(`guides/${id}/screens.${language}.json`, overlayKind(Promise.resolve(known)));
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

function screensKind(known: Promise<string | undefined>): Kind<ScreenFile> {
  return {
    known,
    parse: (text) => JSON.parse(text) as ScreenFile,
    async check(text) {
      const { readScreens } = await import('../schema/screen-schema.ts');
      const { file, problems } = readScreens(text);
      return { problems, ...(file && { value: file }) };
    },
  };
}
