import { describe, expect, it } from 'vitest';
import { documentsOf, foldWord, saysSomething } from '../../../src/domain/search/documents.ts';
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
  it('is every step, trouble, question and procedure that leads to a step', () => {
    expect(documents.map(({ key }) => key)).toEqual([
      'prova step/apri',
      'prova step/entra',
      'prova trouble/chiuso',
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
});
