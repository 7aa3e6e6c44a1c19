import { checkConfigGuides } from '../../domain/check/settings.ts';
import type { Guide, Id } from '../../domain/guide/model.ts';
import type { Problem } from '../../domain/problem.ts';
import type { AuthorFile, Authoring, AuthorTexts, Checked } from '../../ports/authoring.ts';
import type { Place } from '../../state/place.ts';

export const GUIDE: AuthorFile = 'guide.json';
export const CONFIG: AuthorFile = 'config.json';

/** The files that are open, beside what this site has. */
export interface SiteFiles {
  check(files: AuthorTexts): Checked;
  /** The guide among the files, where it can be read. */
  guideOf(files: AuthorTexts): Guide | undefined;
  /** Whether a file can be read, so that its form can still be drawn. */
  readable(files: AuthorTexts, file: AuthorFile): boolean;
  /** What the site has of the files: of a guide that it offers, and its settings. Never rejects. */
  siteOf(files: AuthorTexts): Promise<AuthorTexts>;
}

/** One file alone; none where it is not there. */
export function only(files: AuthorTexts, name: AuthorFile): AuthorTexts {
  return files[name] === undefined ? {} : { [name]: files[name] };
}

/** @param today gives the ISO date */
export function createSiteFiles(tools: Authoring, place: Place, today: () => string): SiteFiles {
  const inFolder = (): readonly Id[] => {
    const { guides, notOffered = [] } = place.data().catalog;
    return [...guides, ...notOffered].map(({ id }) => id);
  };
  const plainCheck = (files: AuthorTexts) => tools.check(files, place.data().config.value, today());
  const guideOf = (files: AuthorTexts) => plainCheck(only(files, GUIDE)).guide;
  /**
   * Guides that the settings name and that are not there. Nothing is said where the page, which was
   * not baked, knows of none, or where the guide that is open cannot be read: it may be that one.
   */
  const namesIn = (files: AuthorTexts, { config, guide }: Checked): readonly Problem[] => {
    const known = inFolder();
    const unread = files[GUIDE] !== undefined && !guide;
    if (!config || known.length === 0 || unread) return [];
    return checkConfigGuides(config, [...new Set([...known, ...(guide ? [guide.id] : [])])]);
  };
  const orNothing = <T>(asked: Promise<T>) =>
    asked.catch((error: unknown) => {
      // Without network there is only nothing to compare with.
      console.warn(error);
      return undefined;
    });
  return {
    guideOf,
    check(files) {
      const found = plainCheck(files);
      let all: readonly Problem[] | undefined;
      const { guide, english, screens, passages, config } = found;
      return {
        ...(guide && { guide }),
        ...(english && { english }),
        ...(screens && { screens }),
        ...(passages && { passages }),
        ...(config && { config }),
        // Worked out when they are asked for, as those of the port.
        get result() {
          return found.result;
        },
        get problems() {
          all ??= [...found.problems, ...namesIn(files, found)];
          return all;
        },
      };
    },
    readable(files, file) {
      // A splice leaves JSON as it is; what the schema says of it stands beside the field.
      if (file === CONFIG) return true;
      if (file === GUIDE) return guideOf(files) !== undefined;
      return !plainCheck(only(files, file)).problems.some(
        ({ place: where, level }) => level === 'problem' && where.startsWith(file),
      );
    },
    async siteOf(files) {
      const id = guideOf(files)?.id;
      const offered = place.data().catalog.guides.some((entry) => entry.id === id);
      const [guide, config] = await Promise.all([
        id === undefined || !offered ? {} : orNothing(tools.published(id)),
        files[CONFIG] === undefined ? undefined : orNothing(tools.publishedConfig()),
      ]);
      return { ...guide, ...(config !== undefined && { [CONFIG]: config }) };
    },
  };
}
