/** The OpenAPI document against the sandbox: every answer that it has, really given. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContract } from './contract.ts';
import { PEOPLE } from './people.ts';
import { RESET_PATH } from './reset.ts';
import { SCIM_PATH } from './scim.ts';
import { enter, startSignIn, tokensFor } from './signing-in.ts';
import { type Sandbox, startSandbox } from './start.ts';
import { visitor } from './visitor.ts';

const contract = readContract();
const EMPLOYEE = PEOPLE.find(({ id }) => id === 'prova-d');
const { fiscalCode = '', mail = '' } = EMPLOYEE ?? {};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.startOver());

describe('the document', () => {
  it('is of OpenAPI 3.1 and names the two calls', () => {
    expect(contract.document.openapi).toMatch(/^3\.1\./);
    expect(contract.operations()).toEqual([
      ['/Me', 'get'],
      ['/password-resets', 'post'],
    ]);
  });

  it('has examples that its own schemas accept', () => {
    const examples = Object.entries(contract.exampleFaults());
    expect(examples).toHaveLength(5);
    for (const [where, faults] of examples) expect(faults, where).toEqual([]);
  });

  it('refuses what it does not describe', () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const key = '0'.repeat(32);
    const faults = (text: string, more = {}) =>
      contract.requestFaults('/password-resets', 'post', {
        headers: { ...headers, ...more },
        text,
      });
    const body = JSON.stringify({ fiscalCode, mail });
    expect(faults(body, { 'idempotency-key': key })).toEqual([]);
    expect(faults(body)).toEqual(['Idempotency-Key: missing']);
    expect(faults('', { 'idempotency-key': key })).toEqual(['no body']);
    expect(faults(body, { 'idempotency-key': key, authorization: 'Bearer x' })).toHaveLength(1);
    expect(faults('{"mail":"a"}', { 'idempotency-key': key })).toHaveLength(2);
    const told = { status: 418, headers: {}, text: '' };
    expect(contract.answerFaults('/Me', 'get', told)).toEqual([
      'status 418 is not in the document',
    ]);
    const later = { status: 429, headers: {}, text: '' };
    expect(contract.answerFaults('/Me', 'get', later)).toEqual(['Retry-After: missing']);
  });
});

describe('the account service keeps to it', () => {
  const ask = (token?: string) =>
    visitor().get(`${sandbox.at.scim}${SCIM_PATH}/Me`, {
      Accept: 'application/scim+json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    });

  it('with the account of each demo employee who can sign in', async () => {
    const able = PEOPLE.filter(
      (person) => person.portalPassword !== undefined && !person.mustChange,
    );
    expect(able.length).toBeGreaterThan(1);
    for (const person of able) {
      const started = await startSignIn(sandbox);
      const { to = '' } = await enter(started, person.fiscalCode, person.portalPassword ?? '');
      const { tokens } = await tokensFor(sandbox, started, to);
      const answer = await ask(tokens.access_token);
      expect(answer.status).toBe(200);
      expect(contract.answerFaults('/Me', 'get', answer), person.id).toEqual([]);
    }
  });

  it('without a sign-in', async () => {
    for (const token of [undefined, 'made-up']) {
      const answer = await ask(token);
      expect(answer.status).toBe(401);
      expect(contract.answerFaults('/Me', 'get', answer)).toEqual([]);
    }
  });

  it('where it is out of order for a while', async () => {
    for (const status of [429, 503]) {
      sandbox.faults.set('me', status);
      expect(contract.answerFaults('/Me', 'get', await ask()), `${status}`).toEqual([]);
    }
  });
});

describe('the reset service keeps to it', () => {
  let count = 0;
  const ask = (body: string, headers = {}) =>
    visitor().send('POST', sandbox.at.reset + RESET_PATH, body, {
      Accept: 'application/json, application/problem+json',
      'Content-Type': 'application/json',
      'Idempotency-Key': String(++count).padStart(32, '0'),
      ...headers,
    });
  const body = JSON.stringify({ fiscalCode, mail });

  it.each([
    [202, body, {}],
    [400, body, { 'Idempotency-Key': 'corta' }],
    [400, '{', {}],
    [415, body, { 'Content-Type': 'text/plain' }],
    [422, '{}', {}],
  ])('with %s', async (status, text, headers) => {
    const answer = await ask(text, headers);
    expect(answer.status).toBe(status);
    expect(contract.answerFaults('/password-resets', 'post', answer)).toEqual([]);
  });

  it('with 429 when it is asked too often, and 503', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 4; time++) {
      const answer = await ask(body);
      statuses.push(answer.status);
      expect(contract.answerFaults('/password-resets', 'post', answer)).toEqual([]);
    }
    expect(statuses).toEqual([202, 202, 202, 429]);
    sandbox.faults.set('reset', 503);
    expect(contract.answerFaults('/password-resets', 'post', await ask(body))).toEqual([]);
  });
});
