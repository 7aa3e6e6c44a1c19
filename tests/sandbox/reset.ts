/**
 * The reset service: codice fiscale and company mail in, always the same answer out; a new password
 * goes by mail where both belong to one account. See `public/openapi.json`.
 */
import { createHash } from 'node:crypto';
import express, { type Express, type Response } from 'express';
import { cors } from './cors.ts';
import { tidyFiscalCode } from './fiscal-code.ts';
import { pageHeaders } from './page.ts';

/** Where the service is mounted. */
export const RESET_PATH = '/password-resets';

/** Requests for one codice fiscale in a minute; the answer after them says when to come back. */
const PER_MINUTE = 3;
const MINUTE_MS = 60_000;
/** How long a key answers for itself. */
const KEY_LIFE_MS = 24 * 60 * MINUTE_MS;

export interface ResetOptions {
  readonly origin: () => string;
  /** Sends the mail where code and address match; resolves either way. */
  readonly resetPassword: (fiscalCode: string, mail: string) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Kept {
  readonly body: string;
  readonly at: number;
}

export interface ResetService {
  readonly app: Express;
  /** Forgets keys and counts. */
  startOver(): void;
}

export function resetService({ origin, resetPassword, now }: ResetOptions): ResetService {
  const keys = new Map<string, Kept>();
  const recent = new Map<string, number[]>();
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set(pageHeaders());
    next();
  });
  app.use(cors(origin, ['POST'], ['Content-Type', 'Idempotency-Key', 'Accept']));
  app.use(express.json({ limit: '2kb', strict: true }));

  app.post(RESET_PATH, async (request, response) => {
    if (!request.is('application/json')) {
      return problem(response, 415, 'unsupported-media-type', 'The body must be JSON');
    }
    const key = request.get('Idempotency-Key') ?? '';
    if (!/^[\x21-\x7e]{16,64}$/.test(key)) {
      return problem(response, 400, 'key-missing', 'Idempotency-Key: 16 to 64 visible characters');
    }
    const asked = readRequest(request.body);
    if (typeof asked === 'string') return problem(response, 422, 'bad-request', asked);
    for (const [old, { at }] of keys) if (at <= now() - KEY_LIFE_MS) keys.delete(old);
    const body = digest(`${asked.fiscalCode} ${asked.mail}`);
    const kept = keys.get(key);
    if (kept !== undefined) {
      if (kept.body === body) return accepted(response);
      return problem(response, 422, 'key-reused', 'This key was used for another request');
    }
    const wait = waitFor(recent, digest(asked.fiscalCode), now());
    if (wait > 0) {
      response.set('Retry-After', String(Math.ceil(wait / 1000)));
      return problem(response, 429, 'too-many-requests', 'Too many requests');
    }
    keys.set(key, { body, at: now() });
    // Not awaited: the time that a mail takes would tell that the account exists.
    resetPassword(asked.fiscalCode, asked.mail).catch((error: unknown) => console.error(error));
    accepted(response);
  });

  app.all(RESET_PATH, (_request, response) => {
    response.set('Allow', 'POST, OPTIONS');
    problem(response, 405, 'method-not-allowed', 'Only POST');
  });
  app.use((_request, response) => problem(response, 404, 'not-found', 'Nothing here'));
  app.use(((error, _request, response, _next) => {
    const status = Number((error as { status?: unknown }).status) || 500;
    problem(response, status, 'bad-request', 'The body cannot be read');
  }) satisfies express.ErrorRequestHandler);
  return {
    app,
    startOver: () => {
      keys.clear();
      recent.clear();
    },
  };
}

function readRequest(body: unknown): { fiscalCode: string; mail: string } | string {
  if (typeof body !== 'object' || body === null) return 'An object with fiscalCode and mail';
  const { fiscalCode, mail, ...rest } = body as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return `Unknown field: ${unknown}`;
  if (
    typeof fiscalCode !== 'string' ||
    !/^(?:[A-Z0-9]{16}|\d{11})$/.test(tidyFiscalCode(fiscalCode))
  ) {
    return 'fiscalCode: 16 letters and digits, or 11 digits';
  }
  if (
    typeof mail !== 'string' ||
    mail.length > 254 ||
    !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim())
  ) {
    return 'mail: a mail address';
  }
  return { fiscalCode: tidyFiscalCode(fiscalCode), mail: mail.trim().toLowerCase() };
}

/** Milliseconds until the next request is taken; 0 where this one is. */
function waitFor(recent: Map<string, number[]>, who: string, now: number): number {
  const times = (recent.get(who) ?? []).filter((at) => at > now - MINUTE_MS);
  const [first] = times;
  if (times.length >= PER_MINUTE && first !== undefined) return first + MINUTE_MS - now;
  recent.set(who, [...times, now]);
  return 0;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function accepted(response: Response): void {
  response.status(202).json({ status: 'accepted' });
}

function problem(response: Response, status: number, type: string, title: string): void {
  const body = { type: `urn:primo-accesso:problem:${type}`, title, status };
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}
