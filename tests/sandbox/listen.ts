/** A server of the sandbox: on the loopback, stoppable, and able to refuse connections for a while. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { quietPort } from '../support/ports.ts';

export interface Listening {
  readonly port: number;
  /** Scheme, host and port, without a final slash. */
  readonly origin: string;
  /** Stops listening: who connects is refused, as by a machine whose service is down. */
  refuse(): Promise<void>;
  /** Listens again, on the same port. */
  accept(): Promise<void>;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0: any free port that nobody else gets while the part refuses. */
  readonly port: number;
  /** The name in the address; both mean this machine only. */
  readonly host?: '127.0.0.1' | 'localhost';
  /** With a key and a certificate it speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** @throws Error naming the port when it is taken. */
export async function listen(
  handler: RequestListener,
  { port, host = '127.0.0.1', tls }: ListenOptions,
): Promise<Listening> {
  const server = tls === undefined ? createServer(handler) : createSecureServer(tls, handler);
  const bound = await bind(server, port === 0 ? await quietPort() : port, host);
  let open = true;
  const stop = async () => {
    if (!open) return;
    open = false;
    await new Promise<void>((done, fail) => {
      server.close((error) => (error ? fail(error) : done()));
      // Also those that a fault keeps waiting for ever.
      server.closeAllConnections();
    });
  };
  return {
    port: bound,
    origin: `${tls === undefined ? 'http' : 'https'}://${host}:${bound}`,
    refuse: stop,
    close: stop,
    accept: async () => {
      if (open) return;
      await bind(server, bound, host);
      open = true;
    },
  };
}

async function bind(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((ready, fail) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      fail(taken ? new Error(`Port ${port} is taken. Choose others with --port N.`) : error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      ready();
    });
  });
  return (server.address() as AddressInfo).port;
}
