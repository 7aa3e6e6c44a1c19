/**
 * The guide of ClicLavoro Veneto, node by node: who comes where, in what order, and what the source
 * is easily misread to say.
 *
 * Long because of the guide: each of its categories, steps and easily wrong renderings has its say.
 */
import { describe, expect, it } from 'vitest';
import { indexGuide } from '../../src/domain/guide/lookup.ts';
import { plainText } from '../../src/domain/guide/markup.ts';
import type { Id, Trouble } from '../../src/domain/guide/model.ts';
import { listTexts } from '../../src/domain/guide/texts.ts';
import { variablesToComplete } from '../../src/domain/guide/variables.ts';
import { type Play, play } from '../support/play.ts';
import { toldGuide } from '../support/told-guide.ts';

const GUIDES = toldGuide('cliclavoro-veneto');
const { it: guide, read, said, step } = GUIDES;
const { troubles } = indexGuide(guide);

const KEYS = ['spid', 'cie', 'cns'] as const;
type Key = (typeof KEYS)[number];
type Ready = 'si' | 'no';

/** Somebody of this role, who enters with this and has it or not. */
function person(role: string, key: Key = 'spid', ready: Ready = 'si'): Play {
  return play(guide).answering('ruolo', role).answering('chiave', key).answering('pronta', ready);
}

function trouble(id: Id): Trouble {
  const found = troubles.get(id);
  if (found === undefined) throw new Error(`no trouble ${id}`);
  return found;
}

/** What a person in this position reads at each of the steps ahead. */
function saidOnPath(played: Play): string {
  return played.onPath.path.map((item) => said(`step/${item.step.id}`)).join('\n');
}

const ENTER: Readonly<Record<Key, readonly Id[]>> = {
  spid: ['controlla-livello', 'apri-portale', 'scegli-modo', 'entra-spid'],
  cie: ['apri-portale', 'scegli-modo', 'entra-carta'],
  cns: ['apri-portale', 'scegli-modo', 'entra-carta'],
};
const SIGN = ['scegli-servizio', 'comincia-accordo', 'firma-documenti', 'segna-scadenza'];
const DELEGATE = ['fai-registrare', 'apri-deleghe', 'dai-delega'];

/** Role -> its category, and the steps once inside the portal. */
const ROLES: readonly (readonly [role: string, category: string, then: readonly Id[]])[] = [
  ['firmo', 'primo-accordo', [...SIGN, ...DELEGATE]],
  ['gestisco', 'gestione', ['controlla-scadenze', 'rinnova-o-revoca', ...DELEGATE]],
  ['delegato', 'delegato', ['registrati', 'chiedi-delega', 'apri-servizio']],
  ['come-prima', 'come-prima', ['apri-servizio']],
  ['cpi-online', 'cpi-online', ['apri-cpi-online']],
];

describe('Who a person is decides what they do', () => {
  it('asks first what the person does, then how they come in, then whether they have it', () => {
    play(guide)
      .isAsked('ruolo')
      .answering('ruolo', 'firmo')
      .isAsked('chiave')
      .answering('chiave', 'cie')
      .isAsked('pronta');
  });

  describe.each(ROLES)('%s', (role, category, then) => {
    it.each(KEYS)('with %s at hand goes in, then on to their own steps', (key) => {
      person(role, key)
        .inCategory(category)
        .hasPath(...ENTER[key], ...then);
    });

    it.each(KEYS)('without %s asks for it first', (key) => {
      person(role, key, 'no')
        .inCategory(category)
        .hasPath(`prendi-${key}`, ...ENTER[key], ...then);
    });

    it('comes to the end, step by step', () => {
      const walked = person(role, 'spid', 'no');
      for (const { step } of walked.onPath.path) walked.atStep(step.id).confirming(step.id);
      walked.isAtTheEnd();
    });
  });

  it('helps who does not know their role to find out, and asks again', () => {
    const lost = play(guide).answering('ruolo', 'non-so');
    lost.inCategory('ruolo-da-chiarire').hasPath('chiedi-chi-firma');
    expect(lost.onPath.category.end.action).toMatchObject({ kind: 'answer', question: 'ruolo' });
    lost.confirming('chiedi-chi-firma').isAtTheEnd();
    lost.answering('ruolo', 'delegato').isAsked('chiave');
  });

  it.each(ROLES)('helps %s choose between the three ways in', (role) => {
    const lost = play(guide).answering('ruolo', role).answering('chiave', 'non-so');
    lost.inCategory('chiave-da-scegliere').hasPath('confronta-chiavi');
    expect(lost.onPath.category.end.action).toMatchObject({ kind: 'answer', question: 'chiave' });
    lost.answering('chiave', 'cns').isAsked('pronta');
  });

  it('follows who changes their mind, whatever they had answered before', () => {
    person('delegato', 'spid', 'no')
      .inCategory('delegato')
      .answering('chiave', 'non-so')
      .inCategory('chiave-da-scegliere')
      .answering('chiave', 'credenziali-cpi')
      .inCategory('credenziali-cpi')
      .answering('chiave', 'cie')
      .inCategory('delegato');
  });

  it.each(KEYS)('helps who does not know whether they have %s', (key) => {
    const lost = play(guide)
      .answering('ruolo', 'delegato')
      .answering('chiave', key)
      .answering('pronta', 'non-so');
    lost.inCategory('chiave-da-controllare').hasPath('cerca-chiave');
    expect(lost.onPath.category.end.action).toMatchObject({ kind: 'answer', question: 'pronta' });
    lost.answering('pronta', 'si').inCategory('delegato');
  });
});

