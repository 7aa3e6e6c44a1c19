import { describe, expect, it } from 'vitest';
import { GuideError } from '../../../src/domain/guide/errors.ts';
import type { Entry } from '../../../src/domain/progress/journal.ts';
import { hashOf, stepHash, withHashes } from '../../../src/domain/walk/hashes.ts';
import { remainingSteps } from '../../../src/domain/walk/walk.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { DAY, play } from '../../support/play.ts';
import { mailbox, sketch } from './fixture.ts';

const newcomer = () => play(mailbox).answering('casella', 'no');
const owner = () => play(mailbox).answering('casella', 'si').answering('usata', 'si');

describe('a person on the path', () => {
  it('does one step after the other, to the end', () => {
    newcomer()
      .hasPath('ricevi', 'apri', 'entra', 'profilo')
      .atStep('ricevi')
      .confirming('ricevi')
      .atStep('apri')
      .confirming('apri', 'entra', 'profilo')
      .isAtTheEnd();
  });

  it('may do a later step first', () => {
    newcomer()
      .confirming('apri')
      .atStep('ricevi')
      .hasDone('apri')
      .confirming('ricevi')
      .atStep('entra');
  });

  it('sees who confirmed a step, and when', () => {
    const playing = newcomer().confirming('ricevi').provenBySystem('apri');
    const [ricevi, apri, entra] = playing.onPath.path;
    expect(ricevi).toMatchObject({ doneBy: 'person', doneAt: playing.journal[1]?.at, position: 1 });
    expect(apri).toMatchObject({ doneBy: 'system', position: 2 });
    expect(entra).toMatchObject({ done: false });
    expect(entra).not.toHaveProperty('doneBy');
  });

  it('goes back to a step without losing the others', () => {
    newcomer().confirming('ricevi', 'apri').returningTo('ricevi').atStep('ricevi').hasDone('apri');
  });

  it('keeps what is done when an answer changes', () => {
    newcomer()
      .confirming('entra')
      .answering('casella', 'si')
      .answering('usata', 'si')
      .atStep('profilo');
  });

  it('finds a step done that was confirmed before it was on the path', () => {
    const playing = owner().confirming('ricevi').hasPath('entra', 'profilo').hasIgnored(0);
    playing.answering('casella', 'no').hasDone('ricevi').atStep('apri');
  });

  it('takes such a confirmation back by returning', () => {
    owner().confirming('ricevi').returningTo('ricevi').answering('casella', 'no').atStep('ricevi');
  });
});

