import { describe, expect, it } from 'vitest';
import { actsOf, factsFrom, proofOf } from '../../../src/domain/backend/facts.ts';
import { askedAt, resetRun } from '../../../src/domain/backend/reset.ts';
import type { FactRule } from '../../../src/domain/config/model.ts';
import type { Entry, Journal } from '../../../src/domain/progress/journal.ts';
import { walk } from '../../../src/domain/walk/walk.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { play } from '../../support/play.ts';

const guide = {
  ...aGuide({
    questions: { casella: ['si', 'no'], portale: ['si', 'no'] },
    categories: { tutti: [{}, 'entrata'] },
    procedures: {
      entrata: ['apri', 'chiedi', 'compila', 'leggi', 'entra'],
      nuova: ['chiedi', 'compila', 'leggi'],
    },
    troubles: { persa: '>nuova' },
    steps: { entra: { troubles: ['persa'] } },
  }),
  passwordReset: { steps: ['apri', 'chiedi', 'compila'] },
};
const NOW = 1_000;
const onPath = (...done: string[]): Journal =>
  play(guide)
    .answering('casella', 'si')
    .answering('portale', 'no')
    .confirming(...done).journal;
const at = (journal: Journal) => walk(guide, journal, NOW);

const SCHEMA = 'urn:ietf:params:scim:schemas:extension:prova:2.0:Access';
const USER = {
  userType: 'Employee',
  active: true,
  emails: [{ value: 'nome@casa.example' }, { value: 'nome@Ente.example', primary: true }],
  [SCHEMA]: { mailboxInUse: false, portalAccess: '2026-11-27T08:00:00Z', empty: '' },
};
const rule = (path: string[], rest: Partial<FactRule>): FactRule => ({
  path,
  answers: { casella: 'si' },
  ...rest,
});

describe('a rule about an account', () => {
  it.each<[string, FactRule, boolean]>([
    ['a value', rule(['userType'], { is: ['employee'] }), true],
    ['another value', rule(['userType'], { is: ['external'] }), false],
    ['a true', rule(['active'], { is: ['true'] }), true],
    ['a false, asked for', rule([SCHEMA, 'mailboxInUse'], { is: ['false'] }), true],
    ['a false, as something there', rule([SCHEMA, 'mailboxInUse'], {}), false],
    ['something there', rule([SCHEMA, 'portalAccess'], {}), true],
    ['something empty', rule([SCHEMA, 'empty'], {}), false],
    ['something that is not there', rule([SCHEMA, 'other'], {}), false],
    ['an object', rule([SCHEMA], {}), false],
    ['one of a list', rule(['emails', 'value'], { endsWith: ['@ente.example'] }), true],
    ['none of a list', rule(['emails', 'value'], { endsWith: ['@altro.example'] }), false],
    ['names in other letter case', rule(['USERTYPE'], { is: ['Employee'] }), true],
    ['what every object has', rule(['constructor', 'name'], {}), false],
  ])('holds or not: %s', (_, one, holds) => {
    expect(factsFrom([one], USER).answers).toEqual(holds ? { casella: 'si' } : {});
  });

  it.each([undefined, null, 'testo', 7, [], { emails: 3 }])('is quiet about %j', (source) => {
    expect(factsFrom([rule(['emails', 'value'], { endsWith: ['x'] })], source)).toEqual({
      answers: {},
      steps: [],
    });
  });

  it('gives way to an earlier one about the same question', () => {
    const rules = [
      rule(['active'], { answers: { casella: 'no' } }),
      rule(['userType'], { answers: { casella: 'si', portale: 'si' }, confirms: ['apri'] }),
    ];
    expect(factsFrom(rules, USER)).toEqual({
      answers: { casella: 'no', portale: 'si' },
      steps: ['apri'],
    });
  });
});

