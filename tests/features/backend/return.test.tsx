/** Back from the provider: what the person reads, and what became of the journal. */
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { backend as words } from '../../../src/copy/backend.ts';
import type { Journal } from '../../../src/domain/progress/journal.ts';
import { walk } from '../../../src/domain/walk/walk.ts';
import { ReturnView } from '../../../src/features/backend/ReturnView.tsx';
import { BackendError, type Left, type SignedIn, SignInError } from '../../../src/ports/backend.ts';
import type { Mode } from '../../../src/state/session.ts';
import { show } from '../../support/component.tsx';
import { play } from '../../support/play.ts';
import { aBackend, CONFIG, guide, lending } from './fixture.ts';

const copy = words.it.back;
const LEFT: Left = { language: 'it', guide: guide.id, purpose: 'facts' };
const config = {
  ...CONFIG,
  identity: {
    ...CONFIG.identity,
    issuer: 'https://id.esempio.it',
    clientId: 'x',
    provesPortal: [],
  },
};
const proving = CONFIG;

async function back(
  finish: () => Promise<SignedIn>,
  setting: { journal?: Journal; mode?: Mode; config?: typeof CONFIG; query?: string } = {},
) {
  const services = aBackend();
  services.world.finish = finish;
  services.world.query = setting.query ?? '?code=c&state=s';
  const shown = await show(() => <ReturnView />, {
    guide,
    config,
    ...setting,
    lent: lending(services.backend),
  });
  const now = () => walk(guide, shown.session.journal(guide.id), 0);
  return { ...services, ...shown, now };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('a sign-in that worked', () => {
  it('answers what the account knows, names the account, and leads on', async () => {
    const { now } = await back(async () => ({
      left: LEFT,
      claims: { name: 'Prova Alfa', sub: '1' },
      account: { value: { posta: true } },
    }));
    await heading(copy.ok);
    expect(screen.getByText(copy.who('Prova Alfa'))).toBeTruthy();
    expect(screen.getByText(copy.answers(1))).toBeTruthy();
    expect(now().answered[0]).toMatchObject({ value: 'si', by: 'system' });
    expect(screen.getByRole('link', { name: copy.goOn }).getAttribute('href')).toContain('apri');
  });

  it('leaves the person’s own answer, and keeps the difference', async () => {
    const journal = play(guide).answering('casella', 'no').journal;
    const { now } = await back(
      async () => ({ left: LEFT, claims: {}, account: { value: { posta: true } } }),
      { journal },
    );
    await heading(copy.ok);
    expect(now().answered[0]).toMatchObject({
      value: 'no',
      by: 'person',
      differsFrom: { value: 'si', by: 'system' },
    });
  });

  it('reads the claims, where there is no account, and confirms steps', async () => {
    const { now } = await back(async () => ({ left: LEFT, claims: { nuovo: true } }));
    await heading(copy.ok);
    expect(screen.getByText(copy.steps(1))).toBeTruthy();
    expect(now()).toMatchObject({ path: [{ done: true, doneBy: 'system' }, {}, {}, {}] });
  });

  it('proves the path where the provider is the portal’s own', async () => {
    const journal = play(guide).answering('casella', 'si').journal;
    const { now } = await back(async () => ({ left: { ...LEFT, purpose: 'proof' }, claims: {} }), {
      journal,
      config: proving,
    });
    await heading(copy.ok);
    expect(now()).toMatchObject({ position: { kind: 'end' } });
    expect(screen.getByText(copy.steps(4))).toBeTruthy();
  });

  it('goes on without the account where that cannot be read', async () => {
    await back(async () => ({
      left: LEFT,
      claims: {},
      account: { error: new BackendError('unavailable', 'account', { status: 503 }) },
    }));
    await heading(copy.ok);
    expect(screen.getByText(copy.accountFailed)).toBeTruthy();
    expect(screen.getByText(words.it.forDesk('account/unavailable/503'))).toBeTruthy();
    expect(screen.getByRole('link', { name: copy.goOn })).toBeTruthy();
  });

  it('can be ended at the provider, and says where it cannot', async () => {
    const { gone, world } = await back(async () => ({ left: LEFT, claims: {} }));
    await heading(copy.ok);
    await userEvent.click(screen.getByRole('button', { name: copy.close }));
    await expect.poll(() => gone).toEqual(['https://id.esempio.it/fine']);
    world.leave = async () => undefined;
    await userEvent.click(screen.getByRole('button', { name: copy.close }));
    expect(await screen.findByText(copy.closeFailed)).toBeTruthy();
  });

  it('gives back, on a shared PC, what was carried along', async () => {
    const journal = play(guide).answering('casella', 'si').confirming('apri').journal;
    const { session, now } = await back(async () => ({
      left: { ...LEFT, carried: { mode: 'shared', journal } },
      claims: {},
    }));
    await heading(copy.ok);
    expect(session.mode()).toBe('shared');
    expect(now()).toMatchObject({ path: [{ done: true, doneBy: 'person' }, {}, {}, {}] });
  });
});

describe('a sign-in that does not count', () => {
  it.each([
    ['nonce', 'token'],
    ['signature', 'token'],
    ['mixed-up', 'mixed-up'],
    ['discovery', 'discovery'],
    ['stale', 'stale'],
    ['cancelled', 'cancelled'],
    ['clock', 'clock'],
  ] as const)('because of “%s” says why, and changes nothing', async (why, text) => {
    const journal = play(guide).answering('casella', 'si').journal;
    const { session } = await back(
      () => Promise.reject(new SignInError(why, { ...LEFT, step: 'entra' })),
      { journal, config: proving },
    );
    await heading(copy.failed);
    expect(screen.getByText(words.it.signIn.refusals[text])).toBeTruthy();
    expect(screen.getByText(words.it.forDesk(`accesso/${why}`))).toBeTruthy();
    expect(session.journal(guide.id)).toEqual(journal);
    const to = screen.getByRole('link', { name: copy.toGuide }).getAttribute('href');
    expect(to).toBe(`/${guide.id}/entra/`);
  });

  it('can be tried again from the same place', async () => {
    const { left } = await back(() => Promise.reject(new SignInError('stale', LEFT)));
    await heading(copy.failed);
    await userEvent.click(screen.getByRole('button', { name: copy.again }));
    await expect.poll(() => left).toEqual([LEFT]);
  });

  it('because a service is away names the service’s failure', async () => {
    const error = new SignInError(new BackendError('page', 'token', { status: 200 }), LEFT);
    await back(() => Promise.reject(error));
    await heading(copy.failed);
    expect(screen.getByText(words.it.call.page)).toBeTruthy();
    expect(screen.getByText(words.it.forDesk('token/page/200'))).toBeTruthy();
  });
});

describe('the return page without an answer', () => {
  it('says that there is nothing to do', async () => {
    await back(() => Promise.reject(new Error('asked all the same')), { query: '' });
    expect(await screen.findByText(copy.nothing)).toBeTruthy();
  });
});