describe('a person in trouble', () => {
  it('makes a detour and is back at the same step', () => {
    owner()
      .meeting('scaduta', 'entra')
      .atStep('chiedi', 'reset')
      .confirming('chiedi')
      .atStep('codice', 'reset')
      .confirming('codice')
      .atStep('entra')
      .confirming('entra')
      .atStep('profilo');
  });

  it('sees why the detour is there', () => {
    const [detour] = owner().meeting('scaduta', 'entra').onPath.detours;
    expect(detour).toMatchObject({ from: { id: 'entra' }, trouble: { id: 'scaduta' } });
    expect(detour?.steps.map(({ step, position }) => [step.id, position])).toEqual([
      ['chiedi', 1],
      ['codice', 2],
    ]);
  });

  it('has the step open again that was thought done', () => {
    owner()
      .confirming('entra')
      .meeting('scaduta', 'entra')
      .confirming('chiedi', 'codice')
      .atStep('entra');
  });

  it('makes the same detour anew the second time', () => {
    owner()
      .meeting('scaduta', 'entra')
      .confirming('chiedi', 'codice')
      .meeting('scaduta', 'entra')
      .atStep('chiedi', 'reset');
  });

  it('does in the detour what is done on the path already', () => {
    newcomer()
      .confirming('ricevi', 'apri')
      .meeting('bloccata', 'entra')
      .atStep('apri', 'sblocco')
      .confirming('apri')
      .atStep('sblocca', 'sblocco')
      .hasDone('ricevi', 'apri');
  });

  it('may need a detour within the detour: login, reset, login', () => {
    owner()
      .meeting('scaduta', 'entra')
      .meeting('bloccata', 'chiedi')
      .atStep('apri', 'reset', 'sblocco')
      .confirming('apri', 'sblocca')
      .atStep('chiedi', 'reset')
      .confirming('chiedi', 'codice')
      .atStep('entra');
  });

  it('is stopped and calls the desk instead of a third detour', () => {
    owner()
      .meeting('scaduta', 'entra')
      .meeting('bloccata', 'chiedi')
      .meeting('scaduta', 'sblocca')
      .isStopped('sblocca', 'scaduta');
  });

  it('who goes on outside the detour has left it', () => {
    owner().meeting('scaduta', 'entra').confirming('entra').atStep('profilo');
    owner()
      .meeting('scaduta', 'entra')
      .meeting('bloccata', 'chiedi')
      .confirming('profilo')
      .atStep('entra');
  });

  it('who meets trouble outside the detour has left it', () => {
    owner().meeting('scaduta', 'entra').meeting('errore', 'profilo').isStopped('profilo', 'errore');
    expect(owner().meeting('scaduta', 'entra').meeting('errore', 'profilo').onPath.detours).toEqual(
      [],
    );
  });

  it('is not thrown out of the detour by what the system proves elsewhere', () => {
    owner()
      .meeting('scaduta', 'entra')
      .provenBySystem('profilo')
      .atStep('chiedi', 'reset')
      .hasDone('profilo');
  });

  it('is out of the detour when the system proves the step itself', () => {
    owner().meeting('scaduta', 'entra').provenBySystem('entra').atStep('profilo');
  });

  it('goes back to the calling step and has left the detour', () => {
    owner().meeting('scaduta', 'entra').returningTo('entra').atStep('entra');
  });

  it('leaves so even a detour that has the calling step itself', () => {
    owner()
      .meeting('persa', 'entra')
      .atStep('entra', 'richiamo')
      .confirming('entra')
      .atStep('verifica', 'richiamo')
      .returningTo('entra')
      .atStep('entra');
  });

  it('goes back within the detour and stays in it', () => {
    owner()
      .meeting('scaduta', 'entra')
      .confirming('chiedi')
      .returningTo('chiedi')
      .atStep('chiedi', 'reset');
  });

  it('goes back from two detours to the path at once', () => {
    newcomer()
      .confirming('ricevi', 'apri')
      .meeting('scaduta', 'entra')
      .meeting('bloccata', 'chiedi')
      .returningTo('ricevi')
      .atStep('ricevi')
      .hasDone('apri');
  });

  it('gets advice, and nothing moves', () => {
    owner().meeting('lenta', 'entra').atStep('entra').hasIgnored(0);
  });

  it('passes by a detour in which there is nothing to do', () => {
    const guide = aGuide({
      ...sketch,
      steps: {
        ...sketch.steps,
        chiedi: { when: { usata: ['no'] } },
        codice: { when: { usata: ['no'] } },
      },
    });
    owner().withGuide(guide).meeting('scaduta', 'entra').atStep('entra').hasIgnored(0);
  });
});

describe('a person who was stopped', () => {
  const stopped = () => owner().meeting('errore', 'entra').isStopped('entra', 'errore');

  it('stays stopped, and the step is not done', () => {
    owner().confirming('entra').meeting('errore', 'entra').isStopped('entra', 'errore').hasDone();
  });

  it('goes on by confirming, returning, another trouble or another answer', () => {
    stopped().confirming('entra').atStep('profilo');
    stopped().returningTo('entra').atStep('entra');
    stopped().meeting('lenta', 'entra').atStep('entra');
    stopped().meeting('scaduta', 'entra').atStep('chiedi', 'reset');
    stopped().answering('casella', 'no').answering('casella', 'si').atStep('entra');
  });

  it('is not sent on by what the system says of something else', () => {
    stopped().answering('usata', 'si', 'system').isStopped('entra', 'errore');
    stopped().provenBySystem('profilo').isStopped('entra', 'errore');
  });

  it('is sent on when the system proves the step', () => {
    stopped().provenBySystem('entra').atStep('profilo');
  });

  it('may be stopped inside a detour', () => {
    const playing = owner().meeting('scaduta', 'entra').meeting('errore', 'chiedi');
    playing.isStopped('chiedi', 'errore');
    expect(playing.onPath.detours).toHaveLength(1);
  });
});

