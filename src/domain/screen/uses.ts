/** Which screens and picture files a guide needs. */
import type { Guide } from '../guide/model.ts';
import type { Screen } from './model.ts';

/** Whether any step or trouble shows a screen: then the guide has a screens.json. */
export function showsScreens({ steps, troubles }: Pick<Guide, 'steps' | 'troubles'>): boolean {
  return [...steps, ...troubles].some(({ screen }) => screen !== undefined);
}

/** Names of the picture files that the screens show, each once. */
export function pictureFiles(screens: readonly Screen[]): readonly string[] {
  const frames = screens.flatMap(({ variants }) => variants.map(({ frame }) => frame));
  return [...new Set(frames.flatMap((frame) => (frame.kind === 'image' ? [frame.file] : [])))];
}
