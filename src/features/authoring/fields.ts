import { guideDiff } from '../../copy/guide-diff.ts';
import type { Language } from '../../domain/config/model.ts';

/** A field's path in words: `options.si.label` -> "risposte, si: scritta sul pulsante o sulla risposta". */
export function fieldName(name: string, language: Language): string {
  const fields = guideDiff[language].fields;
  const whole = fields[name];
  if (whole !== undefined) return whole;
  const parts = name.split('.');
  // Numbers count from one for people.
  return parts
    .filter((part, index) => !(part === 'text' && index === parts.length - 1 && index > 0))
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : (fields[part] ?? part)))
    .join(', ');
}
