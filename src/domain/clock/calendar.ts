/**
 * A clock's last day as an iCalendar file (RFC 5545), to be opened in Outlook, Thunderbird and others.
 *
 * One event, so that Outlook opens it as an appointment and not as a calendar of its own. At nine in
 * the morning of the last day, in Europe/Rome with its VTIMEZONE: a whole-day event would ring at
 * midnight. Each reminder is an alarm; programs that keep only one take the first, the earliest.
 */
import { type Day, isoOf } from './day.ts';

export interface Appointment {
  /** The same for the same appointment: a file opened twice gives one event. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  /** Whole address of the page that says what to do. */
  readonly url: string;
  /** Days before `day`, the earliest first; 0 is the morning itself. */
  readonly alarms: readonly number[];
}

/** Rules since 1996 (directive 2000/84/EC): the last Sundays of March and October, 1:00 UTC. */
const ROME = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Rome',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The text of the `.ics` file, with CRLF.
 *
 * @param now milliseconds since 1970, for DTSTAMP
 */
export function calendarFile(appointment: Appointment, now: number): string {
  const { uid, day, title, text, url, alarms } = appointment;
  const date = isoOf(day).replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Primo Accesso//Scadenze//IT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...ROME,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;TZID=Europe/Rome:${date}T090000`,
    `DTEND;TZID=Europe/Rome:${date}T091500`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${oneLine(url)}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:${days === 0 ? 'PT0S' : `-P${days}D`}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Which alarms are still to come: those of days before today are left out. */
export function alarmsFor(reminders: readonly number[], left: number): readonly number[] {
  return [...new Set([...reminders, 0])].filter((days) => days <= left).sort((a, b) => b - a);
}

/** Without control characters, which the format forbids. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** Longest line, in octets of UTF-8, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  // By whole characters: none is cut in two.
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
