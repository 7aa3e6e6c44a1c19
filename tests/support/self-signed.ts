import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeSelfSigned } from './certificate-der.ts';

export interface SelfSignedSite {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A page behind a certificate that signs itself, on the loopback, for 127.0.0.1 and localhost. The
 * certificate is new each time and lives in memory only.
 */
export async function serveSelfSigned(title: string): Promise<SelfSignedSite> {
  const server = createServer(makeSelfSigned(['127.0.0.1'], ['localhost']), (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="it"><title>${title}</title><h1>${title}</h1></html>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
