/** The one doorway to the network, against servers that fail in every way a server fails. */
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Call, createDoorway } from '../../../src/adapters/backend/doorway.ts';
import { createProbe, createReset, readAccount } from '../../../src/adapters/backend/services.ts';
import { BackendError } from '../../../src/ports/backend.ts';
import { type BadServer, badServer } from '../../support/bad-server.ts';

let server: BadServer;
beforeAll(async () => {
  server = await badServer();
});
afterAll(() => server.close());
afterEach(() => void vi.useRealTimers());

const NOW = Date.UTC(2026, 10, 27, 9);
const parts = { fetch, clock: { now: () => NOW }, online: () => true };
const doorway = createDoorway(parts);
let count = 0;

/** Asks an address that answers so; gives the failure, and how often it was asked. */
async function asking(
  answer: (response: ServerResponse) => void,
  call: Partial<Call> = {},
  through = doorway,
) {
  count += 1;
  const path = `/${count}`;
  server.answers(path, answer);
  const settled = await through({ name: 'prova', url: server.url + path, ...call }).then(
    (value) => ({ value }),
    (error: unknown) => {
      if (!(error instanceof BackendError)) throw error;
      return { failure: error.failure, ...error.detail };
    },
  );
  return { settled, times: server.asked.filter((request) => request.path === path).length };
}

const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };

describe('a good answer', () => {
  it.each(['application/json', 'application/scim+json', 'application/problem+json; charset=utf-8'])(
    'of type %s is read',
    async (type) => {
      const { settled } = await asking(json(200, { a: 1 }, { 'Content-Type': type }));
      expect(settled).toEqual({ value: { a: 1 } });
    },
  );

  it('may be empty where the contract says so, and only there', async () => {
    const empty = (response: ServerResponse) => void response.writeHead(202).end();
    expect((await asking(empty, { mayBeEmpty: true })).settled).toEqual({ value: undefined });
    expect((await asking(empty)).settled).toEqual({ failure: 'not-data', status: 202 });
  });
});

describe('a bad answer is told by its kind, and the call is not sent again', () => {
  const html = '<!doctype html><title>Wi-Fi</title>';
  it.each<[string, (response: ServerResponse) => void, Record<string, unknown>]>([
    [
      '400',
      json(400, { type: 'urn:x:bad' }),
      { failure: 'refused', status: 400, problem: 'urn:x:bad' },
    ],
    ['401', json(401, {}), { failure: 'forbidden', status: 401 }],
    ['403', json(403, {}), { failure: 'forbidden', status: 403 }],
    ['404', json(404, {}), { failure: 'refused', status: 404 }],
    [
      '429',
      json(429, {}, { 'Retry-After': '7' }),
      { failure: 'busy', status: 429, retryAfterMs: 7000 },
    ],
    [
      '429 with a date',
      json(429, {}, { 'Retry-After': 'Fri, 27 Nov 2026 09:00:30 GMT' }),
      { failure: 'busy', status: 429, retryAfterMs: 30_000 },
    ],
    [
      '429 with nonsense',
      json(429, {}, { 'Retry-After': 'presto' }),
      { failure: 'busy', status: 429 },
    ],
    [
      '503 with a very long rest',
      json(503, {}, { 'Retry-After': '999999' }),
      { failure: 'unavailable', status: 503, retryAfterMs: 3_600_000 },
    ],
    ['500', json(500, {}), { failure: 'unavailable', status: 500 }],
    [
      '502 with a page',
      (r) => void r.writeHead(502, { 'Content-Type': 'text/html' }).end(html),
      { failure: 'unavailable', status: 502 },
    ],
    [
      'a page with 200',
      (r) => void r.writeHead(200, { 'Content-Type': 'text/html' }).end(html),
      { failure: 'page', status: 200 },
    ],
    [
      'a page that says it is JSON',
      (r) => void r.writeHead(200, { 'Content-Type': 'application/json' }).end(html),
      { failure: 'page', status: 200 },
    ],
    [
      'plain text',
      (r) => void r.writeHead(200, { 'Content-Type': 'text/plain' }).end('{}'),
      { failure: 'not-data', status: 200 },
    ],
    [
      'half an object',
      (r) => void r.writeHead(200, { 'Content-Type': 'application/json' }).end('{"a":'),
      { failure: 'not-data', status: 200 },
    ],
    [
      'a redirect',
      (r) => void r.writeHead(302, { Location: '/altrove' }).end(),
      { failure: 'unreachable' },
    ],
    ['a cut line', (r) => void r.destroy(), { failure: 'unreachable' }],
    [
      'a line cut in the body',
      (r) => {
        r.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
        r.write('{"a"', () => r.destroy());
      },
      { failure: 'unreachable' },
    ],
  ])('%s', async (_, answer, expected) => {
    const { settled, times } = await asking(answer);
    expect(settled).toEqual(expected);
    expect(times).toBe(1);
  });

  // The time passes when the request has come: on a busy machine a short one passes before.
  it('no answer in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { settled, times } = await asking(() => void vi.advanceTimersByTime(15_000));
    expect(settled).toEqual({ failure: 'timeout' });
    expect(times).toBe(1);
  });

  it('a body that does not go on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const begun = createDoorway({
      ...parts,
      fetch: async (...asked) => {
        const response = await fetch(...asked);
        setImmediate(() => vi.advanceTimersByTime(15_000));
        return response;
      },
    });
    const { settled, times } = await asking(
      (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.write('{"a":');
      },
      {},
      begun,
    );
    expect(settled).toEqual({ failure: 'timeout' });
    expect(times).toBe(1);
  });

  it('a body that is too big is let go while it comes', async () => {
    let ended = false;
    const { settled } = await asking(
      (response) => {
        response.on('close', () => {
          ended = true;
        });
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const more = () => {
          while (!ended && response.write(' '.repeat(1000))) {}
          response.once('drain', more);
        };
        more();
      },
      { mostBytes: 10_000 },
    );
    expect(settled).toEqual({ failure: 'too-big' });
    await expect.poll(() => ended).toBe(true);
  });

  it('a server that is not there', async () => {
    const gone = await badServer();
    await gone.close();
    await expect(doorway({ name: 'prova', url: gone.url })).rejects.toMatchObject({
      failure: 'unreachable',
      call: 'prova',
    });
  });

  it('no network at all, and then nothing is sent', async () => {
    const offline = createDoorway({ ...parts, online: () => false });
    const { settled, times } = await asking(json(200, {}), {}, offline);
    expect(settled).toEqual({ failure: 'offline' });
    expect(times).toBe(0);
  });
});