describe('a person whose answers change during a detour', () => {
  it('stays in it while its calling step is on the new path', () => {
    owner().meeting('scaduta', 'entra').answering('casella', 'no').atStep('chiedi', 'reset');
  });

  it('is out of it when its calling step is gone', () => {
    newcomer()
      .meeting('scaduta', 'apri')
      .atStep('chiedi', 'reset')
      .answering('casella', 'si')
      .isAsked('usata')
      .answering('usata', 'si')
      .atStep('entra');
  });

  it('is still in it after a question in between', () => {
    newcomer()
      .meeting('scaduta', 'entra')
      .answering('casella', 'si')
      .isAsked('usata')
      .answering('usata', 'si')
      .atStep('chiedi', 'reset');
  });

  it('is out of it when the new answers leave nothing to do there', () => {
    const guide = aGuide({
      ...sketch,
      steps: { ...sketch.steps, codice: { when: { casella: ['si'] } } },
    });
    owner()
      .withGuide(guide)
      .meeting('scaduta', 'entra')
      .confirming('chiedi')
      .atStep('codice', 'reset')
      .answering('casella', 'no')
      .atStep('ricevi');
  });

  it('meets no trouble and confirms nothing on the old path while a question is open', () => {
    newcomer()
      .meeting('scaduta', 'entra')
      .answering('casella', 'si')
      .isAsked('usata')
      .meeting('errore', 'entra')
      .hasIgnored(1)
      .confirming('profilo')
      .answering('usata', 'si')
      .atStep('chiedi', 'reset')
      .hasDone('profilo');
  });

  it('is no longer stopped at a step that the system took off the path', () => {
    const playing = play(mailbox).answering('casella', 'no', 'system').meeting('errore', 'apri');
    playing.isStopped('apri', 'errore').answering('usata', 'si');
    playing.answering('casella', 'si', 'system').atStep('entra');
  });
});

describe('a step that waits', () => {
  it('counts whole days since it became the one to do', () => {
    const days = (playing: ReturnType<typeof play>) => {
      const { position } = playing.onPath;
      return position.kind === 'step' ? position.waitingDays : position.kind;
    };
    expect(days(newcomer())).toBe(0);
    expect(days(newcomer().waiting(0.9))).toBe(0);
    expect(days(newcomer().waiting(12.5))).toBe(12);
    expect(days(newcomer().waiting(3).confirming('apri').waiting(2))).toBe(5);
    expect(days(newcomer().confirming('ricevi').waiting(3).returningTo('ricevi').waiting(2))).toBe(
      2,
    );
    expect(days(newcomer().confirming('ricevi').waiting(3))).toBeUndefined();
  });

  it('never waits less than no days, also when the clock was set back', () => {
    const playing = newcomer().waiting(-5 * DAY);
    expect(playing.onPath.position).toMatchObject({ waitingDays: 0 });
  });
});

describe('a new version of the guide', () => {
  const changed = aGuide({ ...sketch, steps: { ...sketch.steps, apri: { body: ['Fai altro.'] } } });

  it('keeps progress and says which done step has changed', () => {
    const playing = newcomer().confirming('ricevi', 'apri').withGuide(changed).atStep('entra');
    expect(playing.onPath.path.map((item) => item.changed)).toEqual([false, true, false, false]);
  });

  it('says nothing of a step whose hash was not recorded', () => {
    const playing = newcomer();
    const bare: Entry = {
      kind: 'confirm',
      id: 'apri',
      value: '',
      by: 'person',
      at: 0,
      stepHash: '',
    };
    playing.withGuide(changed);
    expect(playing.plus(bare).onPath.path[1]).toMatchObject({ done: true, changed: false });
  });

  it('finds the steps under their new names', () => {
    const playing = newcomer().confirming('ricevi', 'apri');
    const { ricevi, ...others } = sketch.steps;
    const renamed = aGuide({
      ...sketch,
      procedures: { ...sketch.procedures, posta: ['attendi', 'apri'] },
      steps: { ...others, attendi: ricevi },
      with: { redirects: { ricevi: 'attendi' } },
    });
    playing.withGuide(renamed).hasDone('attendi', 'apri').atStep('entra').hasIgnored(0);
  });
});

