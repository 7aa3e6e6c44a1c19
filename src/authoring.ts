import { checkTexts } from './adapters/authoring/check-texts.ts';
import { createPictureTools } from './adapters/authoring/pictures.ts';
import { openFile } from './adapters/authoring/read-file.ts';
import { download } from './adapters/browser/download.ts';
import { DataError } from './adapters/data/fetch-text.ts';
import { configFields } from './adapters/schema/config-schema.ts';
import { shapeOf } from './adapters/schema/shape.ts';
import { createDraftStore } from './adapters/storage/draft-store.ts';
import { AUTHOR_FILES, type Authoring } from './ports/authoring.ts';

/**
 * The part of the composition root that the authors' page needs, loaded with it.
 *
 * @param text gives a file of the site, or rejects with a `DataError`
 * @param storageName what the names of this installation's databases begin with; undefined where nothing is kept
 * @param base the app's folder as a path
 */
export function startAuthoring(
  text: (place: string) => Promise<string>,
  storageName: string | undefined,
  base = '/',
): Authoring {
  const read = async (place: string): Promise<string | undefined> => {
    try {
      return await text(place);
    } catch (error) {
      // A guide need not have every file. Some servers answer with a page where there is none.
      const absent = error instanceof DataError && ['refused', 'not-data'].includes(error.failure);
      if (absent) return undefined;
      throw error;
    }
  };
  return {
    open: openFile,
    check: checkTexts,
    async published(guide) {
      const names = AUTHOR_FILES.filter((name) => name !== 'config.json');
      const texts = await Promise.all(names.map((name) => read(`guides/${guide}/${name}`)));
      return Object.fromEntries(
        names.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, texts[index]]])),
      );
    },
    publishedConfig: () => read('config.json'),
    configShape: shapeOf(configFields),
    save: (name, text) => download(new TextEncoder().encode(text), name, 'application/json'),
    savePicture: (name, bytes) => download(bytes, name, 'image/png'),
    pictures: createPictureTools((place) => base + place),
    drafts: createDraftStore(storageName),
  };
}

/** Deletes the authors' draft from this PC; false where something stays. */
export function forgetDrafts(storageName: string | undefined): Promise<boolean> {
  return createDraftStore(storageName).forget();
}
