import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Appointment, alarmsFor, calendarFile } from '../../../src/domain/clock/calendar.ts';
import { dayOf, isoOf } from '../../../src/domain/clock/day.ts';
import { at } from './fixture.ts';

const NOW = at('2026-11-27T10:15:30.250Z');

function appointment(more: Partial<Appointment> = {}): Appointment {
  return {
    uid: 'guida-codice-2026-11-22@primo-accesso',
    day: dayOf('2026-11-28') ?? 0,
    title: 'Il codice di sicurezza: ultimo giorno',
    text: 'Usalo oggi stesso: fai subito i passi che restano.',
    url: 'https://guide.esempio.it/sistema-ts/trova-mail/',
    alarms: [2, 1, 0],
    ...more,
  };
}

/** What another program's parser reads. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const [vevent] = calendar.getAllSubcomponents('vevent');
  if (!vevent) throw new Error('no event');
  const event = new ICAL.Event(vevent);
  const alarms = vevent.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger');
    if (!(trigger instanceof ICAL.Duration)) throw new Error(`no duration: ${trigger}`);
    const rings = event.startDate.clone();
    rings.addDuration(trigger);
    return { action: alarm.getFirstPropertyValue('action'), rings: rings.toString() };
  });
  return { calendar, vevent, event, alarms };
}

describe('A calendar file, read by another program', () => {
  it('is one event on the morning of the last day', () => {
    const { calendar, event, vevent } = parsed(calendarFile(appointment(), NOW));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.summary).toBe('Il codice di sicurezza: ultimo giorno');
    expect(event.startDate.toString()).toBe('2026-11-28T09:00:00');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-28T08:00:00.000Z');
    expect(event.endDate.toString()).toBe('2026-11-28T09:15:00');
    expect(event.uid).toBe('guida-codice-2026-11-22@primo-accesso');
    expect(vevent.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-27T10:15:30Z');
    expect(vevent.getFirstPropertyValue('url')).toBe(appointment().url);
  });

  it('rings at nine in the morning, the earliest alarm first', () => {
    const { alarms } = parsed(calendarFile(appointment(), NOW));
    expect(alarms).toEqual([
      { action: 'DISPLAY', rings: '2026-11-26T09:00:00' },
      { action: 'DISPLAY', rings: '2026-11-27T09:00:00' },
      { action: 'DISPLAY', rings: '2026-11-28T09:00:00' },
    ]);
  });

  it.each([
    ['2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['2026-10-25', '2026-10-25T08:00:00.000Z'],
  ])('on %s it is nine in Rome: %s', (day, utc) => {
    const { event } = parsed(calendarFile(appointment({ day: dayOf(day) ?? 0 }), NOW));
    expect(event.startDate.toJSDate().toISOString()).toBe(utc);
  });

  it('reminds only of what is still to come', () => {
    expect(alarmsFor([1, 14, 3], 20)).toEqual([14, 3, 1, 0]);
    expect(alarmsFor([14, 3], 5)).toEqual([3, 0]);
    expect(alarmsFor([14, 3], 0)).toEqual([0]);
    expect(alarmsFor([], -1)).toEqual([]);
  });

  it('keeps every word, however odd, in lines of 75 octets that end in CRLF', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constant('è; già, «così» \\ e poi\nun’altra riga, '.repeat(9)),
      fc.constant('😀'.repeat(80)),
    );
    const days = fc.integer({ min: 10_000, max: 30_000 });
    fc.assert(
      fc.property(odd, odd, days, (title, text, day) => {
        const file = calendarFile(appointment({ title, text, day }), NOW);
        expect(file.endsWith('\r\n')).toBe(true);
        const lines = file.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\uFFFD]/);
        }
        const { event } = parsed(file);
        const clean = (words: string) =>
          words
            .split(/\r\n|\r|\n/)
            .map((line) => line.replace(/\p{Cc}/gu, ' '))
            .join('\n');
        expect(event.summary).toBe(clean(title));
        expect(event.description).toBe(clean(text));
        expect(event.startDate.toString().slice(0, 10)).toBe(isoOf(day));
      }),
    );
  });
});
