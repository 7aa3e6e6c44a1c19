/**
 * The guide of Sistema TS, node by node: who does what in what order, what its clocks and attempts
 * count, and what the source is easily misread to say.
 */
import { describe, expect, it } from 'vitest';
import { countAttempts } from '../../src/domain/clock/attempts.ts';
import { dayOf, isoOf } from '../../src/domain/clock/day.ts';
import { readClock } from '../../src/domain/clock/reading.ts';
import { indexGuide, stepById } from '../../src/domain/guide/lookup.ts';
import type { Clock, Guide, Id } from '../../src/domain/guide/model.ts';
import { listTexts } from '../../src/domain/guide/texts.ts';
import { variablesToComplete } from '../../src/domain/guide/variables.ts';
import { DAY, type Play, play } from '../support/play.ts';
import { toldGuide } from '../support/told-guide.ts';

const GUIDES = toldGuide('sistema-ts');
const { it: guide, said } = GUIDES;
const LANGUAGES = [GUIDES.it, GUIDES.en] as const;
const { troubles } = indexGuide(guide);

const everything = (of: Guide) =>
  listTexts(of)
    .map(({ text }) => text)
    .join('\n');

function clock(id: Id): Clock {
  const found = guide.clocks?.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no clock ${id}`);
  return found;
}

/** What the clock says to this person on an ISO day: `last 2`, or its kind alone. */
function reads(id: Id, played: Play, day: string): string {
  const now = Date.parse(`${day}T10:00:00Z`);
  const reading = readClock(guide, clock(id), played.journal, now);
  return 'left' in reading ? `${reading.kind} ${reading.left}` : reading.kind;
}

const first = (has: string) => play(guide).answering('situazione', 'prime').answering('punto', has);
const AFTER = ['controlla-canali', 'controlla-profilo', 'segna-scadenza'];
const ENTER = ['entra', 'cambia-parola', 'domande'];
const CODES = ['trova-mail', 'apri-applicazione', 'scrivi-codici', 'salva-pdf'];
const ASL = ['dai-mail', 'vai-asl', 'ritira-lettera'];

describe('Who a person is decides what they do', () => {
  it('asks what the person needs, and what they have only for the first credentials', () => {
    play(guide).isAsked('situazione').answering('situazione', 'prime').isAsked('punto');
    play(guide).answering('situazione', 'cambiare').inCategory('cambio');
  });

  it.each([
    ['niente', [...ASL, ...CODES, ...ENTER, ...AFTER]],
    ['lettera', [...CODES, ...ENTER, ...AFTER]],
    ['pdf', [...ENTER, ...AFTER]],
  ])('the first credentials, having %s', (has, steps) => {
    first(has)
      .inCategory('prime-credenziali')
      .hasPath(...steps)
      .confirming(...steps)
      .isAtTheEnd();
  });

  it('changes a Parola Chiave that still works', () => {
    play(guide)
      .answering('situazione', 'cambiare')
      .hasPath(...ENTER, ...AFTER);
  });

  it('chooses a new one with the questions, after counting the mistakes', () => {
    play(guide)
      .answering('situazione', 'persa')
      .inCategory('nuova-parola')
      .hasPath('conta-tentativi', 'scegli-parola', ...AFTER);
  });

  it('helps who does not know, and asks again', () => {
    const lost = play(guide).answering('situazione', 'non-so').hasPath('chiedi-sogei');
    const { action } = lost.onPath.category.end;
    expect(action).toMatchObject({ kind: 'answer', question: 'situazione' });
    lost.confirming('chiedi-sogei').isAtTheEnd().answering('situazione', 'prime').isAsked('punto');
  });

  it('offers the security questions only to who has chosen them already', () => {
    const at = (id: Id) => troubles.get(id)?.when;
    expect(at('parola-dimenticata')).toEqual({ situazione: ['cambiare'] });
    expect(at('prima-parola-rifiutata')).toEqual({ situazione: ['prime'] });
  });
});

describe('The security code', () => {
  it.each(LANGUAGES)('is valid for 7 days and is 12 characters long', (of) => {
    expect(clock('codice-sicurezza').days).toBe(7);
    expect(said('clock/codice-sicurezza', of)).toMatch(/7 (giorni|days)/);
    expect(said('step/trova-mail', of)).toMatch(/12 (caratteri|characters)/);
    expect(everything(of)).not.toMatch(/12 (giorni|days)|\b7 (caratteri|characters)/);
  });

  it('runs from the day of the mail, not from the day on which a step was marked', () => {
    const played = first('lettera').confirming('trova-mail');
    expect(reads('codice-sicurezza', played, '2026-01-08')).toBe('not-started');
    played.answering('codice-sicurezza', '2026-01-05').atStep('apri-applicazione').hasIgnored(0);
    expect(reads('codice-sicurezza', played, '2026-01-08')).toBe('running 3');
    expect(reads('codice-sicurezza', played, '2026-01-10')).toBe('last 1');
    expect(reads('codice-sicurezza', played, '2026-01-11')).toBe('last 0');
    expect(reads('codice-sicurezza', played, '2026-01-12')).toBe('expired -1');
  });

  it('once expired has no way on in the source: the guide says so and names whom to call', () => {
    expect(clock('codice-sicurezza').expired).toMatch(/La fonte non dice.*Consiglio della guida/);
    expect(clock('codice-sicurezza').expired).toContain('{sogeiPhone}');
    expect(troubles.get('codice-scaduto')).toMatchObject({ remedy: { kind: 'stop' } });
    expect(troubles.get('codice-scaduto')?.own).toBeDefined();
  });

  it('comes by mail, and the Codice Identificativo by hand', () => {
    expect(said('step/ritira-lettera')).toMatch(/in mano.*non arriva per mail/);
    const fields = said('step/scrivi-codici');
    expect(fields).toMatch(/Codice Identificativo: è nella lettera/);
    expect(fields).toMatch(/12 caratteri: è nella mail/);
    expect(fields).toMatch(/Captcha: lo vedi nella pagina/);
  });
});

describe('The Parola Chiave', () => {
  it('of the PDF is only for the first sign-in, and is to be changed at once', () => {
    expect(said('step/salva-pdf')).toMatch(/solo per entrare la prima volta/);
    expect(said('step/cambia-parola')).toMatch(/subito/);
    first('pdf').hasPath(...ENTER, ...AFTER);
  });

  it('lasts 90 days from the change, with 14 last days', () => {
    const played = first('pdf').confirming('entra', 'cambia-parola');
    const start = dayOf('2026-01-07') ?? 0;
    expect(reads('parola-chiave', played, isoOf(start))).toBe('running 89');
    expect(reads('parola-chiave', played, isoOf(start + 75))).toBe('last 14');
    expect(reads('parola-chiave', played, isoOf(start + 89))).toBe('last 0');
    expect(reads('parola-chiave', played, isoOf(start + 90))).toBe('expired -1');
  });

  it('starts anew when it is changed again, and when it is chosen with the questions', () => {
    const again = first('pdf').confirming('entra', 'cambia-parola');
    again.waiting(80).returningTo('cambia-parola').confirming('cambia-parola');
    const today = isoOf((dayOf('2026-01-07') ?? 0) + 80);
    expect(reads('parola-chiave', again, today)).toBe('running 89');
    const reset = play(guide).answering('situazione', 'persa');
    reset.confirming('conta-tentativi', 'scegli-parola');
    expect(reads('parola-chiave', reset, '2026-01-07')).toBe('running 89');
  });

  it.each(LANGUAGES)('has no clock of 240 days: they are history, and said so once', (of) => {
    expect(guide.clocks?.map(({ days }) => days)).toEqual([7, 90]);
    const mentions = listTexts(of).filter(({ text }) => text.includes('240'));
    expect(mentions.map(({ node }) => node)).toEqual(['step/segna-scadenza']);
    expect(mentions[0]?.text).toMatch(/21 (settembre|September) 2016/);
  });

  it('is to be checked in every channel after a change', () => {
    const channels = said('step/controlla-canali');
    for (const channel of ['ricetta dematerializzata', 'art. 50', '730', 'deleghe', 'gestionale']) {
      expect(channels).toContain(channel);
    }
    const { onPath } = play(guide).answering('situazione', 'cambiare');
    const path = onPath.path.map(({ step }) => step.id);
    expect(path.indexOf('controlla-canali')).toBeGreaterThan(path.indexOf('cambia-parola'));
  });
});

describe('Wrong attempts', () => {
  const [count] = guide.attempts ?? [];
  if (!count) throw new Error('no attempts');

  it('are 8 in the source, and the guide stops before the eighth', () => {
    expect([count.limit, count.stopAfter]).toEqual([8, 7]);
    expect(count.rule).toMatch(/non dice se l'ottavo/);
  });

  it('stop the path with whom to call, wherever they are counted', () => {
    for (const id of count.steps) {
      expect(stepById(guide, id)?.troubles).toContain('troppi-tentativi');
    }
    const played = first('pdf').answering('tentativi', '7').meeting('troppi-tentativi', 'entra');
    expect(countAttempts(count, played.journal).stop).toBe(true);
    played.isStopped('entra', 'troppi-tentativi');
    expect(troubles.get('troppi-tentativi')?.remedy).toMatchObject({ kind: 'stop' });
  });

  it('are kept when the person comes back another day', () => {
    const played = first('pdf').answering('tentativi', '5').waiting(3);
    expect(countAttempts(count, played.journal)).toEqual({ used: 5, stop: false });
    expect(played.journal.at(-1)?.at).toBeLessThan(Date.UTC(2026, 0, 7) + DAY);
  });
});

describe('What the source leaves open', () => {
  it('is marked to be filled in, never invented', () => {
    const open = variablesToComplete(guide, {});
    expect(open).toEqual(
      expect.arrayContaining(['aslContact', 'delegateHelp', 'resetPlace', 'deskPhone']),
    );
    // The application for the first Parola Chiave has no address: it is only in the mail.
    expect(stepById(guide, 'apri-applicazione')?.action).toBeUndefined();
    expect(Object.keys(guide.links)).toEqual(['portale', 'sogei']);
  });

  it('is a historical document of 2017, to be read as such', () => {
    expect(guide.source).toMatchObject({ status: 'historical', date: '2017-05-09' });
    expect(guide.summary).toMatch(/2017/);
  });

  it('sends the mailbox to the software house, and the toll-free number to everybody', () => {
    const users = listTexts(guide).filter(({ text }) => text.includes('{sogeiMail}'));
    expect(users.map(({ text }) => text)).toEqual([expect.stringContaining('software house')]);
  });

  it.each(LANGUAGES)('never asks for a password on these pages', (of) => {
    expect(of.questions.flatMap(({ options }) => options).length).toBe(7);
    expect(said('step/cambia-parola', of)).toMatch(/Non scriverla qui|Don't write it here/);
  });
});

describe('Codes for the telephone', () => {
  it('are what they were first given as', () => {
    expect(guide.mark).toBe('TS');
    expect(guide.steps.map(({ id, number }) => `${number} ${id}`)).toEqual(
      [
        ...ASL,
        ...CODES,
        ...ENTER,
        ...AFTER,
        'conta-tentativi',
        'scegli-parola',
        'chiedi-sogei',
      ].map((id, index) => `${index + 1} ${id}`),
    );
    expect(guide.categories.map(({ symbol }) => symbol).join('')).toBe('ABCD');
  });
});
