import { describe, expect, it } from 'vitest';
import { cameFromLater, confirmedFirst } from '../../../src/domain/walk/skipped.ts';
import type { Play } from '../../support/play.ts';
import { play } from '../../support/play.ts';
import { mailbox } from './fixture.ts';

const newcomer = () => play(mailbox).answering('casella', 'no');
const from = (played: Play, step: string) => cameFromLater(played.walked, played.journal, step)?.id;

describe('who opens a step further on and says "Fatto"', () => {
  it('comes from there to the step that the path asks for first', () => {
    expect(from(newcomer().confirming('entra'), 'ricevi')).toBe('entra');
    expect(from(newcomer().confirming('entra'), 'apri')).toBeUndefined();
  });

  it('comes from there too when what stopped it is solved', () => {
    const stopped = newcomer().confirming('entra').returningTo('entra');
    expect(from(stopped, 'ricevi')).toBe('entra');
  });

  it('has then gone on in the order of the path', () => {
    expect(from(newcomer().confirming('entra', 'ricevi'), 'apri')).toBeUndefined();
  });

  it('is not somebody whose steps the system has proved', () => {
    expect(from(newcomer().provenBySystem('entra'), 'ricevi')).toBeUndefined();
  });

  it('is asked the questions that come first, until the first is answered', () => {
    const played = play(mailbox).confirming('entra');
    expect(confirmedFirst(mailbox, played.journal)?.id).toBe('entra');
    expect(confirmedFirst(mailbox, played.answering('casella', 'no').journal)).toBeUndefined();
    expect(confirmedFirst(mailbox, play(mailbox).journal)).toBeUndefined();
  });
});
