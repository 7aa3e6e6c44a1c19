import type { GuideDocument } from '../../../src/domain/guide/document.ts';
import { byId, type Draft, type Files, translate } from './fixture.ts';
import { type Planted, question, step, type Table } from './planted.ts';

const OWN = { own: 'La fonte non lo dice.' };

/** A form without a fault, at the first step. */
function addForm(f: Files): Draft<GuideDocument> {
  f.guide.documents = [
    {
      id: 'elenco',
      title: 'Elenco delle persone',
      body: ['Scrivi una persona per riga.', { list: ['Serve il nome.'] }],
      fields: [
        { id: 'ufficio', kind: 'text', label: 'Ufficio', required: true, ...OWN },
        {
          id: 'motivo',
          kind: 'choice',
          label: 'Motivo',
          choices: [
            { value: 'nuovo', label: 'Nuovo' },
            { value: 'cambio', label: 'Cambio' },
          ],
          ...OWN,
        },
      ],
      rows: {
        title: 'Persone',
        item: 'Persona',
        fields: [{ id: 'nome', kind: 'text', label: 'Nome e cognome', hint: 'Per intero', ...OWN }],
      },
      closing: ['Consegna il foglio.'],
      signatures: ['Firma'],
      cites: ['uno-01'],
    },
  ];
  step(f, 'apri-posta').documents = ['elenco'];
  f.en = translate(f.guide);
  return byId(f.guide.documents, 'elenco');
}

/** Everybody does something somewhere. */
function addPeople(f: Files): void {
  f.guide.actors = [
    { id: 'persona', title: 'Tu' },
    { id: 'operatore', title: 'Operatore' },
  ];
  f.guide.places = [{ id: 'sportello', title: 'Allo sportello' }];
  for (const each of f.guide.steps) each.actor = 'persona';
  const first = step(f, 'apri-posta');
  [first.actor, first.place] = ['operatore', 'sportello'];
  f.en = translate(f.guide);
}

const DOCUMENTS: readonly Planted[] = [
  { did: 'made none with a form', spoil: addForm, told: [] },
  {
    did: 'named two fields alike, one of them in the rows',
    spoil: (f) => {
      const [field] = addForm(f).rows?.fields ?? [];
      if (field) field.id = 'ufficio';
      f.en = translate(f.guide);
    },
    told: ['doubled-id @ guide.json: document/elenco, fields.ufficio'],
  },
  {
    did: 'gave two choices the same value',
    spoil: (f) => {
      const field = addForm(f).fields[1];
      if (field?.kind === 'choice') field.choices.push({ value: 'nuovo', label: 'Nuovo' });
    },
    told: ['doubled-id @ guide.json: document/elenco, fields.motivo.choices.nuovo'],
  },
  {
    did: 'named two forms alike',
    spoil: (f) => {
      const form = addForm(f);
      f.guide.documents?.push(structuredClone(form));
    },
    told: ['doubled-id @ guide.json: document/elenco'],
  },
  {
    did: 'asked for a PIN',
    spoil: (f) => {
      const [field] = addForm(f).fields;
      if (field) field.label = 'PIN ricevuto';
      f.en = translate(f.guide);
    },
    told: ['secret-field @ guide.json: document/elenco, fields.ufficio.label'],
  },
  {
    did: 'gave a day that will have passed as the example for a day to come',
    spoil: (f) => {
      const form = addForm(f);
      form.fields.push({
        ...{ id: 'quando', kind: 'date', only: 'future', label: 'Giorno' },
        ...{ hint: 'Come 16/03/2020.', own: 'Serve al test.' },
      });
      f.en = translate(f.guide);
    },
    told: ['stale-example @ guide.json: document/elenco, fields.quando.hint'],
  },
  {
    did: 'invented fields for a form whose official text is missing',
    spoil: (f) => {
      const form = addForm(f);
      form.draft = true;
      form.fields.pop();
      f.en = translate(f.guide);
    },
    told: [
      'invented-field @ guide.json: document/elenco, fields.ufficio',
      'invented-field @ guide.json: document/elenco, rows.fields.nome',
    ],
  },
  {
    did: 'left a form without fields',
    spoil: (f) => {
      const form = addForm(f);
      form.fields = [];
      delete form.rows;
      f.en = translate(f.guide);
    },
    told: ['empty-document @ guide.json: document/elenco'],
  },
  {
    did: 'left a form that no step uses',
    spoil: (f) => {
      addForm(f);
      delete step(f, 'apri-posta').documents;
    },
    told: ['loose-document @ guide.json: document/elenco'],
  },
  {
    did: 'did not say where a field comes from',
    spoil: (f) => {
      delete addForm(f).fields[0]?.own;
    },
    told: ['no-origin @ guide.json: document/elenco, fields.ufficio'],
  },
  {
    did: 'forgot to translate a hint',
    spoil: (f) => {
      addForm(f);
      delete f.en['document/elenco']?.['rows.fields.nome.hint'];
    },
    told: ['missing-translation @ en.json: document/elenco, rows.fields.nome.hint'],
  },
  {
    did: 'named a form that is not there',
    spoil: (f) => {
      step(f, 'apri-posta').documents = ['modulo'];
    },
    told: ['dangling-id @ guide.json: step/apri-posta, documents.0'],
  },
];

const PEOPLE: readonly Planted[] = [
  { did: 'made none with actors and places', spoil: addPeople, told: [] },
  {
    did: 'named an actor and a place that are not there',
    spoil: (f) => {
      addPeople(f);
      const first = step(f, 'apri-portale');
      [first.actor, first.place] = ['collega', 'casa'];
    },
    told: [
      'dangling-id @ guide.json: step/apri-portale, actor',
      'dangling-id @ guide.json: step/apri-portale, place',
    ],
  },
  {
    did: 'named two actors and two places alike',
    spoil: (f) => {
      addPeople(f);
      f.guide.actors?.push({ id: 'operatore', title: 'Operatore' });
      f.guide.places?.push({ id: 'sportello', title: 'Allo sportello' });
    },
    told: ['doubled-id @ guide.json: actor/operatore', 'doubled-id @ guide.json: place/sportello'],
  },
  {
    did: 'did not say who does a step',
    spoil: (f) => {
      addPeople(f);
      delete step(f, 'scrivi-nome').actor;
    },
    told: ['step-without-actor @ guide.json: step/scrivi-nome, actor'],
  },
  {
    did: 'left an actor and a place without steps',
    spoil: (f) => {
      addPeople(f);
      const first = step(f, 'apri-posta');
      first.actor = 'persona';
      delete first.place;
    },
    told: [
      'unused-node @ guide.json: actor/operatore (notice)',
      'unused-node @ guide.json: place/sportello (notice)',
    ],
  },
  {
    did: 'asked who the person is after another question',
    spoil: (f) => {
      question(f, 'accesso').audience = true;
    },
    told: ['late-audience @ guide.json: question/accesso, audience'],
  },
];

export const PEOPLE_TABLES: readonly Table[] = [
  ['forms', DOCUMENTS],
  ['people and places', PEOPLE],
];
