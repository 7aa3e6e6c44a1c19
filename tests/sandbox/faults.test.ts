/** The backend going away on demand, and the control that says so. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RESET_PATH } from './reset.ts';
import { SCIM_PATH } from './scim.ts';
import { type Sandbox, startSandbox } from './start.ts';
import { visitor } from './visitor.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.startOver());

const change = (wish: unknown, type = 'application/json') =>
  visitor().send('POST', `${sandbox.at.control}/faults`, JSON.stringify(wish), {
    'Content-Type': type,
  });
const me = () => visitor().get(`${sandbox.at.scim}${SCIM_PATH}/Me`, { Origin: sandbox.at.app });
/** What a request has come to when a tenth of a second is over. */
const soon = <T>(result: Promise<T>) =>
  Promise.race([result, new Promise<'waiting'>((done) => setTimeout(() => done('waiting'), 100))]);

describe('a call of the backend', () => {
  it.each([400, 403, 429, 503])('answers %s when told to, readable by the app', async (status) => {
    expect((await change({ call: 'me', fault: status })).status).toBe(200);
    const reply = await me();
    expect(reply.status).toBe(status);
    expect(reply.headers['access-control-allow-origin']).toBe(sandbox.at.app);
    await change({ call: 'me', fault: null });
    expect((await me()).status).toBe(401);
  });

  it('gives a page with 200, as a captive portal does', async () => {
    await change({ call: 'me', fault: 'html' });
    expect(await me()).toMatchObject({ status: 200, text: expect.stringContaining('<html') });
  });

  it('hangs up, or never answers, or never ends', async () => {
    await change({ call: 'me', fault: 'cut' });
    await expect(me()).rejects.toThrow('socket hang up');
    for (const fault of ['stalled', 'stalled-body']) {
      await change({ call: 'me', fault });
      const asked = me().catch(() => 'ended');
      expect(await soon(asked), fault).toBe('waiting');
    }
  });

  it('loses the headers that let the app read it, preflight included', async () => {
    await change({ call: 'reset', fault: 'no-cors' });
    const asked = await visitor().send('OPTIONS', sandbox.at.reset + RESET_PATH, '', {
      Origin: sandbox.at.app,
      'Access-Control-Request-Method': 'POST',
    });
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
    await change({ clear: true });
    const again = await visitor().send('OPTIONS', sandbox.at.reset + RESET_PATH, '', {
      Origin: sandbox.at.app,
      'Access-Control-Request-Method': 'POST',
    });
    expect(again.headers['access-control-allow-origin']).toBe(sandbox.at.app);
  });

  it('is refused while its part does not listen', async () => {
    await change({ part: 'scim', refuse: true });
    await expect(me()).rejects.toThrow('ECONNREFUSED');
    await change({ part: 'scim', refuse: false });
    expect((await me()).status).toBe(401);
  });

  it('is counted, so that a test can tell that nothing was sent twice', async () => {
    await me();
    await me();
    const counts = await visitor().get(`${sandbox.at.control}/calls`);
    expect(JSON.parse(counts.text)).toMatchObject({ me: 2, reset: 0 });
  });
});

describe('the control', () => {
  it.each([
    [{ call: 'nothing', fault: 503 }, 'call:'],
    [{ call: 'me', fault: 200 }, 'fault:'],
    [{ call: 'me', fault: 'explode' }, 'fault:'],
    [{ part: 'control', refuse: true }, 'part:'],
    [{}, 'call:'],
  ])('says what is wrong with %j', async (wish, told) => {
    const reply = await change(wish);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain(told);
  });

  it('cannot be driven by a page of a site, nor through another name', async () => {
    const form = await change({ call: 'me', fault: 503 }, 'text/plain');
    expect(form.status).toBe(422);
    expect((await me()).status).toBe(401);
    const rebound = await visitor().get(`${sandbox.at.control}/calls`, { Host: 'altrove.example' });
    expect(rebound.status).toBe(403);
  });
});
