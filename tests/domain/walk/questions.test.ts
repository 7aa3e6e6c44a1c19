import { describe, expect, it } from 'vitest';
import { holds, mayHold } from '../../../src/domain/walk/conditions.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { play } from '../../support/play.ts';
import { mailbox, sketch } from './fixture.ts';

function answers(playing: ReturnType<typeof play>) {
  return playing.walked.answered.map(({ question, value, by }) => [question.id, value, by]);
}

describe('a person who begins', () => {
  it('is asked the first question', () => {
    play(mailbox).isAsked('casella');
  });

  it('is asked only what the answers so far call for', () => {
    play(mailbox).answering('casella', 'si').isAsked('usata');
    play(mailbox).answering('casella', 'no').inCategory('nuova');
  });

  it('is asked in the order of the guide, also what was left out before', () => {
    play(mailbox)
      .answering('usata', 'si')
      .isAsked('casella')
      .answering('casella', 'si')
      .inCategory('usata');
  });

  it('sees a path at once where there is nothing to ask', () => {
    play(aGuide({ categories: { tutti: [{}, 'p'] }, procedures: { p: ['a'] } })).atStep('a');
  });

  it('is at the end where there is nothing to do', () => {
    play(mailbox).answering('casella', 'si').answering('usata', 'no').isAtTheEnd().hasPath();
  });

  it('gets the first category that holds', () => {
    const guide = aGuide({ categories: { prima: [{}], seconda: [{}] } });
    play(guide).inCategory('prima');
  });

  it('is told where the answers lead nowhere', () => {
    const guide = aGuide({ questions: { q: ['a', 'b'] }, categories: { solo: [{ q: ['a'] }] } });
    expect(play(guide).answering('q', 'b').walked.kind).toBe('no-category');
  });
});

describe('an answer given again', () => {
  it('replaces the earlier one', () => {
    play(mailbox).answering('casella', 'no').answering('casella', 'si').isAsked('usata');
  });

  it('puts to sleep what it makes pointless, and wakes it again', () => {
    const playing = play(mailbox).answering('casella', 'si').answering('usata', 'si');
    playing.answering('casella', 'no').inCategory('nuova');
    expect(playing.walked.facts).toEqual({ casella: 'no' });
    expect(answers(playing)).toEqual([['casella', 'no', 'person']]);
    playing.answering('casella', 'si').inCategory('usata').hasIgnored(0);
  });
});

describe('what the system says', () => {
  it('answers a question by itself', () => {
    const playing = play(mailbox).answering('casella', 'no', 'system').inCategory('nuova');
    expect(answers(playing)).toEqual([['casella', 'no', 'system']]);
  });

  it.each(['system', 'browser'] as const)(
    'gives way to the person, whoever spoke first: %s',
    (by) => {
      play(mailbox).answering('casella', 'si', by).answering('casella', 'no').inCategory('nuova');
      play(mailbox).answering('casella', 'no').answering('casella', 'si', by).inCategory('nuova');
    },
  );

  it('is shown where it differs', () => {
    const playing = play(mailbox).answering('casella', 'no').answering('casella', 'si', 'system');
    expect(playing.walked.answered[0]?.differsFrom).toEqual({ value: 'si', by: 'system' });
    playing.answering('casella', 'no', 'browser');
    expect(playing.walked.answered[0]).not.toHaveProperty('differsFrom');
  });

  it('counts in its last version', () => {
    const playing = play(mailbox).answering('casella', 'si', 'system');
    playing.answering('casella', 'no', 'system').inCategory('nuova');
  });
});

describe('an answer that means nothing any more', () => {
  it.each([
    ['casella', 'forse'],
    ['sparita', 'si'],
    ['constructor', 'si'],
    ['__proto__', 'si'],
  ])('%s = %s is put aside', (question, value) => {
    const playing = play(mailbox).answering(question, value).isAsked('casella').hasIgnored(1);
    expect(playing.walked.facts).toEqual({});
  });

  it('leaves the answer before it in force', () => {
    play(mailbox).answering('casella', 'no').answering('casella', 'forse').inCategory('nuova');
  });

  it('counts under the new name of its question', () => {
    const renamed = aGuide({ ...sketch, with: { redirects: { mail: 'casella' } } });
    play(renamed).answering('mail', 'no').inCategory('nuova').hasIgnored(0);
  });
});

describe('a condition', () => {
  it.each([
    [undefined, true, true],
    [{}, true, true],
    [{ a: ['1', '2'] }, true, true],
    [{ a: ['2'] }, false, false],
    [{ a: ['1'], b: ['1'] }, false, true],
    [{ a: ['2'], b: ['1'] }, false, false],
    [{ b: [] }, false, true],
    [{ toString: ['1'] }, false, true],
  ])('%j with a = 1: holds %s, may hold %s', (condition, now, later) => {
    expect(holds(condition, { a: '1' })).toBe(now);
    expect(mayHold(condition, { a: '1' })).toBe(later);
  });
});
