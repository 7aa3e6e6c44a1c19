/** The app's own adapters against the sandbox, with the OpenAPI document as judge of both. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDoorway } from '../../src/adapters/backend/doorway.ts';
import { createReset, readAccount } from '../../src/adapters/backend/services.ts';
import { BackendError } from '../../src/ports/backend.ts';
import { type Method, readContract } from './contract.ts';
import { PEOPLE } from './people.ts';
import { RESET_PATH } from './reset.ts';
import { ACCESS_SCHEMA, SCIM_PATH } from './scim.ts';
import { enter, startSignIn, tokensFor } from './signing-in.ts';
import { type Sandbox, startSandbox } from './start.ts';

const contract = readContract();
const EMPLOYEE = PEOPLE.find(({ id }) => id === 'prova-d');
const { fiscalCode = '', mail = '', portalPassword = '' } = EMPLOYEE ?? {};

let sandbox: Sandbox;
beforeAll(async () => {
  // A clock that stands still, for the seconds in Retry-After.
  const now = Date.now();
  sandbox = await startSandbox({ port: 0, now: () => now });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.startOver());

/** A doorway whose every exchange is held against the document. */
function watched(path: string, method: Method) {
  const faults: string[] = [];
  let sent = 0;
  const doorway = createDoorway({
    clock: { now: Date.now },
    online: () => true,
    fetch: async (input, init) => {
      sent += 1;
      const headers = Object.fromEntries(new Headers(init?.headers));
      const text = typeof init?.body === 'string' ? init.body : '';
      expect(init?.method).toBe(method.toUpperCase());
      faults.push(...contract.requestFaults(path, method, { headers, text }));
      const response = await fetch(input, init);
      const answer = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.clone().text(),
      };
      faults.push(...contract.answerFaults(path, method, answer));
      return response;
    },
  });
  return { doorway, faults: () => faults, sent: () => sent };
}

async function failureOf(asked: Promise<unknown>): Promise<BackendError> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BackendError)) throw new Error(`No BackendError but ${String(error)}`);
  return error;
}

describe('the account, read by the app', () => {
  const scim = () => `${sandbox.at.scim}${SCIM_PATH}`;

  it('is the person of the sign-in', async () => {
    const started = await startSignIn(sandbox);
    const { to = '' } = await enter(started, fiscalCode, portalPassword);
    const { tokens } = await tokensFor(sandbox, started, to);
    const { doorway, faults } = watched('/Me', 'get');
    expect(await readAccount(doorway, scim(), tokens.access_token)).toMatchObject({
      id: 'prova-d',
      [ACCESS_SCHEMA]: { portalRegistration: 'work' },
    });
    expect(faults()).toEqual([]);
  });

  it('is a typed failure without a good token, asked for once', async () => {
    const { doorway, faults, sent } = watched('/Me', 'get');
    const error = await failureOf(readAccount(doorway, scim(), 'scaduto'));
    expect(error).toMatchObject({ failure: 'forbidden', detail: { status: 401 } });
    expect(sent()).toBe(1);
    expect(faults()).toEqual([]);
  });
});

describe('the reset, asked for by the app', () => {
  const ask = (doorway: ReturnType<typeof createDoorway>, key?: string) => {
    const reset = createReset(doorway, sandbox.at.reset + RESET_PATH);
    return reset.ask({ fiscalCode, mail }, key ?? reset.newKey());
  };

  it('is taken, and a second try with the same key sends no second mail', async () => {
    const { doorway, faults } = watched('/password-resets', 'post');
    const key = createReset(doorway, '').newKey();
    await ask(doorway, key);
    await ask(doorway, key);
    expect(faults()).toEqual([]);
    await ask(doorway);
    await expect.poll(() => sandbox.mail.of(mail).length, { interval: 10 }).toBe(2);
  });

  it('is told how long to wait, in a header that a page may read', async () => {
    const { doorway, faults } = watched('/password-resets', 'post');
    for (let time = 0; time < 3; time++) await ask(doorway);
    const error = await failureOf(ask(doorway));
    expect(error).toMatchObject({ failure: 'busy', detail: { status: 429, retryAfterMs: 60_000 } });
    expect(error.detail.problem).toBe('urn:primo-accesso:problem:too-many-requests');
    expect(faults()).toEqual([]);
  });

  it('is a typed failure where the service is out of order', async () => {
    sandbox.faults.set('reset', 503);
    const { doorway, faults, sent } = watched('/password-resets', 'post');
    expect(await failureOf(ask(doorway))).toMatchObject({ failure: 'unavailable' });
    expect(sent()).toBe(1);
    expect(faults()).toEqual([]);
  });
});
