/**
 * A small guide without a fault, for tests that plant one fault each. It has every kind of node and
 * field that the checker looks at. Built anew for each test.
 */
import type { CheckInput } from '../../../src/domain/check/model.ts';
import type { Config } from '../../../src/domain/config/model.ts';
import type { Guide, Overlay, Passage } from '../../../src/domain/guide/model.ts';
import { listTexts } from '../../../src/domain/guide/texts.ts';
import type { Screen } from '../../../src/domain/screen/model.ts';

/** The same type without `readonly`, so that a test can spoil one field. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

const CITES = { cites: ['uno-01'] };
const OWN = { own: 'La fonte non lo dice.' };

function aCleanGuide(): Guide {
  return {
    format: 1,
    id: 'portale',
    mark: 'PR',
    version: '1.0.0',
    language: 'it',
    title: 'Entra nel portale',
    summary: 'Un passo alla volta.',
    source: {
      title: 'Circolare di prova',
      issuer: 'Ente di prova',
      date: '2021-12',
      status: 'in-force',
      lastChecked: '2026-01-01',
      nextReview: '2027-01-01',
    },
    changes: [{ version: '1.0.0', date: '2026-01-01', text: 'Prima versione.' }],
    variables: {
      portalUrl: { kind: 'url', value: 'http://portale.esempio.it/', description: 'Il portale' },
      portalHost: { kind: 'host', value: 'portale.esempio.it', description: 'Il suo host' },
      warningHost: { kind: 'host', value: '192.0.2.10', description: 'Host nell’avviso' },
      deskPhone: {
        kind: 'phone',
        value: 'il numero interno',
        description: 'Il telefono dell’assistenza',
        toComplete: true,
        contact: 'phone',
      },
    },
    links: { portale: { href: '{portalUrl}' } },
    httpHosts: ['{portalHost}'],
    certificateWarning: {
      step: 'apri-posta',
      hostVariable: 'warningHost',
      typedHostVariable: 'portalHost',
      codes: ['NET::ERR_CERT_AUTHORITY_INVALID'],
    },
    questions: [
      {
        id: 'casella',
        title: 'Usi già la casella?',
        help: ['Guarda se ti arriva la posta.'],
        options: [
          { value: 'si', label: 'Sì' },
          { value: 'no', label: 'No', ...OWN },
        ],
        ...CITES,
      },
      {
        id: 'accesso',
        title: 'Entri già nel portale?',
        options: [
          { value: 'si', label: 'Sì' },
          { value: 'no', label: 'No' },
        ],
        when: { casella: ['si'] },
        ...CITES,
      },
    ],
    categories: [
      {
        id: 'niente-da-fare',
        symbol: 'N',
        title: 'Niente da fare',
        summary: 'Entri già.',
        when: { accesso: ['si'] },
        procedures: [],
        end: {
          title: 'Tutto a posto',
          body: ['Vai al portale.'],
          action: { kind: 'open', link: 'portale', label: 'Apri il portale' },
          ...OWN,
        },
        ...CITES,
      },
      {
        id: 'mai-entrato',
        symbol: 'M',
        title: 'Primo accesso',
        summary: 'Hai la casella.',
        when: { accesso: ['no'] },
        procedures: ['entra'],
        end: { title: 'Ora sei nel portale', body: ['Buon lavoro.'], ...OWN },
        ...CITES,
      },
      {
        id: 'senza-casella',
        symbol: 'S',
        title: 'Prima la posta',
        summary: 'Ti serve la casella.',
        when: { casella: ['no'] },
        procedures: ['posta', 'entra'],
        end: { title: 'Ora sei nel portale', body: ['Buon lavoro.'], ...OWN },
        ...CITES,
      },
    ],
    procedures: [
      { id: 'posta', title: 'Apri la posta', items: [{ step: 'apri-posta' }], ...CITES },
      {
        id: 'entra',
        title: 'Entra nel portale',
        items: [{ step: 'apri-portale' }, { procedure: 'scrivi-dati' }],
        ...CITES,
      },
      { id: 'scrivi-dati', title: 'Scrivi i dati', items: [{ step: 'scrivi-nome' }], ...CITES },
      {
        id: 'nuova-password',
        title: 'Chiedi una password',
        items: [{ step: 'chiedi-password' }],
        ...CITES,
      },
    ],
    steps: [
      {
        id: 'apri-posta',
        number: 1,
        title: 'Apri la posta',
        body: [{ list: ['Apri il programma.', 'Leggi la posta.'] }],
        done: 'Vedi i messaggi.',
        wait: { text: 'La posta arriva domani.', callWhen: 'Chiama dopo due giorni.' },
        troubles: ['non-si-apre'],
        ...CITES,
      },
      {
        id: 'apri-portale',
        number: 2,
        title: 'Apri il portale',
        body: [
          'Apri [il portale](portale): l’indirizzo è {portalHost}.',
          { text: 'Usa la nuova casella.', when: { casella: ['no'] }, label: 'Senza casella' },
        ],
        action: { kind: 'open', link: 'portale', label: 'Apri il portale' },
        done: 'Vedi **Accedi**.',
        notes: [{ kind: 'info', text: 'Serve la rete interna.', ...OWN }],
        troubles: ['non-si-apre'],
        ...CITES,
      },
      {
        id: 'scrivi-nome',
        number: 3,
        title: 'Scrivi il nome utente',
        body: [{ ordered: ['Scrivi il nome.', 'Premi **Login**.'] }],
        done: 'Vedi la tua pagina.',
        troubles: ['password-errata', 'non-si-apre'],
        ...CITES,
      },
      {
        id: 'chiedi-password',
        number: 4,
        title: 'Chiedi una nuova password',
        body: ['Premi **Password dimenticata?**.'],
        action: { kind: 'copy', variable: 'portalHost', label: 'Copia l’indirizzo' },
        done: 'Arriva un messaggio.',
        troubles: ['posta-chiusa'],
        ...CITES,
      },
    ],
    troubles: [
      {
        id: 'non-si-apre',
        title: 'La pagina non si apre',
        remedy: { kind: 'advice', body: ['Chiudi e riprova.'] },
        ...OWN,
      },
      {
        id: 'password-errata',
        title: 'La password non va',
        remedy: { kind: 'detour', body: [], procedure: 'nuova-password' },
        ...CITES,
      },
      {
        id: 'posta-chiusa',
        title: 'Non apro la posta',
        remedy: { kind: 'detour', body: [], procedure: 'posta' },
        ...OWN,
      },
    ],
    redirects: { 'vecchio-passo': 'apri-portale' },
    excluded: { 'uno-02': 'È il saluto finale.' },
  };
}

const PASSAGES: readonly Passage[] = [
  { id: 'uno-01', hash: '00000000001', section: 'uno', opening: 'Per entrare nel portale' },
  { id: 'uno-02', hash: '00000000002', section: 'uno', opening: 'Distinti saluti' },
];

function aConfig(): Draft<Config> {
  return {
    guideSettings: { portale: { variables: { deskPhone: '06 1234' } } },
    certificateExceptions: { portale: { enabled: true, expires: '2026-12-31' } },
  };
}

/** What a test may spoil; everything is there. */
export interface Files {
  guide: Draft<Guide>;
  en: Record<string, Record<string, string>>;
  screens?: Draft<Screen>[];
  screensEn?: Draft<Overlay> | undefined;
  passages: Draft<Passage>[];
  fresh: Draft<Passage>[];
  config: Draft<Config>;
  today: string;
}