describe('what the system has to say', () => {
  const found = { answers: { casella: 'si' }, steps: ['apri'] };
  const taken = (journal: Journal): Journal => [
    ...journal,
    ...actsOf(guide, journal, found).map((act): Entry => ({ ...act, at: NOW })),
  ];

  it('answers and confirms in its own name', () => {
    expect(actsOf(guide, [], found)).toMatchObject([
      { kind: 'answer', id: 'casella', value: 'si', by: 'system' },
      { kind: 'confirm', id: 'apri', by: 'system' },
    ]);
  });

  it('is said once', () => {
    expect(actsOf(guide, taken([]), found)).toEqual([]);
  });

  it('leaves out what the guide does not have', () => {
    const odd = { answers: { casella: 'forse', altra: 'si', constructor: 'x' }, steps: ['altro'] };
    expect(actsOf(guide, [], odd)).toEqual([]);
  });

  it('gives way to the person’s answer, and the difference is kept', () => {
    const journal = [...taken([]), ...play(guide).answering('casella', 'no').journal];
    expect(at(journal).answered[0]).toMatchObject({
      value: 'no',
      by: 'person',
      differsFrom: { value: 'si', by: 'system' },
    });
  });

  it('leaves a step to the person who took it up again', () => {
    const journal: Journal = [
      ...taken(onPath()),
      { kind: 'return', id: 'apri', value: '', by: 'person', at: NOW, stepHash: '' },
    ];
    expect(actsOf(guide, journal, found)).toEqual([]);
  });
});

describe('a sign-in that proves the path', () => {
  it('proves what is still to do, and the last step in any case', () => {
    expect(proofOf(guide, onPath('apri', 'chiedi'), NOW).map(({ id }) => id)).toEqual([
      'compila',
      'leggi',
      'entra',
    ]);
    const all = onPath('apri', 'chiedi', 'compila', 'leggi', 'entra');
    expect(proofOf(guide, all, NOW).map(({ id }) => id)).toEqual(['entra']);
  });

  it('ends a path with a detour open', () => {
    const journal = play(guide)
      .answering('casella', 'si')
      .answering('portale', 'no')
      .confirming('apri', 'chiedi', 'compila', 'leggi')
      .meeting('persa', 'entra').journal;
    expect(at(journal)).toMatchObject({ detours: [{ procedure: { id: 'nuova' } }] });
    const proved: Journal = [
      ...journal,
      ...proofOf(guide, journal, NOW).map((act): Entry => ({ ...act, at: NOW })),
    ];
    expect(at(proved)).toMatchObject({ kind: 'path', position: { kind: 'end' } });
  });

  it('proves nothing while questions are open', () => {
    expect(proofOf(guide, [], NOW)).toEqual([]);
  });
});

describe('a request for a new password', () => {
  it('stands for the marked steps from here on', () => {
    expect(resetRun(guide, at(onPath()), 'apri')).toEqual(['apri', 'chiedi', 'compila']);
    expect(resetRun(guide, at(onPath('apri')), 'compila')).toEqual(['compila']);
  });

  it('is not offered at other steps, off the path, or before there is one', () => {
    expect(resetRun(guide, at(onPath()), 'leggi')).toBeUndefined();
    expect(resetRun(guide, at([]), 'apri')).toBeUndefined();
    expect(resetRun({ ...guide, passwordReset: undefined } as never, at(onPath()), 'apri')).toBe(
      undefined,
    );
  });

  it('is not offered where something else comes between', () => {
    const between = { ...guide, passwordReset: { steps: ['apri', 'compila'] } };
    expect(resetRun(between, at(onPath()), 'apri')).toBeUndefined();
  });

  it('is known at the step that waits for its mail, until the person asks again by hand', () => {
    const asked: Entry = {
      ...{ kind: 'confirm', id: 'compila', value: '', by: 'system', at: 500, stepHash: '' },
    };
    const journal = [...onPath('apri', 'chiedi'), asked];
    expect(askedAt(guide, at(journal), journal, 'leggi')).toBe(500);
    expect(askedAt(guide, at(journal), journal, 'entra')).toBeUndefined();
    const byHand: Journal = [...journal, { ...asked, by: 'person' }];
    expect(askedAt(guide, at(byHand), byHand, 'leggi')).toBeUndefined();
  });
});
