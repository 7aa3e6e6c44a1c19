import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/domain/search/documents.ts';
import { everydayWords } from '../../../src/domain/search/everyday.ts';
import {
  foldWord,
  namesSomething,
  saysSomething,
  stemOf,
} from '../../../src/domain/search/words.ts';
import { aGuide } from '../../support/guide-builder.ts';

const guide = aGuide({
  questions: { casella: ['si', 'no'] },
  categories: { tutti: [{}, 'posta'] },
  procedures: { posta: ['apri', 'entra'], vuota: [] },
  troubles: { chiuso: 'stop', orfano: 'advice' },
  steps: {
    apri: { title: 'Apri **{sito}**', troubles: ['chiuso'] },
    entra: { troubles: ['chiuso'] },
  },
  with: {
    diagnoses: [
      {
        ...{ id: 'perche', title: 'Troviamo il perché', steps: ['entra'], own: 'serve alla prova' },
        questions: [{ id: 'rete', text: 'Il PC è in rete?' }],
        verdicts: [
          {
            ...{ id: 'no', kind: 'wait', title: 'Manca la rete.', text: 'Aspetta.', weights: [] },
            own: 'serve alla prova',
          },
        ],
      },
    ],
    variables: { sito: { kind: 'text', value: 'la posta', description: 'serve' } },
    certificateWarning: {
      step: 'entra',
      hostVariable: 'sito',
      typedHostVariable: 'sito',
      codes: [],
    },
  },
});
const documents = documentsOf(guide, { sito: 'la posta' });
const of = (key: string) => documents.find((document) => document.key === `prova ${key}`);

describe('what the desk can find', () => {
  it('is every step, trouble, diagnosis, question and procedure that leads to a step', () => {
    expect(documents.map(({ key }) => key)).toEqual([
      'prova step/apri',
      'prova step/entra',
      'prova trouble/chiuso',
      'prova diagnosis/perche',
      'prova question/casella',
      'prova procedure/posta',
    ]);
  });

  it('reads as the person reads it, without markup and with the variables filled in', () => {
    expect(of('step/apri')).toMatchObject({ title: 'Apri la posta', step: 'apri' });
    expect(of('step/apri')?.text).toContain('Fai questo.');
  });

  it('leads from a trouble to the first step that has it, from a procedure to its first step', () => {
    expect(of('trouble/chiuso')?.step).toBe('apri');
    expect(of('diagnosis/perche')).toMatchObject({ step: 'entra' });
    expect(of('diagnosis/perche')?.text).toContain('Manca la rete.');
    expect(of('procedure/posta')?.step).toBe('apri');
    expect(of('question/casella')?.step).toBeUndefined();
  });

  it('knows the codes of certificate warnings where the warning is checked, and nowhere else', () => {
    expect(of('step/entra')?.codes).toContain('NET::ERR_CERT_DATE_INVALID');
    expect(of('step/apri')?.codes).toBe('');
  });

  it('compares words without accents and capitals, and skips those that say nothing', () => {
    expect(foldWord('Perché')).toBe('perche');
    expect(saysSomething('della')).toBe(false);
    expect(saysSomething('constructor')).toBe(true);
  });

  it('compares words without their endings, and knows what is said of anything', () => {
    expect(stemOf('bloccata')).toBe(stemOf('bloccato'));
    expect(stemOf('uffici')).toBe(stemOf('ufficio'));
    expect(stemOf('passwords')).toBe('password');
    expect(stemOf('access')).toBe('access');
    expect(stemOf('pini')).not.toBe(stemOf('pin'));
    expect(namesSomething('vedono')).toBe(false);
    expect(namesSomething('timbrature')).toBe(true);
  });

  it('knows what callers say for what a title says, word by word and for several together', () => {
    expect(everydayWords('Nel cedolino non ci sono le credenziali')).toContain('busta paga');
    expect(everydayWords('Controlla l’avviso di sicurezza')).toContain('certificato scaduto');
    expect(everydayWords('Leggi l’avviso')).toBe('');
    expect(of('step/apri')?.everyday).toBe('mail, email, e-mail, casella');
  });
});
