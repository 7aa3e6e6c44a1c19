import { describe, expect, it } from 'vitest';
import { progress, situate } from '../../../src/domain/walk/situate.ts';
import { play } from '../../support/play.ts';
import { mailbox } from './fixture.ts';

const newcomer = () => play(mailbox).answering('casella', 'no');

describe('a step’s page', () => {
  it('has no place before the questions are answered', () => {
    expect(situate(play(mailbox).walked, 'apri')).toEqual({ kind: 'no-path' });
  });

  it('says that a step is not on the person’s path', () => {
    const walked = play(mailbox).answering('casella', 'si').answering('usata', 'si').walked;
    expect(situate(walked, 'ricevi')).toEqual({ kind: 'off-path' });
    expect(situate(walked, 'mai-esistito')).toEqual({ kind: 'off-path' });
  });

  it('knows its number, and whether it is the step to do now', () => {
    const walked = newcomer().confirming('ricevi').walked;
    expect(situate(walked, 'apri')).toMatchObject({ isCurrent: true, total: 4 });
    expect(situate(walked, 'ricevi')).toMatchObject({
      isCurrent: false,
      pathStep: { position: 1, done: true },
    });
  });

  it('counts the days of a wait', () => {
    expect(situate(newcomer().waiting(3).walked, 'ricevi')).toMatchObject({ waitingDays: 3 });
    expect(situate(newcomer().waiting(3).walked, 'apri')).not.toHaveProperty('waitingDays');
  });
});

describe('a step’s page in a detour', () => {
  const inReset = () => newcomer().confirming('ricevi', 'apri').meeting('scaduta', 'entra');

  it('counts within the detour and names the step to come back to', () => {
    expect(situate(inReset().walked, 'chiedi')).toMatchObject({
      isCurrent: true,
      total: 2,
      detour: { from: { id: 'entra' }, procedure: { id: 'reset' } },
    });
  });

  it('leaves the main path’s steps where they were', () => {
    const situation = situate(inReset().walked, 'entra');
    expect(situation).toMatchObject({ isCurrent: false, total: 4 });
    expect(situation).not.toHaveProperty('detour');
  });

  it('takes the innermost detour where a step stands in two places', () => {
    const walked = inReset().meeting('bloccata', 'chiedi').walked;
    expect(situate(walked, 'apri')).toMatchObject({
      isCurrent: true,
      detour: { procedure: { id: 'sblocco' } },
    });
  });

  it('shows where the person stopped to call', () => {
    const walked = inReset().meeting('errore', 'chiedi').walked;
    expect(situate(walked, 'chiedi')).toMatchObject({ isCurrent: true, stopped: { id: 'errore' } });
  });
});

describe('how much is done', () => {
  it('counts the main path', () => {
    expect(progress(newcomer().confirming('ricevi').walked)).toEqual({ done: 1, total: 4 });
    expect(progress(play(mailbox).walked)).toEqual({ done: 0, total: 0 });
  });
});
