/** Conditions, answers and troubles: what a form does to the file, and what the checker says then. */
import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/adapters/schema/guide-schema.ts';
import { checkGuide } from '../../../src/domain/check/check-guide.ts';
import { applySplice, type Change, spliceFor } from '../../../src/domain/edit/change.ts';
import {
  askedBefore,
  type ConditionPlace,
  conditionsAt,
  setAllowed,
} from '../../../src/domain/edit/conditions.ts';
import {
  addOption,
  addTrouble,
  isOnlyHere,
  linkTrouble,
  moveOption,
  moveTrouble,
  removeOption,
  unlinkTrouble,
  usersOfOption,
} from '../../../src/domain/edit/structure.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { cleanFiles } from '../check/fixture.ts';

const START = `${JSON.stringify(cleanFiles().guide, null, 2)}\n`;

function read(text: string): Guide {
  const { guide, problems } = readGuide(text);
  if (!guide) throw new Error(problems.map(({ place, message }) => `${place}: ${message}`).join());
  return guide;
}

const start = read(START);
const textWith = (changes: readonly Change[]) =>
  changes.reduce((text, change) => applySplice(text, spliceFor(text, change)), START);
const guideWith = (changes: readonly Change[]) => read(textWith(changes));
/** What has to be mended; the English texts are no matter here. */
const codes = (guide: Guide) =>
  checkGuide({ guide, overlays: {} })
    .problems.filter(({ code }) => code !== 'no-translation')
    .map(({ code }) => code);

function placeAt(guide: Guide, node: string, part = 'when'): ConditionPlace {
  const found = conditionsAt(guide, node).find((one) => one.part === part);
  if (!found) throw new Error(`${node} has no ${part}`);
  return found;
}

describe('A condition', () => {
  it('may stand on a step, its notes, a question and a trouble; it has to on a category and a block', () => {
    const of = (node: string) =>
      conditionsAt(start, node).map(({ part, optional }) => `${part} ${optional}`);
    expect(of('step/apri-portale')).toEqual(['when true', 'body.1 false', 'notes.0 true']);
    expect(of('question/accesso')).toEqual(['when true']);
    expect(of('trouble/non-si-apre')).toEqual(['when true']);
    expect(of('category/mai-entrato')).toEqual(['when false']);
    expect(of('procedure/entra')).toEqual([]);
    expect(of('guide')).toEqual([]);
    expect(placeAt(start, 'step/apri-portale', 'body.1').text).toBe('Usa la nuova casella.');
  });

  it('comes to a step, gets a second question, and goes without a trace', () => {
    const place = placeAt(start, 'step/apri-posta');
    const one = guideWith(setAllowed(place, 'casella', ['no']));
    expect(one.steps[0]?.when).toEqual({ casella: ['no'] });
    const both = [
      ...setAllowed(place, 'casella', ['no']),
      ...setAllowed(placeAt(one, 'step/apri-posta'), 'accesso', ['si', 'no']),
    ];
    expect(guideWith(both).steps[0]?.when).toEqual({ casella: ['no'], accesso: ['si', 'no'] });
    const gone = [
      ...setAllowed(place, 'casella', ['no']),
      ...setAllowed(placeAt(one, 'step/apri-posta'), 'casella', []),
    ];
    expect(textWith(gone)).toBe(START);
  });

  it('changes inside a block and on a note', () => {
    const block = placeAt(start, 'step/apri-portale', 'body.1');
    const note = placeAt(start, 'step/apri-portale', 'notes.0');
    const changed = guideWith([
      ...setAllowed(block, 'casella', ['si']),
      ...setAllowed(note, 'casella', ['no']),
    ]);
    expect(changed.steps[1]?.body[1]).toMatchObject({ when: { casella: ['si'] } });
    expect(changed.steps[1]?.notes?.[0]).toMatchObject({ when: { casella: ['no'] } });
  });

  it('of a category is emptied, never taken away: then it holds for everybody', () => {
    const place = placeAt(start, 'category/mai-entrato');
    expect(guideWith(setAllowed(place, 'accesso', [])).categories[1]?.when).toEqual({});
  });

  it('of a question names only questions asked before it', () => {
    expect(askedBefore(start, 'question/accesso').map(({ id }) => id)).toEqual(['casella']);
    expect(askedBefore(start, 'question/casella')).toEqual([]);
    expect(askedBefore(start, 'step/apri-posta')).toHaveLength(2);
  });
});

