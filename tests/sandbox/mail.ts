/** The demo mailboxes: a real SMTP server on the loopback, and a sender that speaks SMTP to it. */
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { MAIL_DOMAIN, PORTAL_SENDER } from './people.ts';

export interface Message {
  readonly id: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

export interface Mail {
  readonly port: number;
  /** Messages of one mailbox, newest first. */
  of(address: string): readonly Message[];
  /** Sends through SMTP, and resolves when the server has taken it. */
  send(to: string, subject: string, text: string): Promise<void>;
  /** Empties the mailboxes, after what is on its way. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** @param port 0: any free one */
export async function startMail(port: number): Promise<Mail> {
  const messages: Message[] = [];
  const onTheWay = new Set<Promise<unknown>>();
  let count = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    banner: 'sandbox',
    size: 100_000,
    onRcptTo: ({ address }, _session, done) =>
      // Nothing leaves this machine, and nothing else is kept.
      done(address.endsWith(`@${MAIL_DOMAIN}`) ? null : new Error('No such mailbox here')),
    onData: (stream, session, done) => {
      simpleParser(stream).then(({ from, subject, text, date }) => {
        for (const { address } of session.envelope.rcptTo) {
          messages.unshift({
            id: ++count,
            to: address.toLowerCase(),
            from: from?.text ?? '',
            subject: subject ?? '',
            text: text ?? '',
            at: date ?? new Date(),
          });
        }
        done();
      }, done);
    },
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => ready());
  });
  const bound = (server.server.address() as AddressInfo).port;
  const transport = createTransport({ host: '127.0.0.1', port: bound, ignoreTLS: true });
  return {
    port: bound,
    of: (address) => messages.filter(({ to }) => to === address.toLowerCase()),
    send: async (to, subject, text) => {
      const sending = transport.sendMail({ from: PORTAL_SENDER, to, subject, text });
      onTheWay.add(sending);
      try {
        await sending;
      } finally {
        onTheWay.delete(sending);
      }
    },
    clear: async () => {
      await Promise.allSettled(onTheWay);
      messages.splice(0);
    },
    close: async () => {
      await Promise.allSettled(onTheWay);
      transport.close();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
