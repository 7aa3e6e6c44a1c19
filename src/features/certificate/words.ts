import { certificate } from '../../copy/certificate.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Reader } from '../../domain/guide/reader.ts';

/** The check's words in one language. */
export type Words = (typeof certificate)[Language];

export function wordsOf(language: Language): Words {
  return certificate[language];
}

/** Markup of the check's words: bold, code and `{host}`; they hold no links. */
export function readerOf(host: string): Reader {
  return { variables: { host }, link: () => undefined, newTab: '' };
}

/** Day, date and time as the corner of the PC's screen shows them, in the PC's own time zone. */
export function clockText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it-IT', {
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(at);
}
