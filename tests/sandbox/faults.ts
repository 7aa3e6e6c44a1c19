/**
 * The backend going away, on demand: each call of the app can be made to fail in each way that a
 * network and a server fail. Switched from outside through the control part.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** What the app asks of a backend. */
export const CALLS = ['discovery', 'keys', 'authorization', 'token', 'me', 'reset'] as const;
export type Call = (typeof CALLS)[number];

/** For which an answer with 429 or 503 asks to be left alone. */
export const REST_SECONDS = 60;

const NAMED = ['cut', 'stalled', 'stalled-body', 'html', 'no-cors'] as const;

/**
 * - `cut`: the connection ends without an answer;
 * - `stalled`: no answer ever comes; `stalled-body`: the answer begins and does not go on;
 * - `html`: a page with status 200, as a captive portal gives;
 * - `no-cors`: the answer comes without the headers that let the app read it;
 * - a status from 400 to 599, with a problem in JSON.
 */
export type Fault = (typeof NAMED)[number] | number;

export interface Faults {
  set(call: Call, fault: Fault | undefined): void;
  clear(): void;
  /** How often each call came in since the start or `forget`, preflights apart. */
  counts(): Readonly<Record<Call, number>>;
  /** The different idempotency keys among them. */
  keys(): readonly string[];
  forget(): void;
  /** Puts the faults in front of a part of the sandbox. */
  before(
    handler: RequestListener,
    callOf: (request: IncomingMessage) => Call | undefined,
  ): RequestListener;
}

/** @returns undefined where the text names no fault. */
export function readFault(text: unknown): Fault | undefined {
  const status = typeof text === 'number' ? text : Number(text);
  if (Number.isInteger(status) && status >= 400 && status <= 599) return status;
  return NAMED.find((name) => name === text);
}

/** @param allowOrigin the app's origin: faults that are answers carry its CORS headers. */
export function makeFaults(allowOrigin: () => string): Faults {
  const active = new Map<Call, Fault>();
  let counts = zero();
  const keys = new Set<string>();
  return {
    set: (call, fault) =>
      void (fault === undefined ? active.delete(call) : active.set(call, fault)),
    clear: () => active.clear(),
    counts: () => ({ ...counts }),
    keys: () => [...keys],
    forget: () => {
      counts = zero();
      keys.clear();
    },
    before: (handler, callOf) => (request, response) => {
      const call = callOf(request);
      const preflight = request.method === 'OPTIONS';
      if (call !== undefined && !preflight) {
        counts[call] += 1;
        const key = request.headers['idempotency-key'];
        if (typeof key === 'string') keys.add(key);
      }
      const fault = call === undefined ? undefined : active.get(call);
      if (fault === undefined) return handler(request, response);
      if (fault === 'no-cors') {
        withoutCors(response);
        return handler(request, response);
      }
      // What fails is the call itself, so that the browser gets as far as sending it.
      if (preflight) return handler(request, response);
      if (fault === 'cut') return void request.socket.destroy();
      answerBadly(response, fault, allowOrigin());
    },
  };
}

function zero(): Record<Call, number> {
  return { discovery: 0, keys: 0, authorization: 0, token: 0, me: 0, reset: 0 };
}

function answerBadly(response: ServerResponse, fault: Fault, origin: string): void {
  if (fault === 'stalled') return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  if (fault === 'html') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="it"><title>Accesso alla rete</title></html>');
    return;
  }
  if (fault === 'stalled-body') {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('{"');
    return;
  }
  if (fault === 429 || fault === 503) response.setHeader('Retry-After', String(REST_SECONDS));
  response.writeHead(Number(fault), { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ title: 'Fault of the sandbox', status: fault }));
}

function withoutCors(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    /^access-control-/i.test(name) ? response : setHeader(name, value);
}