/** A complete translation of the guide as it is now. */
export function translate(guide: Guide): Files['en'] {
  const en: Files['en'] = {};
  for (const { node, field, text } of listTexts(guide)) {
    en[node] = { ...en[node], [field]: `${text} (EN)` };
  }
  return en;
}

/** All of the clean guide's files, with a translation that has every text. */
export function cleanFiles(): Files {
  const guide = aCleanGuide();
  return {
    // A copy without shared parts: one spoiled node must not spoil its neighbour.
    guide: JSON.parse(JSON.stringify(guide)),
    en: translate(guide),
    passages: structuredClone([...PASSAGES]),
    fresh: structuredClone([...PASSAGES]),
    config: aConfig(),
    today: '2026-06-01',
  };
}

/** What the checker is given for these files. */
export function asInput(files: Files): CheckInput {
  return {
    guide: files.guide,
    overlays: { en: files.en },
    ...(files.screens && { screens: files.screens }),
    ...(files.screensEn && { screenOverlays: { en: files.screensEn } }),
    passages: files.passages,
    freshPassages: files.fresh,
    config: files.config,
    today: files.today,
  };
}

/** The member of a list with this id; a test that names another is itself wrong. */
export function byId<T extends { id: string }>(nodes: readonly T[], id: string): T {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`the fixture has no ${id}`);
  return found;
}