describe('SPID, CIE and CNS', () => {
  it('are the three ways in, and old portal credentials are none', () => {
    const ways = guide.questions.find(({ id }) => id === 'chiave')?.options ?? [];
    expect(ways.map(({ value }) => value)).toEqual([...KEYS, 'credenziali-cpi', 'non-so']);
    expect(said('question/chiave')).toContain('non valgono più');
    expect(said('trouble/solo-nome-utente')).toContain('non puoi usarli per entrare');
  });

  it('SPID has to be of the second level, which whoever chooses it reads before going in', () => {
    for (const [role] of ROLES) {
      const words = saidOnPath(person(role, 'spid'));
      expect(words).toContain('SPID di secondo livello');
      expect(words).toContain('Il primo livello non basta');
    }
    expect(said('step/prendi-spid')).toContain('Chiedi SPID di secondo livello');
    expect(said('step/controlla-livello', GUIDES.en)).toContain('second-level SPID');
  });

  it('nowhere says that the first level is enough', () => {
    const first = listTexts(guide).filter(({ text }) => /primo livello|livello 1/i.test(text));
    expect(first.length).toBeGreaterThan(0);
    for (const { text } of first) expect(plainText(text, {})).toMatch(/non basta/);
  });

  it('asks no level of a card: the source gives none', () => {
    for (const key of ['cie', 'cns'] as const) {
      expect(saidOnPath(person('firmo', key, 'no'))).not.toContain('livello');
    }
  });

  it('with SPID come the credentials first, then a code that is valid once', () => {
    const [ordered] = step('entra-spid').body;
    const items = typeof ordered === 'object' && 'ordered' in ordered ? ordered.ordered : [];
    expect(items).toHaveLength(3);
    expect(items[0]).toMatch(/nome utente/);
    expect(items[1]).toMatch(/password/);
    expect(items[2]).toMatch(/codice.*una volta sola/);
    // Each has its place on the drawing.
    expect(Object.values(step('entra-spid').screen?.marks ?? {})).toEqual([1, 2, 3]);
  });

  it('are personal, whatever the role', () => {
    for (const [role] of ROLES) expect(saidOnPath(person(role))).toContain('mai quello di un');
    expect(trouble('spid-di-altri').remedy.kind).toBe('advice');
  });

  it.each([
    ['spid', 'https://www.spid.gov.it/'],
    ['cie', 'https://www.cartaidentita.interno.gov.it/'],
    ['cns', 'https://salute.regione.veneto.it/info/informazioni/carta-nazionale-dei-servizi'],
  ])('%s is explained where the source says', (key, address) => {
    expect(step(`prendi-${key}`).action).toMatchObject({ kind: 'open', link: `sito-${key}` });
    expect(guide.links[`sito-${key}`]?.href).toBe(`{${key}Url}`);
    expect(guide.variables[`${key}Url`]?.value).toBe(address);
  });
});

