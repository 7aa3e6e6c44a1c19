import type { Guide, Step, Text } from './model.ts';

/** The titles of who does a step and of where; absent where the guide does not say. */
export function whoAndWhere(
  guide: Pick<Guide, 'actors' | 'places'>,
  step: Pick<Step, 'actor' | 'place'>,
): { readonly who?: Text; readonly where?: Text } {
  const who = guide.actors?.find(({ id }) => id === step.actor)?.title;
  const where = guide.places?.find(({ id }) => id === step.place)?.title;
  return { ...(who !== undefined && { who }), ...(where !== undefined && { where }) };
}