describe('An answer', () => {
  it('is added with a value of its own, and the checker asks what becomes of who chooses it', () => {
    const more = guideWith(addOption(start, 'casella', 'Sì'));
    expect(more.questions[0]?.options.map(({ value }) => value)).toEqual(['si', 'no', 'si-2']);
    expect(codes(start)).toEqual([]);
    expect(codes(more)).not.toEqual([]);
  });

  it('changes places, and nothing else', () => {
    const moved = guideWith(moveOption(start, 'casella', 0, 1));
    expect(moved.questions[0]?.options.map(({ value }) => value)).toEqual(['no', 'si']);
    expect({ ...moved, questions: [] }).toEqual({ ...start, questions: [] });
  });

  it('that goes leaves the conditions that name others too, and stays in those that name it alone', () => {
    const place = placeAt(start, 'step/apri-posta');
    const base = textWith([
      ...addOption(start, 'casella', 'Non so'),
      ...setAllowed(place, 'casella', ['no', 'non-so']),
      ...setAllowed(placeAt(start, 'trouble/posta-chiusa'), 'casella', ['non-so']),
    ]);
    const before = read(base);
    expect(usersOfOption(before, 'casella', 'non-so')).toEqual([
      'step/apri-posta',
      'trouble/posta-chiusa',
    ]);
    const after = read(
      removeOption(before, 'casella', 2).reduce(
        (text, change) => applySplice(text, spliceFor(text, change)),
        base,
      ),
    );
    expect(after.questions[0]?.options).toEqual(start.questions[0]?.options);
    expect(after.steps[0]?.when).toEqual({ casella: ['no'] });
    expect(after.troubles[2]?.when).toEqual({ casella: ['non-so'] });
    expect(codes(after)).toContain('unknown-value');
  });
});

describe('A trouble of a step', () => {
  const texts = { title: 'Lo schermo è nero', body: 'Accendi.', say: 'È nero.', own: 'Succede.' };

  it.each([
    ['advice', { kind: 'advice', body: ['Accendi.'] }],
    ['stop', { kind: 'stop', body: ['Accendi.'], say: 'È nero.' }],
    [{ procedure: 'posta' }, { kind: 'detour', body: ['Accendi.'], procedure: 'posta' }],
  ] as const)('is new, with what is done about it: %j', (remedy, written) => {
    const { id, changes } = addTrouble(start, 'scrivi-nome', remedy, texts);
    const more = guideWith(changes);
    expect(more.steps[2]?.troubles).toEqual(['password-errata', 'non-si-apre', id]);
    expect(more.troubles[3]).toEqual({ id, title: texts.title, remedy: written, own: 'Succede.' });
    expect(codes(guideWith(addTrouble(start, 'apri-posta', 'advice', texts).changes))).toEqual([]);
  });

  it('is linked once, and changes places', () => {
    expect(
      guideWith(linkTrouble(start, 'apri-posta', 'password-errata')).steps[0]?.troubles,
    ).toEqual(['non-si-apre', 'password-errata']);
    expect(linkTrouble(start, 'apri-posta', 'non-si-apre')).toEqual([]);
    expect(guideWith(moveTrouble(start, 'scrivi-nome', 1, 0)).steps[2]?.troubles).toEqual([
      'non-si-apre',
      'password-errata',
    ]);
  });

  it('leaves the guide with the last step that has it, and only then', () => {
    expect(isOnlyHere(start, 'scrivi-nome', 'password-errata')).toBe(true);
    expect(guideWith(unlinkTrouble(start, 'scrivi-nome', 0)).troubles.map(({ id }) => id)).toEqual([
      'non-si-apre',
      'posta-chiusa',
    ]);
    expect(guideWith(unlinkTrouble(start, 'scrivi-nome', 1)).troubles).toHaveLength(3);
  });
});
