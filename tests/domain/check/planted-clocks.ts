import type { Attempts, Clock } from '../../../src/domain/guide/model.ts';
import { type Draft, type Files, translate } from './fixture.ts';
import { type Planted, step, type Table } from './planted.ts';

const OWN = { own: 'La fonte non lo dice.' };

/** Adds a clock and counted attempts without a fault, then what the author did. */
function withTimes(
  files: Files,
  spoil: (times: { clock: Draft<Clock>; count: Draft<Attempts> }) => void,
) {
  const clock: Draft<Clock> = {
    ...{ id: 'codice', title: 'Il codice', rule: 'Vale 7 giorni.', ask: 'Giorno della mail' },
    ...{ startsAt: ['apri-posta'], days: 7, lastDays: 2, steps: ['apri-posta'], reminders: [2] },
    ...{ running: 'Usalo.', last: 'Usalo oggi.', expired: 'Chiama.', ...OWN },
  };
  const count: Draft<Attempts> = {
    ...{ id: 'tentativi', title: 'Tentativi', rule: 'Sono 8.', limit: 8, stopAfter: 7 },
    ...{ steps: ['scrivi-nome'], trouble: 'troppi', ...OWN },
  };
  files.guide.troubles.push({
    ...{ id: 'troppi', title: 'Troppi errori', ...OWN },
    remedy: { kind: 'stop', body: ['Fermati.'], say: 'Aiuto.' },
  });
  step(files, 'scrivi-nome').troubles.push('troppi');
  files.guide.clocks = [clock];
  files.guide.attempts = [count];
  spoil({ clock, count });
  files.en = translate(files.guide);
}

const CLOCKS: readonly Planted[] = [
  { did: 'made none', spoil: (f) => withTimes(f, () => undefined), told: [] },
  {
    did: 'called a clock like a question',
    spoil: (f) =>
      withTimes(f, ({ clock }) => {
        clock.id = 'casella';
      }),
    told: ['doubled-id @ guide.json: clock/casella'],
  },
  {
    did: 'called a count like a clock',
    spoil: (f) =>
      withTimes(f, ({ count }) => {
        count.id = 'codice';
      }),
    told: ['doubled-id @ guide.json: clock/codice'],
  },
  {
    did: 'called a count like a question',
    spoil: (f) =>
      withTimes(f, ({ count }) => {
        count.id = 'accesso';
      }),
    told: ['doubled-id @ guide.json: attempts/accesso'],
  },
  {
    did: 'named steps that are not there',
    spoil: (f) =>
      withTimes(f, ({ clock, count }) => {
        clock.startsAt = ['sparito'];
        clock.steps = ['apri-posta', 'sparito'];
        count.steps = ['sparito'];
      }),
    told: [
      'dangling-id @ guide.json: clock/codice, startsAt.0',
      'dangling-id @ guide.json: clock/codice, steps.1',
      'dangling-id @ guide.json: attempts/tentativi, steps.0',
    ],
  },
  {
    did: 'made the last days as many as all days',
    spoil: (f) =>
      withTimes(f, ({ clock }) => {
        clock.lastDays = 7;
      }),
    told: ['clock-last-days @ guide.json: clock/codice, lastDays'],
  },
  {
    did: 'asked for a reminder before the start',
    spoil: (f) =>
      withTimes(f, ({ clock }) => {
        clock.reminders = [6, 7];
      }),
    told: ['clock-reminder @ guide.json: clock/codice, reminders'],
  },
  {
    did: 'stopped only at the last attempt',
    spoil: (f) =>
      withTimes(f, ({ count }) => {
        count.stopAfter = 8;
      }),
    told: ['attempts-no-stop @ guide.json: attempts/tentativi, stopAfter'],
  },
  {
    did: 'named a trouble that is no stop',
    spoil: (f) =>
      withTimes(f, ({ count }) => {
        count.trouble = 'non-si-apre';
      }),
    told: ['attempts-trouble @ guide.json: attempts/tentativi, trouble'],
  },
  {
    did: 'forgot the trouble at one of the steps',
    spoil: (f) =>
      withTimes(f, ({ count }) => {
        count.steps.push('apri-portale');
      }),
    told: ['attempts-trouble @ guide.json: attempts/tentativi, trouble'],
  },
  {
    did: 'did not say where a clock comes from',
    spoil: (f) =>
      withTimes(f, ({ clock }) => {
        delete clock.own;
      }),
    told: ['no-origin @ guide.json: clock/codice'],
  },
  {
    did: 'left a text of a clock untranslated',
    spoil: (f) => {
      withTimes(f, () => undefined);
      delete f.en['clock/codice']?.expired;
    },
    told: ['missing-translation @ en.json: clock/codice, expired'],
  },
];

export const CLOCKS_TABLES: readonly Table[] = [
  ['clocks and counted attempts', CLOCKS],

  [
    'the guide’s standing',
    [
      {
        did: 'said that the source is historical',
        spoil: (f) => {
          f.guide.source.status = 'historical';
        },
        told: ['not-in-force @ guide.json: source.status (notice)'],
      },
      {
        did: 'said that the source is to be verified',
        spoil: (f) => {
          f.guide.source.status = 'to-verify';
        },
        told: ['not-in-force @ guide.json: source.status (notice)'],
      },
      {
        did: 'said that it is a draft, and missed the review',
        spoil: (f) => {
          f.guide.source.status = 'draft';
          f.today = '2027-01-02';
          f.config.certificateExceptions = {};
        },
        told: [
          'not-in-force @ guide.json: source.status (notice)',
          'review-overdue @ guide.json: source.nextReview (notice)',
        ],
      },
    ],
  ],
];
