/** What the organisation's services add to a step's page. */
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { backend as words } from '../../../src/copy/backend.ts';
import { reset as resetWords } from '../../../src/copy/reset.ts';
import type { Config } from '../../../src/domain/config/model.ts';
import type { Journal } from '../../../src/domain/progress/journal.ts';
import { walk } from '../../../src/domain/walk/walk.ts';
import { StepServices } from '../../../src/features/backend/StepServices.tsx';
import { BackendError, type CallFailure, SignInError } from '../../../src/ports/backend.ts';
import { usePlace } from '../../../src/state/place.ts';
import { aClock, MORNING, show } from '../../support/component.tsx';
import { play } from '../../support/play.ts';
import { aBackend, CONFIG, guide } from './fixture.ts';

const copy = resetWords.it.reset;
const CODE = 'PRVDMO90A41X999J';
const MAIL = 'prova@esempio.it';

const journal = (...done: string[]): Journal =>
  play(guide)
    .answering('casella', 'si')
    .confirming(...done).journal;

async function at(
  stepId: string,
  done: readonly string[] = [],
  { config = CONFIG, given = {} }: { config?: Config; given?: { reset?: false } } = {},
) {
  const services = aBackend(given);
  const clock = aClock();
  const shown = await show(
    (ready, visit) => {
      const place = usePlace();
      const step = guide.steps.find(({ id }) => id === stepId);
      if (!step) throw new Error(`no step ${stepId}`);
      return <StepServices {...{ place, ready, visit, step }} backend={services.backend} />;
    },
    { guide, journal: journal(...done), config, clock },
  );
  const now = () => walk(guide, shown.session.journal(guide.id), clock.now());
  return { ...services, ...shown, clock, now };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

async function fill(code = CODE, mail = MAIL) {
  await userEvent.clear(field(copy.fiscalCode));
  await userEvent.type(field(copy.fiscalCode), code);
  await userEvent.clear(field(copy.mail));
  await userEvent.type(field(copy.mail), mail);
}

describe('a request for a new password', () => {
  it('goes to the service once, stands for the steps by hand, and leaves nothing typed', async () => {
    const services = await at('apri');
    await fill('prvdmo90a41x999j', ` ${MAIL} `);
    await userEvent.click(button(copy.send));
    await screen.findByText(copy.askedText);
    expect(services.asked).toEqual([
      { request: { fiscalCode: CODE, mail: MAIL }, key: 'chiave-1' },
    ]);
    expect(services.now()).toMatchObject({
      path: [
        { step: { id: 'apri' }, done: true, doneBy: 'system' },
        { step: { id: 'compila' }, done: true, doneBy: 'system' },
        { step: { id: 'leggi' }, done: false },
        {},
      ],
    });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(JSON.stringify(services.session.journal(guide.id))).not.toContain(CODE);
    const next = copy.next(guide.steps.find(({ id }) => id === 'leggi')?.title ?? '');
    expect(screen.getByRole('link', { name: next })).toBeTruthy();
    expect(services.said).toEqual([copy.asked]);
  });

  it.each([
    ['a code that is too short', 'PRVDMO90A41X999', MAIL, copy.fiscalCode],
    ['a code with a wrong letter', 'PRVDMO90A41X999K', MAIL, copy.fiscalCode],
    ['a day that does not exist', 'PRVDMO90B71X999L', MAIL, copy.fiscalCode],
    ['a provisional code with a wrong digit', '12345678901', MAIL, copy.fiscalCode],
    ['half a mail address', CODE, 'prova@', copy.mail],
  ])('is held back with %s, and the field says why', async (_, code, mail, name) => {
    const services = await at('apri');
    await fill(code, mail);
    await userEvent.click(button(copy.send));
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(name));
    expect(services.asked).toEqual([]);
  });

  it.each([
    ['12345678903', 'provisional'],
    ['PRVDMO9LA41X999U', 'with letters for digits'],
  ])('takes the code %s (%s)', async (code) => {
    const services = await at('apri');
    await fill(code);
    await userEvent.click(button(copy.send));
    await screen.findByText(copy.askedText);
    expect(services.asked[0]?.request.fiscalCode).toBe(code);
  });

  it.each<[CallFailure, boolean]>([
    ['unreachable', true],
    ['timeout', true],
    ['unavailable', true],
    ['page', true],
    ['not-data', true],
    ['forbidden', false],
  ])('that ends with “%s” says so in plain words, and is not repeated', async (failure, unsure) => {
    const services = await at('apri');
    services.world.answer = () => Promise.reject(new BackendError(failure, 'reset'));
    await fill();
    await userEvent.click(button(copy.send));
    const alert = await screen.findByText(words.it.call[failure]);
    expect(alert).toBeTruthy();
    expect(screen.queryByText(copy.unsure) !== null).toBe(unsure);
    expect(screen.getByText(copy.byHand)).toBeTruthy();
    expect(services.asked).toHaveLength(1);
    expect(services.now()).toMatchObject({ path: [{ done: false }, {}, {}, {}] });

    services.world.answer = async () => {};
    await userEvent.click(button(copy.again));
    await screen.findByText(copy.askedText);
    // The same request counts once; one that was refused is a new one.
    expect(services.asked[1]?.key === services.asked[0]?.key).toBe(unsure);
  });

  it('that was changed after a failure has a key of its own', async () => {
    const services = await at('apri');
    services.world.answer = () => Promise.reject(new BackendError('timeout', 'reset'));
    await fill();
    await userEvent.click(button(copy.send));
    await screen.findByText(words.it.call.timeout);
    await fill(CODE, 'altra@esempio.it');
    await userEvent.click(button(copy.again));
    expect(services.asked.map(({ key }) => key)).toEqual(['chiave-1', 'chiave-2']);
  });

  it('that came too often counts the time down, and waits for it', async () => {
    const services = await at('apri');
    services.world.answer = () =>
      Promise.reject(new BackendError('busy', 'reset', { status: 429, retryAfterMs: 65_000 }));
    await fill();
    await userEvent.click(button(copy.send));
    expect((await screen.findByRole('timer')).textContent).toBe(copy.wait('1:05'));
    await userEvent.click(button(copy.again));
    expect(services.asked).toHaveLength(1);
    services.clock.pass(60_000);
    services.tick();
    expect(screen.getByRole('timer').textContent).toBe(copy.wait('0:05'));
    services.clock.pass(5_000);
    services.tick();
    expect(screen.queryByRole('timer')).toBeNull();
    services.world.answer = async () => {};
    await userEvent.click(button(copy.again));
    await screen.findByText(copy.askedText);
    expect(services.asked).toHaveLength(2);
  });

  it('is not sent, and not kept for later, while the PC is offline', async () => {
    const services = await at('apri');
    await fill();
    services.goOffline();
    await screen.findByText(copy.offline);
    await userEvent.click(button(copy.send));
    services.goOffline(true);
    expect(services.asked).toEqual([]);
    await userEvent.click(button(copy.send));
    await screen.findByText(copy.askedText);
    expect(services.asked).toHaveLength(1);
  });

  it('is not offered where the guide does not mark it, nor for another guide', async () => {
    await at('entra', ['apri', 'compila', 'leggi']);
    expect(screen.queryByRole('textbox')).toBeNull();
    document.body.replaceChildren();
    const elsewhere = { ...CONFIG, reset: { guides: ['altra'], endpoint: 'https://a.it/' } };
    await at('apri', [], { config: elsewhere });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('without a service leads to the page that is configured', async () => {
    const page = 'https://portale.esempio.it/.well-known/change-password';
    const config = { ...CONFIG, reset: { guides: [guide.id], page } };
    await at('apri', [], { config, given: { reset: false } });
    const link = screen.getByRole('link', { name: new RegExp(`^${copy.page}`) });
    expect(link.getAttribute('href')).toBe(page);
    expect(screen.getByText(copy.pageText('portale.esempio.it'), { exact: false })).toBeTruthy();
  });
});

describe('the step that waits for the mail', () => {
  async function waiting(minutes: number) {
    const asked: Journal = [
      ...journal('apri'),
      { kind: 'confirm', id: 'compila', value: '', by: 'system', at: MORNING, stepHash: '' },
    ];
    const clock = aClock(MORNING + minutes * 60_000);
    return show(
      (ready, visit) => {
        const place = usePlace();
        const step = guide.steps.find(({ id }) => id === 'leggi');
        if (!step) throw new Error('no step');
        return <StepServices {...{ place, ready, visit, step }} backend={aBackend().backend} />;
      },
      { guide, journal: asked, config: CONFIG, clock },
    );
  }

  it('says when the request was sent, also after a reload', async () => {
    await waiting(5);
    expect(screen.getByText(copy.waitingText)).toBeTruthy();
    expect(screen.queryByText(copy.late(30))).toBeNull();
  });

  it('says when to stop waiting', async () => {
    await waiting(31);
    expect(screen.getByText(copy.late(30))).toBeTruthy();
  });
});

describe('“Prova l’accesso”', () => {
  const proof = words.it.signIn.proof;

  it('stands at the last step alone, and takes the person’s place along', async () => {
    const services = await at('entra', ['apri', 'compila', 'leggi']);
    await userEvent.click(button(proof.button));
    expect(services.left).toEqual([
      { language: 'it', purpose: 'proof', step: 'entra', guide: guide.id },
    ]);
    document.body.replaceChildren();
    await at('leggi', ['apri', 'compila']);
    expect(screen.queryByRole('button', { name: proof.button })).toBeNull();
  });

  it.each([
    ['a provider that is away', new BackendError('timeout', 'discovery'), words.it.call.timeout],
    ['a page on http', new SignInError('not-secure'), words.it.signIn.refusals['not-secure']],
  ])('says what is wrong with %s, and the guide stays', async (_, error, text) => {
    const services = await at('entra', ['apri', 'compila', 'leggi']);
    services.world.begin = () => Promise.reject(error);
    await userEvent.click(button(proof.button));
    const alert = (await screen.findByText(text)).closest<HTMLElement>('[role=alert]');
    expect(alert && within(alert).getByText(words.it.guidedStays)).toBeTruthy();
  });
});

describe('a look at the network', () => {
  it.each([
    ['likely', 'portal_likely'],
    ['no-answer', 'portal_no-answer'],
    ['unknown', 'unknown'],
  ] as const)('is made on a click, and words “%s” as no more than that', async (result, said) => {
    const services = await at('leggi', ['apri', 'compila']);
    services.world.probe = result;
    const probe = resetWords.it.probe;
    expect(screen.queryByText(probe[said])).toBeNull();
    await userEvent.click(button(probe.portal));
    expect(await screen.findByText(probe[said])).toBeTruthy();
  });
});
