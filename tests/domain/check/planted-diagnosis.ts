import type { Diagnosis } from '../../../src/domain/guide/model.ts';
import { type Draft, type Files, translate } from './fixture.ts';
import type { Planted, Table } from './planted.ts';

const OWN = { own: 'La fonte non lo dice.' };

/** Adds a diagnosis without a fault, then what the author did. */
function withDiagnosis(files: Files, spoil: (diagnosis: Draft<Diagnosis>) => void) {
  const diagnosis: Draft<Diagnosis> = {
    ...{ id: 'non-entro', title: 'Non entro', steps: ['apri-posta'], ...OWN },
    questions: [{ id: 'rete', text: 'Sei in rete?' }],
    verdicts: [
      {
        ...{ id: 'chiama', kind: 'call', title: 'Chiama.', text: 'Chiama.', say: 'Aiuto.' },
        ...OWN,
        weights: [],
      },
      {
        ...{
          id: 'rifai',
          kind: 'redo',
          title: 'Rifai.',
          text: 'Rifai.',
          step: 'apri-posta',
          ...OWN,
        },
        weights: [{ question: 'rete', yes: -1, no: 2, ifNo: 'Non sei in rete.' }],
      },
    ],
  };
  files.guide.diagnoses = [diagnosis];
  spoil(diagnosis);
  files.en = translate(files.guide);
}

const second = (diagnosis: Draft<Diagnosis>) => {
  const verdict = diagnosis.verdicts[1];
  if (!verdict) throw new Error('The diagnosis has two verdicts');
  return verdict;
};
const node = 'guide.json: diagnosis/non-entro';

const DIAGNOSES: readonly Planted[] = [
  { did: 'made none', spoil: (f) => withDiagnosis(f, () => undefined), told: [] },
  {
    did: 'named a step that is not there',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        one.steps = ['ignoto'];
      }),
    told: [`dangling-id @ ${node}, steps.0`],
  },
  {
    did: 'sent the person to a step that is not there',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        second(one).step = 'ignoto';
      }),
    told: [`dangling-id @ ${node}, verdicts.rifai.step`],
  },
  {
    did: 'forgot the step to do again',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        delete second(one).step;
      }),
    told: [`diagnosis-way-on @ ${node}, verdicts.rifai`],
  },
  {
    did: 'put no call first',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        one.verdicts.reverse();
      }),
    told: [`diagnosis-no-call @ ${node}, verdicts`],
  },
  {
    did: 'asked what changes nothing',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        one.questions.push({ id: 'inutile', text: 'Piove?' });
      }),
    told: [`diagnosis-unweighed @ ${node}, questions.inutile`],
  },
  {
    did: 'wrote a verdict that never comes out',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        const weight = second(one).weights[0];
        if (weight) weight.no = 0;
      }),
    told: [`diagnosis-unreached @ ${node}, verdicts.rifai`],
  },
  {
    did: 'asked too much',
    spoil: (f) =>
      withDiagnosis(f, (one) => {
        for (let index = 0; index < 8; index += 1) {
          one.questions.push({ id: `q${index}`, text: 'Che cosa?' });
          second(one).weights.push({ question: `q${index}`, yes: 1, no: 0 });
        }
      }),
    told: [`diagnosis-questions @ ${node}, questions`],
  },
];

export const DIAGNOSIS_TABLES: readonly Table[] = [['Diagnoses', DIAGNOSES]];
