/**
 * The guide on working from home (March 2020), node by node: the letter's three conditions, what it
 * leaves open, and what it is easily misread to say.
 */
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/domain/document/check-form.ts';
import { indexGuide } from '../../src/domain/guide/lookup.ts';
import type { Id } from '../../src/domain/guide/model.ts';
import { whoAndWhere } from '../../src/domain/guide/people.ts';
import { listTexts } from '../../src/domain/guide/texts.ts';
import { variablesToComplete } from '../../src/domain/guide/variables.ts';
import { holds } from '../../src/domain/walk/conditions.ts';
import { type Play, play } from '../support/play.ts';
import { toldGuide } from '../support/told-guide.ts';

const GUIDES = toldGuide('lavoro-da-remoto');
const { it: guide, read, said, step } = GUIDES;

/** An organisation with these answers about its network and its contract. */
function organisation(network: string, contract?: string): Play {
  const played = play(guide).answering('chi-sei', 'ente').answering('infrastruttura', network);
  return contract === undefined ? played : played.answering('contratto', contract);
}

const WITH_LIST = ['prepara-elenco', 'apri-ticket', 'avvisa-dipendenti'];
const INSTALL = ['fatti-trovare', 'installa-vpn'];
const WITH_OFFER = ['chiedi-offerta', 'aspetta-offerta'];

/** Answers, the category that follows from them, and its steps. */
const ORGANISATIONS: readonly (readonly [string, string | undefined, Id, readonly Id[]])[] = [
  ['si', 'sistemistica', 'condizione-1', [...WITH_LIST, ...INSTALL]],
  ['si', 'nessuno-da-soli', 'condizione-2', ['chiedi-amministratore', 'prepara-accesso']],
  ['si', 'nessuno-offerta', 'condizione-2-offerta', WITH_OFFER],
  ['no', undefined, 'condizione-3', WITH_OFFER],
  ['si', 'altro', 'contratto-diverso', ['chiedi-condizione']],
  ['si', 'non-so', 'contratto-da-sapere', ['leggi-contratto']],
  ['non-so', undefined, 'rete-da-sapere', ['chiedi-rete']],
];

describe('The list of employees', () => {
  it.each(['it', 'en'] as const)(
    'gives no example that its own form refuses, in %s',
    (language) => {
      const fields = GUIDES[language].documents?.[0]?.rows?.fields ?? [];
      const hints = fields.map(({ hint = '' }) => hint).join('\n');
      expect(hints).not.toMatch(/\d{4}/);
      const time = fields.find(({ kind }) => kind === 'time');
      const example = /\d+:\d+/.exec(time?.hint ?? '')?.[0] ?? '';
      expect(
        time && faultOf(time, example, { today: '2099-01-01', hasCheckLetter: () => true }),
      ).toBe(undefined);
      expect(example).not.toBe('');
    },
  );
});

describe('Who asks decides what is asked next', () => {
  it('asks first of all who the person is', () => {
    expect(guide.questions.map(({ audience }) => audience === true)).toEqual([
      ...[true, false, false, false],
    ]);
    play(guide).isAsked('chi-sei').answering('chi-sei', 'ente').isAsked('infrastruttura');
    play(guide).answering('chi-sei', 'dipendente').isAsked('elenco');
  });

  it('asks network and contract apart, and no contract of who lacks the network', () => {
    organisation('si').isAsked('contratto');
    organisation('no').inCategory('condizione-3');
    organisation('non-so').inCategory('rete-da-sapere');
  });

  it.each(ORGANISATIONS)('network %s, contract %s: %s', (network, contract, category, steps) => {
    const walked = organisation(network, contract)
      .inCategory(category)
      .hasPath(...steps);
    for (const id of steps) walked.atStep(id).confirming(id);
    walked.isAtTheEnd();
  });

  it('asks again whoever had to find out first', () => {
    for (const [category, question] of [
      ['contratto-da-sapere', 'contratto'],
      ['rete-da-sapere', 'infrastruttura'],
    ]) {
      const end = guide.categories.find(({ id }) => id === category)?.end;
      expect(end?.action).toMatchObject({ kind: 'answer', question });
    }
    organisation('non-so').answering('infrastruttura', 'no').inCategory('condizione-3');
  });

  it('sends who needs urgent work at the premises to the head of the sector', () => {
    play(guide).answering('chi-sei', 'intervento').hasPath('chiama-responsabile');
    const words = `${said('question/chi-sei')}\n${said('category/intervento-urgente')}`;
    expect(words).toContain('3 aprile 2020');
    expect(words).toContain('a distanza');
  });

  it('tells an employee on the list to wait, and another one to ask first', () => {
    play(guide)
      .answering('chi-sei', 'dipendente')
      .answering('elenco', 'si')
      .hasPath(...INSTALL);
    play(guide)
      .answering('chi-sei', 'dipendente')
      .answering('elenco', 'no')
      .hasPath('dai-numero', ...INSTALL);
  });
});

