import type { Attempts, Clock, Guide } from '../../../src/domain/guide/model.ts';
import type { Entry, EntryKind } from '../../../src/domain/progress/journal.ts';
import { aGuide } from '../../support/guide-builder.ts';

const OWN = { own: 'serve alla prova' } as const;

export function aClock(more: Partial<Clock> = {}): Clock {
  return {
    id: 'codice-valido',
    title: 'Il codice',
    rule: 'Vale 7 giorni.',
    ask: 'Giorno della mail',
    startsAt: ['cambia'],
    days: 7,
    lastDays: 2,
    running: 'Usalo.',
    last: 'Usalo oggi.',
    expired: 'Chiama.',
    steps: ['apri'],
    reminders: [2, 1],
    ...OWN,
    ...more,
  };
}

export const ATTEMPTS: Attempts = {
  id: 'tentativi',
  title: 'Tentativi',
  rule: 'Sono 8.',
  limit: 8,
  stopAfter: 7,
  steps: ['apri'],
  trouble: 'troppi',
  ...OWN,
};

/** A guide with a clock of 7 days that a day or the step `cambia` starts, and counted attempts. */
export function clockGuide(clock: Clock = aClock()): Guide {
  return aGuide({
    questions: { ruolo: ['uno', 'due'] },
    categories: { tutti: [{}, 'percorso'] },
    procedures: { percorso: ['apri', 'cambia', 'fine'] },
    troubles: { troppi: 'stop' },
    steps: { apri: { troubles: ['troppi'] } },
    with: {
      clocks: [clock],
      attempts: [ATTEMPTS],
      redirects: { 'vecchio-cambia': 'cambia' },
      source: {
        ...{ title: 'Circolare di prova', issuer: 'Ufficio prove', status: 'in-force' },
        ...{ lastChecked: '2026-01-01', nextReview: '2027-01-01' },
      },
    },
  });
}

export function entry(kind: EntryKind, id: string, value = '', at = 0): Entry {
  return { kind, id, value, by: 'person', at, stepHash: '' };
}

/** Milliseconds of a moment written in ISO with its offset. */
export const at = (iso: string) => Date.parse(iso);
