import { describe, expect, it } from 'vitest';
import type { Guide, Overlay } from '../../../src/domain/guide/model.ts';
import { listTexts } from '../../../src/domain/guide/texts.ts';
import { applyOverlay } from '../../../src/domain/guide/translate.ts';
import { hashOf, stepHash } from '../../../src/domain/walk/hashes.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { play } from '../../support/play.ts';

const sketch = aGuide({
  questions: { casella: ['si', 'no'] },
  categories: { nuova: [{ casella: ['no'] }, 'posta'] },
  procedures: { posta: ['apri'] },
  troubles: { chiusa: 'stop', lenta: 'advice' },
  steps: {
    apri: {
      body: [
        'Uno',
        { list: ['Due', 'Tre'] },
        { ordered: ['Quattro'] },
        { text: 'Cinque', when: { casella: ['no'] }, label: 'Se non hai la casella' },
      ],
      action: { kind: 'open', link: 'posta', label: 'Apri la posta' },
      wait: { text: 'Aspetta', callWhen: 'Dopo un mese' },
      notes: [{ kind: 'info', text: 'Nota', own: 'motivo' }],
      troubles: ['chiusa', 'lenta'],
    },
  },
});

/** A guide in which every kind of text occurs. */
const guide: Guide = {
  ...sketch,
  changes: [{ version: '1.0.0', date: '2026-01-01', text: 'Prima versione' }],
  variables: {
    orario: { kind: 'text', value: 'mattina', description: 'Orario' },
    host: { kind: 'host', value: 'posta.example', description: 'Posta' },
  },
  questions: sketch.questions.map((question) => ({
    ...question,
    help: ['Guarda', { list: ['qui'] }],
    options: question.options.map((option) => ({ ...option, hint: `Se ${option.value}` })),
  })),
};

const keys = listTexts(guide).map(({ node, field, role }) => `${node} ${field} ${role}`);

describe('the texts of a guide', () => {
  it('are all listed with key and role', () => {
    expect(keys).toEqual([
      'guide title title',
      'guide summary body',
      'change/1.0.0 text meta',
      'question/casella title title',
      'question/casella options.si.label label',
      'question/casella options.si.hint body',
      'question/casella options.no.label label',
      'question/casella options.no.hint body',
      'question/casella help.0 body',
      'question/casella help.1.list.0 body',
      'category/nuova title title',
      'category/nuova summary body',
      'category/nuova end.title title',
      'category/nuova end.body.0 body',
      'procedure/posta title title',
      'step/apri title title',
      'step/apri body.0 body',
      'step/apri body.1.list.0 body',
      'step/apri body.1.list.1 body',
      'step/apri body.2.ordered.0 body',
      'step/apri body.3.text body',
      'step/apri body.3.label label',
      'step/apri done body',
      'step/apri action.label label',
      'step/apri wait.text body',
      'step/apri wait.callWhen body',
      'step/apri notes.0.text body',
      'trouble/chiusa title title',
      'trouble/chiusa remedy.body.0 body',
      'trouble/chiusa remedy.say body',
      'trouble/lenta title title',
      'trouble/lenta remedy.body.0 body',
      'variable/orario value variable',
    ]);
  });
});

const everything: Overlay = listTexts(guide).reduce<Record<string, Record<string, string>>>(
  (overlay, { node, field, text }) => {
    overlay[node] = { ...overlay[node], [field]: `EN ${text}` };
    return overlay;
  },
  {},
);

describe('a translated guide', () => {
  it('has every listed text in the other language', () => {
    const texts = listTexts(applyOverlay(guide, everything)).map(({ text }) => text);
    expect(texts).toEqual(listTexts(guide).map(({ text }) => `EN ${text}`));
  });

  it('keeps ids, conditions, reasons and addresses', () => {
    const english = applyOverlay(guide, everything);
    const [step] = english.steps;
    expect(step?.notes?.[0]?.own).toBe('motivo');
    expect(step?.action).toEqual({ kind: 'open', link: 'posta', label: 'EN Apri la posta' });
    expect(english.questions[0]?.options[0]?.value).toBe('si');
    expect(english.categories[0]?.when).toEqual({ casella: ['no'] });
    expect(english.variables.host).toEqual(guide.variables.host);
    expect(english.source).toEqual(guide.source);
  });

  it('stays Italian where the translation says nothing', () => {
    const english = applyOverlay(guide, { 'step/apri': { title: 'Open', 'body.0': '' } });
    expect(english.steps[0]?.title).toBe('Open');
    expect(english.steps[0]?.body[0]).toBe('Uno');
    expect(english.title).toBe('Guida di prova');
  });

  it('is not disturbed by keys of an older guide', () => {
    const old = { 'step/sparito': { title: 'Gone' }, guide: { nothing: 'x', constructor: 'y' } };
    expect(listTexts(applyOverlay(guide, old))).toEqual(listTexts(guide));
  });

  it('does not make a confirmed step look changed', () => {
    const playing = play(guide).answering('casella', 'no').confirming('apri');
    playing.withGuide(applyOverlay(guide, everything));
    expect(playing.onPath.path[0]?.changed).toBe(false);
    const english = applyOverlay(guide, everything);
    const [step] = english.steps;
    expect(step && hashOf(english, step)).toBe(sketch.steps[0] && stepHash(sketch.steps[0]));
  });
});
