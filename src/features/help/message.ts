import { formatDate, formatTime } from '../../copy/dates.ts';
import { help as words } from '../../copy/help.ts';
import { romeMinutes } from '../../domain/clock/zone.ts';
import { spell } from '../../domain/code/spell.ts';
import { formatCode } from '../../domain/code/step-code.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Step } from '../../domain/guide/model.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { situate } from '../../domain/walk/situate.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';
import type { HelpWorld } from './mount.tsx';

/** What a message to the desk says. */
export interface Request {
  readonly language: Language;
  readonly ready: ReadyGuide;
  readonly step: Step;
  readonly code: string;
  readonly walk: Walk;
  /** Id of the trouble picked; undefined for something else. */
  readonly trouble: string | undefined;
  readonly error: string;
  readonly free: string;
  readonly world: HelpWorld;
  /** Milliseconds since 1970; shown in the PC's own time. */
  readonly now: number;
  /** Names of the months, with spaces between. */
  readonly months: string;
}

/** The whole message, line by line, and nothing that the person does not see. */
export function messageText(request: Request): string {
  const { ready, step, world } = request;
  const copy = words[request.language].ask.lines;
  const trouble = ready.guide.troubles.find(({ id }) => id === request.trouble);
  const line = (label: string, value: string) => (value === '' ? [] : [`${label}: ${value}`]);
  return [
    copy.hello,
    '',
    ...line(copy.guide, plain(ready, ready.guide.title)),
    ...line(copy.step, plain(ready, step.title)),
    `${copy.code}: ${formatCode(request.code)} (${spell(request.code, request.language)})`,
    ...line(copy.path, pathLine(request)),
    ...line(copy.trouble, trouble ? plain(ready, trouble.title) : ''),
    ...line(copy.error, request.error.trim()),
    ...line(copy.free, request.free.trim()),
    '',
    ...line(copy.browser, world.browser),
    ...line(copy.screen, world.screen()),
    ...line(copy.time, localTime(request)),
    ...line(copy.network, world.online() ? copy.online : copy.offline),
    `${copy.versions}: ${copy.app(world.appVersion)}, ${copy.guideVersion(ready.guide.version)}`,
  ].join('\n');
}

function pathLine({ ready, step, walk, language }: Request): string {
  if (walk.kind !== 'path') return words[language].ask.lines.noPath;
  const category = plain(ready, walk.category.title);
  const here = situate(walk, step.id);
  if (here.kind !== 'on-path') return category;
  const { position } = words[language].ask.lines;
  return `${category}, ${position(here.pathStep.position, here.total)}`;
}

/**
 * "27 novembre 2026, ore 12:05", by the clock of this PC; where that is not Italy's, with the
 * difference from Greenwich: a wrong clock is a cause of trouble.
 */
function localTime({ now, months, language }: Request): string {
  const copy = words[language].ask.lines;
  const said = copy.moment(formatDate(now, months), formatTime(now));
  const minutes = -new Date(now).getTimezoneOffset();
  if (minutes === romeMinutes(now)) return said;
  const two = (n: number) => String(n).padStart(2, '0');
  const offset = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${said} (${copy.otherZone(`UTC${minutes < 0 ? '-' : '+'}${offset}`)})`;
}

/** A mail with the message, to be sent by the person's own mail program. */
export function mailAddress(to: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