describe('The three conditions', () => {
  it('infrastructure is firewall and a connection that is enabled, and both are needed', () => {
    const words = said('question/infrastruttura');
    expect(words).toContain('servono tutte e due');
    expect(words).toContain('firewall');
    expect(words).toContain('reindirizzamento del traffico internet');
  });

  it('only condition 1 takes 5/10 minutes and costs nothing', () => {
    for (const { node, text } of listTexts(guide)) {
      if (!/5\/10|non costa nulla|senza costo/i.test(text)) continue;
      expect(`${node}: ${text}`).toMatch(
        /category\/condizione-1|installa-vpn|solo per la condizione 1|della condizione 1/,
      );
    }
    expect(said('category/condizione-1')).toContain('5/10 minuti');
    expect(step('installa-vpn').minutes).toBe(10);
    expect(guide.steps.filter(({ minutes }) => minutes !== undefined)).toHaveLength(1);
  });

  it('does not decide whether the minutes are for each employee or for all', () => {
    expect(said('step/installa-vpn')).toContain(
      'non dice se 5/10 minuti valgono per ogni dipendente',
    );
  });

  it('condition 2 gives two ways, one of which is enough', () => {
    expect(said('question/contratto')).toContain('Ne basta una: non sono due passi in ordine');
    expect(said('step/chiedi-amministratore')).toContain('Halley Sardegna non interviene');
    expect(said('category/condizione-2-offerta')).toContain("quelli dell'offerta");
  });

  it('condition 3 holds with and without a contract, takes time, and costs what the offer says', () => {
    const words = said('category/condizione-3');
    expect(words).toContain('con o senza contratto');
    expect(words).toContain('non sono brevi');
    expect(words).toContain("Il costo è quello dell'offerta");
  });

  it('only condition 3 writes to the head of systems, and hears of the devices to be ordered', () => {
    for (const id of WITH_OFFER) {
      const [own] = step(id).body.flatMap((block) =>
        typeof block === 'object' && 'when' in block ? [block] : [],
      );
      expect(own && holds(own.when, { infrastruttura: 'no' })).toBe(true);
      expect(own && holds(own.when, { infrastruttura: 'si', contratto: 'nessuno-offerta' })).toBe(
        false,
      );
    }
  });

  it('gives the combination that the letter forgot an honest answer, and guesses nothing', () => {
    const words = said('category/contratto-diverso') + said('step/chiedi-condizione');
    expect(words).toContain('la lettera non prevede');
    expect(words).toContain('non indovina costi e tempi');
    expect(guide.categories.find(({ id }) => id === 'contratto-diverso')?.own).toBeDefined();
  });
});

describe('The ticket and its list', () => {
  const [list] = guide.documents ?? [];
  const fields = list?.rows?.fields ?? [];

  it('is a form at the step that prepares it, with rows for the employees', () => {
    expect(step('prepara-elenco').documents).toEqual(['elenco-dipendenti']);
    expect(fields.map(({ id, kind }) => [id, kind])).toEqual([
      ['nome', 'text'],
      ['cellulare', 'phone'],
      ['giorno', 'date'],
      ['ora', 'time'],
      ['sede', 'choice'],
    ]);
  });

  it('asks of an employee only what the letter names, and no secret', () => {
    for (const { cites } of fields) expect(cites?.length).toBeGreaterThan(0);
    expect(said('document/elenco-dipendenti')).not.toMatch(/password|codice/i);
  });

  it('goes to the area of system administration, and says Condizione 1', () => {
    const words = said('step/apri-ticket');
    expect(words).toContain('Amministratore di Sistema e Sistemistica');
    expect(words).toContain('Condizione 1');
    expect(words).toContain("Allega l'elenco");
  });

  it('has the employee at the remote place, not the client', () => {
    const found = whoAndWhere(guide, step('fatti-trovare'));
    expect(found).toEqual({ who: 'Il dipendente', where: "A casa o in un'altra sede" });
    expect(said('step/prepara-elenco')).toContain('Deve esserci il dipendente');
    expect(said('step/prepara-elenco', GUIDES.en)).toContain('It must be the employee');
  });

  it('says who does each step', () => {
    for (const { id, actor } of guide.steps) expect(`${id} ${actor}`).not.toContain('undefined');
    expect(whoAndWhere(guide, step('prepara-accesso')).who).toBe("L'Amministratore di Sistema");
    expect(whoAndWhere(guide, step('installa-vpn')).who).toBe('Halley Sardegna');
  });
});

describe('What the guide says of itself', () => {
  it('is history, and says so wherever somebody comes to an end that they might act on', () => {
    expect(guide.source).toMatchObject({ status: 'historical', date: '2020-03-10' });
    for (const { id, end } of guide.categories) {
      if (end.action?.kind === 'answer') continue;
      expect(`${id}: ${JSON.stringify(end.body)}`).toContain('una misura del marzo 2020');
    }
  });

  it('leaves the legal claims to the letter, and says what has changed', () => {
    const [claims, since] = (step('chiedi-offerta').notes ?? []).slice(-2);
    expect(claims).toMatchObject({ cites: ['cond3-04'] });
    expect(claims?.text).toMatch(/^La lettera dice/);
    expect(since?.own).toBeDefined();
    expect(since?.text).toContain("L'Allegato B non c'è più dal 2018");
    for (const note of [claims, since]) expect(note?.when).toEqual({ infrastruttura: ['no'] });
  });

  it('names roles, never people: every contact is for the organisation to fill in', () => {
    const open = variablesToComplete(guide, {});
    expect(Object.keys(guide.variables).filter((name) => !open.includes(name))).toEqual([]);
    const files = ['guide.json', 'en.json', 'passages.json', 'sections.json'].map(read).join('\n');
    expect(files).not.toMatch(/@|\b3\d\d[ .]?\d{6,7}\b|mailto:|tel:/);
    // The letter's names are words of two or three capitals alone on a line: none may be stored.
    const openings = JSON.parse(read('passages.json')) as { opening: string }[];
    for (const { opening } of openings) {
      expect(opening).not.toMatch(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u);
    }
  });

  it.each([...indexGuide(guide).troubles])('the trouble %s ends in something to do', (_, one) => {
    expect(one.remedy.body.length).toBeGreaterThan(0);
    if (one.remedy.kind === 'stop') expect(one.remedy.say).toMatch(/^Buongiorno, seguo la guida/);
  });
});