describe('The service agreement', () => {
  it('is one for each service, and is valid for 3 years', () => {
    const words = saidOnPath(person('firmo'));
    expect(words).toContain('Un accordo vale per un solo servizio');
    expect(words).toContain('Te ne servono due? Firmi due accordi');
    expect(words).toContain("L'accordo vale 3 anni");
    expect(said('category/primo-accordo')).toMatch(/3 anni e solo per il servizio/);
    expect(said('category/primo-accordo', GUIDES.en)).toMatch(/3 years.* only for the service/);
    expect(saidOnPath(person('gestisco'))).toContain('Ogni accordo vale 3 anni');
  });

  it('no other number of years is ever named', () => {
    for (const { text } of listTexts(guide)) {
      for (const [, years] of plainText(text, {}).matchAll(/(\d+) anni/g)) expect(years).toBe('3');
    }
  });

  it('has three documents to sign, digitally or on paper, and samples to leave alone', () => {
    const sign = step('firma-documenti');
    expect(sign.screen?.marks).toEqual({ richiesta: 1, comune: 2, specifico: 3 });
    const words = said('step/firma-documenti');
    expect(words).toMatch(/firma digitale, oppure su fogli di carta/);
    expect(words).toMatch(/primo allegato.*Accordo di Servizio/);
    expect(words).toContain('Non compilarli, non stamparli e non mandarli');
  });

  it('is signed by the master: owner, legal representative or who acts in their place', () => {
    const help = said('question/ruolo');
    expect(help).toContain('il titolare, il legale rappresentante o chi li sostituisce');
    expect(help).toContain('La parola «delegato» ha due significati');
  });

  it('is signed on the way when the one who manages has none for this service', () => {
    person('gestisco', 'cie')
      .confirming(...ENTER.cie)
      .atStep('controlla-scadenze')
      .meeting('accordo-manca', 'controlla-scadenze')
      .atStep('scegli-servizio', 'firma-accordo')
      .confirming(...SIGN)
      .atStep('controlla-scadenze');
  });

  it('is renewed as the organisation says: the source does not tell how', () => {
    const note = step('rinnova-o-revoca').notes?.[0];
    expect(note?.kind).toBe('fill');
    expect(guide.variables.renewalHelp?.toComplete).toBe(true);
    person('gestisco', 'cie')
      .confirming(...ENTER.cie, 'controlla-scadenze')
      .meeting('accordo-scaduto', 'rinnova-o-revoca')
      .isStopped('rinnova-o-revoca', 'accordo-scaduto');
  });

  it("is not asked for by Centro per l'impiego Online, and only there", () => {
    for (const key of KEYS) {
      const ids = person('cpi-online', key, 'no').onPath.path.map((item) => item.step.id);
      expect(ids.filter((id) => SIGN.includes(id) || DELEGATE.includes(id))).toEqual([]);
      expect(ids).not.toContain('registrati');
    }
    expect(saidOnPath(person('cpi-online'))).toContain(
      'Non devi firmare nessun Accordo di Servizio',
    );
    expect(said('question/ruolo')).toContain("è l'unico servizio senza accordo");
    expect(trouble('cpi-online-chiede-accordo').remedy.kind).toBe('stop');
    expect(said('trouble/cpi-online-chiede-accordo')).toContain('Non firmare');
  });

  it("names every service of the source's list, and that there are others", () => {
    const words = said('step/scegli-servizio');
    const names = ['COVeneto', 'ARS', 'IDO e SILL', 'SIA', 'GEDI e AGFA', 'VerifichePA', 'SILS'];
    for (const name of names) expect(words).toContain(name);
    expect(words).toContain('Covid-19');
    expect(words).toContain('Ci sono anche altri servizi');
  });
});

