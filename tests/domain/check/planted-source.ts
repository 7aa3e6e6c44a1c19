import { category, type Planted, step, type Table } from './planted.ts';

const PASSAGES: readonly Planted[] = [
  {
    did: 'cited a passage that the source does not have',
    spoil: (f) => {
      step(f, 'apri-posta').cites = ['uno-01', 'uno-99'];
    },
    told: ['unknown-passage @ guide.json: step/apri-posta'],
  },
  {
    did: 'excluded a passage that the source does not have',
    spoil: (f) => {
      f.guide.excluded['uno-99'] = 'Non serve.';
    },
    told: ['unknown-passage @ guide.json: excluded.uno-99'],
  },
  {
    did: 'gave a step both a passage and a reason of its own',
    spoil: (f) => {
      step(f, 'apri-posta').own = 'La fonte non lo dice.';
    },
    told: ['double-origin @ guide.json: step/apri-posta'],
  },
  {
    did: 'did not say where a note comes from',
    spoil: (f) => {
      step(f, 'apri-portale').notes = [{ kind: 'info', text: 'Serve la rete interna.' }];
    },
    told: ['no-origin @ guide.json: step/apri-portale, notes.0'],
  },
  {
    did: 'did not say where the end of a category comes from',
    spoil: (f) => {
      const { own: _, ...end } = category(f, 'mai-entrato').end;
      category(f, 'mai-entrato').end = end;
    },
    told: ['no-origin @ guide.json: category/mai-entrato, end'],
  },
  {
    did: 'excluded a passage that a step cites',
    spoil: (f) => {
      f.guide.excluded['uno-01'] = 'Non serve.';
    },
    told: ['cited-and-excluded @ guide.json: excluded.uno-01'],
  },
  {
    did: 'excluded a passage without saying why',
    spoil: (f) => {
      f.guide.excluded['uno-02'] = ' ';
    },
    told: ['excluded-without-reason @ guide.json: excluded.uno-02'],
  },
  {
    did: 'forgot a passage',
    spoil: (f) => {
      f.guide.excluded = {};
    },
    told: ['missing-passage @ passages.json: uno-02'],
  },
  {
    did: 'wrote a passage twice',
    spoil: (f) => {
      const [first] = f.passages;
      if (first) f.passages.push({ ...first });
    },
    told: ['doubled-passage @ passages.json: uno-01'],
  },
  {
    did: 'did not notice that the source changed',
    spoil: (f) => {
      f.fresh = [
        { id: 'uno-01', hash: 'changed', section: 'uno', opening: 'Per entrare oggi' },
        { id: 'uno-03', hash: '00000000003', section: 'uno', opening: 'Un rigo nuovo' },
      ];
    },
    told: [
      'changed-passage @ passages.json: uno-01',
      'new-passage @ passages.json: uno-03',
      'vanished-passage @ passages.json: uno-02',
    ],
  },
];

const DATES: readonly Planted[] = [
  {
    did: 'raised the version without saying what changed',
    spoil: (f) => {
      f.guide.version = '1.1.0';
    },
    told: ['version-without-change @ guide.json: version'],
  },
  {
    did: 'described a version twice',
    spoil: (f) => {
      f.guide.changes.push({ version: '1.0.0', date: '2026-01-01', text: 'Prima versione.' });
    },
    told: ['doubled-id @ guide.json: change/1.0.0'],
  },
  {
    did: 'planned the review before the check',
    spoil: (f) => {
      f.guide.source.lastChecked = '2026-05-01';
      f.guide.source.nextReview = '2026-04-01';
      f.today = '2026-04-01';
    },
    told: [
      'review-before-check @ guide.json: source.nextReview',
      'checked-in-future @ guide.json: source.lastChecked (notice)',
    ],
  },
  {
    did: 'let the review pass by',
    spoil: (f) => {
      f.today = '2027-01-02';
    },
    told: [
      'exception-expired @ config.json: certificateExceptions.portale (notice)',
      'review-overdue @ guide.json: source.nextReview (notice)',
    ],
  },
];

const SETTINGS: readonly Planted[] = [
  {
    did: 'gave a host with https:// in front',
    spoil: (f) => {
      const { warningHost } = f.guide.variables;
      if (warningHost) warningHost.value = 'https://192.0.2.10';
    },
    told: ['wrong-variable-value @ guide.json: variable/warningHost, value'],
  },
  {
    did: 'set a telephone number without digits in config.json',
    spoil: (f) => {
      f.config.guideSettings = { portale: { variables: { deskPhone: 'chiedi in giro' } } };
    },
    told: ['wrong-variable-value @ config.json: guideSettings.portale.variables.deskPhone'],
  },
  {
    did: 'set a variable that the guide does not have',
    spoil: (f) => {
      f.config.guideSettings = { portale: { variables: { telefono: '06 1234' } } };
    },
    told: ['unknown-config-variable @ config.json: guideSettings.portale.variables.telefono'],
  },
  {
    did: 'set an address in config.json that makes a link unsafe',
    spoil: (f) => {
      f.config.guideSettings = { portale: { variables: { portalUrl: 'http://altro.esempio/' } } };
    },
    told: ['bad-link @ guide.json: links.portale'],
  },
  {
    did: 'allowed a certificate exception for a guide that has no warning',
    spoil: (f) => {
      const { certificateWarning: _, ...guide } = f.guide;
      f.guide = guide;
      f.guide.httpHosts.push('{warningHost}');
    },
    told: ['needless-exception @ config.json: certificateExceptions.portale'],
  },
];

export const SOURCE_TABLES: readonly Table[] = [
  ['passages', PASSAGES],
  ['dates', DATES],
  ['settings', SETTINGS],
];