describe('an entry that means nothing any more', () => {
  it('is put aside and disturbs nothing', () => {
    newcomer()
      .confirming('sparito', 'constructor', '__proto__')
      .returningTo('sparito')
      .meeting('errore', 'sparito')
      .meeting('sparito', 'apri')
      .atStep('ricevi')
      .hasIgnored(6);
  });

  it('is put aside also where the step does not have that trouble, or is not on the path', () => {
    newcomer().meeting('lenta', 'apri').hasIgnored(1);
    owner().meeting('errore', 'apri').hasIgnored(1);
    play(mailbox).meeting('errore', 'entra').hasIgnored(1).isAsked('casella');
  });
});

describe('a broken guide', () => {
  it('is an exception that names the node', () => {
    const broken = { ...mailbox, troubles: [] };
    expect(() => owner().withGuide(broken).meeting('scaduta', 'entra').walked).toThrow(GuideError);
    expect(() => owner().withGuide(broken).meeting('scaduta', 'entra').walked).toThrow(
      /^step\/entra: /,
    );
    const gone = { ...mailbox, procedures: mailbox.procedures.filter(({ id }) => id !== 'reset') };
    expect(() => owner().withGuide(gone).meeting('scaduta', 'entra').walked).toThrow(
      /^trouble\/scaduta: /,
    );
    const empty = { ...mailbox, procedures: [] };
    expect(() => owner().withGuide(empty).walked).toThrow(/^category\/usata: /);
  });
});

describe('what remains to do', () => {
  const left = (playing: ReturnType<typeof play>) =>
    remainingSteps(playing.walked).map(({ step }) => step.id);

  it('begins with the detour', () => {
    expect(left(owner().meeting('scaduta', 'entra').confirming('chiedi'))).toEqual([
      'codice',
      'entra',
      'profilo',
    ]);
  });

  it('is nothing at the end, or before there is a path', () => {
    expect(left(owner().confirming('entra', 'profilo'))).toEqual([]);
    expect(left(play(mailbox))).toEqual([]);
  });
});

describe('the hash of a step', () => {
  const step = aGuide({ steps: { a: { notes: [{ kind: 'info', text: 'Nota', own: 'x' }] } } })
    .steps[0];
  if (step === undefined) throw new Error('The fixture has a step.');
  const hash = stepHash(step);

  it.each<[string, object]>([
    ['title', { title: 'Altro' }],
    ['body', { body: [] }],
    ['done', { done: 'Altro' }],
    ['action', { action: { kind: 'open', link: 'x', label: 'Apri' } }],
    ['wait', { wait: { text: 'a', callWhen: 'b' } }],
    ['notes', { notes: [{ kind: 'warning', text: 'Nota', own: 'x' }] }],
  ])('changes with its %s', (_, part) => {
    expect(stepHash({ ...step, ...part })).not.toBe(hash);
  });

  it('stays where nobody would see a difference', () => {
    expect(
      stepHash({ ...step, number: 9, troubles: ['t'], cites: ['p'], when: { q: ['a'] } }),
    ).toBe(hash);
    expect(
      stepHash({ ...step, notes: [{ own: 'y', text: 'Nota', kind: 'info', cites: ['p'] }] }),
    ).toBe(hash);
  });

  it('is kept by a guide that has it already', () => {
    const guide = { ...withHashes(mailbox), steps: [step] };
    expect(withHashes(guide).stepHashes).toBe(guide.stepHashes);
    expect(hashOf(guide, { ...step, id: 'apri' })).toBe(guide.stepHashes.apri);
    expect(hashOf(guide, step)).toBe(hash);
  });
});