describe('the reset service', () => {
  it('gets what the contract says, and nothing that names the page or the person’s session', async () => {
    server.answers('/reset', (response) => void response.writeHead(202).end());
    const reset = createReset(doorway, `${server.url}/reset`);
    const key = reset.newKey();
    const request = { fiscalCode: 'PRVDMO90A41X999J', mail: 'prova@esempio.it' };
    await reset.ask(request, key);
    const got = server.asked.find(({ path }) => path === '/reset');
    expect(got?.method).toBe('POST');
    expect(JSON.parse(got?.body ?? '')).toEqual(request);
    expect(got?.headers['idempotency-key']).toBe(key);
    expect(got?.headers['content-type']).toBe('application/json');
    expect(got?.headers.cookie).toBeUndefined();
    expect(got?.headers.referer).toBeUndefined();
  });

  it('has a new key for each request', () => {
    const reset = createReset(doorway, `${server.url}/reset`);
    expect(reset.newKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(reset.newKey()).not.toBe(reset.newKey());
  });
});

describe('the account', () => {
  it.each(['/scim/v2', '/scim/v2/'])('is read at Me below %s, with the token', async (base) => {
    server.answers('/scim/v2/Me', json(200, { userType: 'x' }));
    await expect(readAccount(doorway, server.url + base, 'segreto')).resolves.toEqual({
      userType: 'x',
    });
    const got = server.asked.filter(({ path }) => path === '/scim/v2/Me').at(-1);
    expect(got?.headers.authorization).toBe('Bearer segreto');
    expect(got?.headers.accept).toContain('application/scim+json');
  });
});

describe('a look at the network', () => {
  const never: typeof fetch = () => Promise.reject(new Error('asked all the same'));
  const page = (url: string) => new URL(url);

  it.each([
    ['http from https', 'https://guida.example/', 'http://portale.example/'],
    ['the internal network from the internet', 'https://guida.example/', 'https://10.4.6.10/'],
    ['this PC from the internet', 'https://guida.example/', 'https://localhost/'],
    ['a short name from the internet', 'http://guida.example/', 'http://intranet/'],
    ['a local name from the internet', 'http://guida.example/', 'http://portale.local/'],
  ])('says that it cannot tell where the browser forbids it: %s', async (_, from, to) => {
    await expect(createProbe(never, page(from))(to)).resolves.toBe('unknown');
  });

  it('says likely where something answers, whatever it is, and no answer else', async () => {
    const look = createProbe(fetch, page('http://127.0.0.1/'));
    server.answers('/portale', (response) => void response.writeHead(500).end());
    await expect(look(`${server.url}/portale`)).resolves.toBe('likely');
    server.answers('/chiuso', (response) => void response.destroy());
    await expect(look(`${server.url}/chiuso`)).resolves.toBe('no-answer');
  });
});
