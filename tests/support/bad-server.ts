/** A server on loopback that answers each address in its own bad way. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BadServer {
  readonly url: string;
  /** Requests that came in, and what they carried. */
  readonly asked: {
    method: string;
    path: string;
    headers: IncomingMessage['headers'];
    body: string;
  }[];
  answers(path: string, answer: (response: ServerResponse, request: IncomingMessage) => void): void;
  close(): Promise<void>;
}

export async function badServer(): Promise<BadServer> {
  const answers = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>();
  const asked: BadServer['asked'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += String(piece);
    });
    request.on('end', () => {
      const path = request.url ?? '';
      asked.push({ method: request.method ?? '', path, headers: request.headers, body });
      answers.get(path)?.(response, request);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
