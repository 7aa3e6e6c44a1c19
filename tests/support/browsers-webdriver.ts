/** The little of W3C WebDriver (https://www.w3.org/TR/webdriver2/) that a visitor needs, over HTTP. */

import { request } from 'node:http';

/** What the driver refused, in its own words (`no such element`, `javascript error`). */
export class WebDriverError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = 'WebDriverError';
    this.code = code;
  }
}

/** Key of an element reference in the protocol (WebDriver §12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebDriverSession {
  readonly browserName: string;
  readonly version: string;
  goto(address: string): Promise<void>;
  /** Value of a JavaScript expression in the page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Ids of the elements that match a CSS selector now. */
  find(selector: string): Promise<readonly string[]>;
  roleOf(element: string): Promise<string>;
  /** The accessible name, as the browser computes it. */
  nameOf(element: string): Promise<string>;
  isDisplayed(element: string): Promise<boolean>;
  click(element: string): Promise<void>;
  /** Presses and releases keys in order; the last one is released first. */
  press(keys: readonly string[]): Promise<void>;
  /** PNG of what is visible. */
  screenshot(): Promise<Uint8Array>;
  end(): Promise<void>;
}

/** True when the driver can open a session. Rejects while nobody listens. */
export async function isReady(driver: string): Promise<boolean> {
  const status = (await call('GET', `${driver}/status`)) as { ready: boolean };
  return status.ready;
}

/**
 * Opens a session at a driver.
 *
 * @param driver address of the driver, without a final `/`.
 * @param capabilities `alwaysMatch` of the new session.
 * @param patience milliseconds until an unanswered request fails.
 * @throws WebDriverError when the driver refuses.
 */
export async function openSession(
  driver: string,
  capabilities: Readonly<Record<string, unknown>>,
  patience: number,
): Promise<WebDriverSession> {
  const wanted = { capabilities: { alwaysMatch: capabilities } };
  const opened = (await call('POST', `${driver}/session`, wanted, patience)) as {
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  };
  const session = `${driver}/session/${opened.sessionId}`;
  const get = (path: string) => call('GET', `${session}/${path}`);
  const post = (path: string, body: unknown) => call('POST', `${session}/${path}`, body);
  return {
    browserName: opened.capabilities.browserName,
    version: opened.capabilities.browserVersion,
    goto: async (address) => {
      await post('url', { url: address });
    },
    evaluate: async <T>(expression: string) => {
      const script = 'return Promise.resolve(EXPRESSION)'.replace('EXPRESSION', () => expression);
      return (await post('execute/sync', { script, args: [] })) as T;
    },
    find: async (selector) => {
      const found = await post('elements', { using: 'css selector', value: selector });
      return (found as Record<string, string>[]).map((element) => element[ELEMENT] ?? '');
    },
    roleOf: async (element) => (await get(`element/${element}/computedrole`)) as string,
    nameOf: async (element) => (await get(`element/${element}/computedlabel`)) as string,
    isDisplayed: async (element) => (await get(`element/${element}/displayed`)) as boolean,
    click: async (element) => {
      await post(`element/${element}/click`, {});
    },
    press: async (keys) => {
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
      await post('actions', { actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }] });
    },
    screenshot: async () => Buffer.from((await get('screenshot')) as string, 'base64'),
    end: async () => {
      await call('DELETE', session);
    },
  };
}

/** Milliseconds until a command that the driver does not answer fails. */
const COMMAND_TIMEOUT = 30_000;

async function call(
  method: string,
  address: string,
  body?: unknown,
  patience = COMMAND_TIMEOUT,
): Promise<unknown> {
  const { status, text } = await exchange(method, address, body, patience);
  const { value } = JSON.parse(text) as { value: unknown };
  if (status === 200) return value;
  const refusal = value as { error: string; message: string };
  throw new WebDriverError(refusal.error, refusal.message);
}

function exchange(
  method: string,
  address: string,
  body: unknown,
  patience: number,
): Promise<{ status: number; text: string }> {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((done, fail) => {
    const outgoing = request(
      address,
      {
        method,
        agent: false,
        signal: AbortSignal.timeout(patience),
        headers:
          sent === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(sent) },
      },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk: string) => {
          text += chunk;
        });
        incoming.once('error', fail);
        incoming.once('end', () => done({ status: incoming.statusCode ?? 0, text }));
      },
    );
    outgoing.once('error', fail);
    outgoing.end(sent);
  });
}
