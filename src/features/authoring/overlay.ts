import type { Overlay } from '../../domain/guide/model.ts';
import { jsonOf } from './settings.ts';

/** The texts of a translation's file; what is none is left out, and the check says so. */
export function overlayOf(text: string | undefined): Overlay {
  const file = jsonOf(text);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return {};
  return Object.fromEntries(
    Object.entries(file).flatMap(([node, fields]) =>
      typeof fields === 'object' && fields !== null
        ? [[node, onlyTexts(Object.entries(fields))]]
        : [],
    ),
  );
}

function onlyTexts(entries: readonly (readonly [string, unknown])[]): Record<string, string> {
  return Object.fromEntries(
    entries.flatMap(([field, text]) => (typeof text === 'string' ? [[field, text]] : [])),
  );
}
