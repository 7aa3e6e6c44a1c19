/** A browser without pages, for the sandbox's own tests: cookies, forms, no redirect by itself. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Where a redirect leads, absolute. */
  readonly to: string | undefined;
}

export interface Visitor {
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Sends a form as a page of the same origin would. */
  submit(url: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
  send(
    method: string,
    url: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
}

export function visitor(): Visitor {
  const cookies = new Map<string, string>();
  const send: Visitor['send'] = (method, url, body, headers = {}) =>
    new Promise((done, fail) => {
      const secure = url.startsWith('https:');
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const options = {
        method,
        headers: { ...(cookie !== '' && { Cookie: cookie }), ...headers },
        // The practice portal signs itself; the tests know it.
        ...(secure && { rejectUnauthorized: false }),
      };
      const request = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) keep(cookies, line);
        let text = '';
        response.setEncoding('utf8');
        response.on('error', fail);
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          const { location } = response.headers;
          const to = location === undefined ? undefined : new URL(location, url).href;
          done({ status: response.statusCode ?? 0, headers: response.headers, text, to });
        });
      });
      request.on('error', fail);
      request.end(body);
    });
  return {
    send,
    get: (url, headers) => send('GET', url, '', headers),
    submit: (url, fields) =>
      send('POST', url, new URLSearchParams(fields).toString(), {
        'Content-Type': 'application/x-www-form-urlencoded',
        Origin: new URL(url).origin,
      }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const [name = '', ...value] = pair.split('=');
  if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
  else cookies.set(name, value.join('='));
}