describe('The delegated user', () => {
  it('signs no agreement: no step of signing is on their path, with any way in', () => {
    for (const key of KEYS) {
      const ids = person('delegato', key, 'no').onPath.path.map((item) => item.step.id);
      expect(ids.filter((id) => SIGN.includes(id))).toEqual([]);
    }
    expect(said('step/registrati')).toContain('Non firmare nessun Accordo di Servizio');
    expect(said('step/registrati', GUIDES.en)).toContain('Do not sign any service agreement');
  });

  it('registers as an organisation first; then the master delegates', () => {
    const ids = person('delegato').onPath.path.map((item) => item.step.id);
    expect(ids.indexOf('registrati')).toBeLessThan(ids.indexOf('chiedi-delega'));
    expect(said('step/registrati')).toContain('Registrazione Azienda/Organizzazione');
    expect(said('step/chiedi-delega')).toContain('Gestione Accordo di Servizio, poi Deleghe');
    expect(step('chiedi-delega').wait).toBeDefined();
  });

  it('goes in with SPID, CIE or CNS, not with what they registered', () => {
    expect(said('step/registrati')).toContain('Per entrare usi sempre SPID, CIE o CNS');
    expect(guide.steps.some(({ id }) => id === 'entra-password')).toBe(false);
  });

  it('may have to register before going in, and comes back to the same step', () => {
    person('delegato', 'cns')
      .confirming('apri-portale', 'scegli-modo')
      .meeting('serve-registrazione', 'entra-carta')
      .atStep('registrati', 'registrazione')
      .confirming('registrati')
      .atStep('entra-carta');
  });

  it('stops where the portal wants a signature', () => {
    person('delegato', 'cns')
      .confirming(...ENTER.cns)
      .meeting('chiede-accordo', 'registrati')
      .isStopped('registrati', 'chiede-accordo');
  });

  it('works under the responsibility of the one who delegates, and both read so', () => {
    expect(said('category/delegato')).toContain('sotto la responsabilità');
    expect(said('step/dai-delega')).toContain('sotto la tua responsabilità');
  });

  it('is enabled by the master, who has them register first and can take it back', () => {
    const ids = person('firmo').onPath.path.map((item) => item.step.id);
    expect(ids.slice(-3)).toEqual(DELEGATE);
    expect(said('step/fai-registrare')).toContain('non firmare nessun accordo');
    expect(said('step/dai-delega')).toContain('Puoi toglierla quando vuoi');
  });
});

describe('Who had access before', () => {
  it('changes only the way in: nothing to sign, register or ask for', () => {
    person('come-prima', 'cie').hasPath(...ENTER.cie, 'apri-servizio');
    expect(said('category/come-prima')).toContain('sono rimasti uguali');
  });

  it('stops at the desk where the service no longer opens', () => {
    person('come-prima', 'cie')
      .confirming(...ENTER.cie)
      .meeting('servizio-chiuso-prima', 'apri-servizio')
      .isStopped('apri-servizio', 'servizio-chiuso-prima');
  });
});

describe("The credentials of a Centro per l'impiego", () => {
  it.each(ROLES)("send %s to the Centro per l'impiego", (role) => {
    play(guide)
      .answering('ruolo', role)
      .answering('chiave', 'credenziali-cpi')
      .inCategory('credenziali-cpi')
      .hasPath('chiama-cpi');
  });

  it('are named as the exception, without a promise of how long or for whom', () => {
    const words = said('step/chiama-cpi');
    expect(words).toContain('alcune categorie riservate');
    expect(words).toContain('solo per ora');
    expect(words).toContain('non dicono quali categorie, né fino a quando');
    expect(guide.variables.jobCentreContact?.toComplete).toBe(true);
  });

  it('lead back to SPID, CIE and CNS when they no longer work', () => {
    const end = guide.categories.find(({ id }) => id === 'credenziali-cpi')?.end;
    expect(end?.action).toMatchObject({ kind: 'answer', question: 'chiave' });
  });
});

describe('Every trouble', () => {
  const every = guide.troubles.map((one) => [one.id, one] as const);

  it.each(every)('%s ends in something to do', (_, { remedy }) => {
    expect(remedy.body.length).toBeGreaterThan(0);
    if (remedy.kind === 'stop') expect(remedy.say).toMatch(/^Buongiorno, seguo la guida/);
    if (remedy.kind === 'detour') {
      expect(guide.procedures.map(({ id }) => id)).toContain(remedy.procedure);
    }
  });

  it.each(guide.steps.map((one) => [one.id, one] as const))('at %s is to be found', (_, one) => {
    expect(one.troubles.length).toBeGreaterThan(0);
  });
});

describe('What the guide says of itself', () => {
  it('is undated and to be verified', () => {
    expect(guide.source.status).toBe('to-verify');
    expect(guide.source.date).toBeUndefined();
  });

  it('leaves every contact to the organisation: the source has none', () => {
    expect([...variablesToComplete(guide, {})].sort()).toEqual(
      [
        'cardHelp',
        'deskHours',
        'deskMail',
        'deskPhone',
        'deskRoom',
        'jobCentreContact',
        'renewalHelp',
      ].sort(),
    );
    expect(read('guide.json')).not.toMatch(/mailto:|tel:/);
  });

  it('never repeats the "traditional account", which the source itself has switched off', () => {
    for (const { text } of listTexts(guide)) expect(text).not.toMatch(/account|tradizional/i);
  });
});
