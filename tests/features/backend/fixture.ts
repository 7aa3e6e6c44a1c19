/** Services that a test answers for. */
import { hasCheckLetter } from '../../../src/adapters/fiscal-code/fiscal-code.ts';
import type { Config } from '../../../src/domain/config/model.ts';
import type {
  Backend,
  Left,
  ProbeResult,
  ResetRequest,
  SignedIn,
} from '../../../src/ports/backend.ts';
import type { Lent } from '../../../src/state/visit.ts';
import { aGuide } from '../../support/guide-builder.ts';

export const guide = {
  ...aGuide({
    questions: { casella: ['si', 'no'] },
    categories: { tutti: [{}, 'password'] },
    procedures: { password: ['apri', 'compila', 'leggi', 'entra'] },
  }),
  passwordReset: { steps: ['apri', 'compila'] },
};

export const CONFIG: Config = {
  identity: {
    issuer: 'https://id.esempio.it',
    clientId: 'x',
    provesPortal: [guide.id],
    claims: { [guide.id]: [{ path: ['nuovo'], answers: { casella: 'no' }, confirms: ['apri'] }] },
  },
  account: {
    scim: 'https://id.esempio.it/scim',
    facts: { [guide.id]: [{ path: ['posta'], is: ['true'], answers: { casella: 'si' } }] },
  },
  reset: { guides: [guide.id], endpoint: 'https://reset.esempio.it/', mailWaitMinutes: 30 },
  probes: [
    {
      id: 'p',
      kind: 'portal',
      url: 'https://portale.esempio.it/',
      steps: { [guide.id]: ['leggi'] },
    },
  ],
};

/** A backend whose answers the test gives, and what was asked of it. */
export function aBackend(given: { readonly reset?: false } = {}) {
  const asked: { request: ResetRequest; key: string }[] = [];
  const left: Left[] = [];
  const gone: string[] = [];
  const network = new Set<() => void>();
  const seconds = new Set<() => void>();
  const world: {
    online: boolean;
    query: string;
    answer: () => Promise<void>;
    begin: () => Promise<void>;
    finish: () => Promise<SignedIn>;
    leave: () => Promise<string | undefined>;
    probe: ProbeResult;
  } = {
    online: true,
    query: '',
    answer: async () => {},
    begin: async () => {},
    finish: () => Promise.reject(new Error('not asked for')),
    leave: async () => 'https://id.esempio.it/fine',
    probe: 'likely',
  };
  let keys = 0;
  const backend: Backend = {
    signIn: async () => ({
      begin: (where) => {
        left.push(where);
        return world.begin();
      },
      finish: () => world.finish(),
      leaveAddress: () => world.leave(),
    }),
    ...(given.reset !== false && {
      reset: {
        ask: (request, key) => {
          asked.push({ request, key });
          return world.answer();
        },
        newKey: () => {
          keys += 1;
          return `chiave-${keys}`;
        },
      },
    }),
    lookAt: async () => world.probe,
    hasCheckLetter,
    online: () => world.online,
    onOnline: (listener) => {
      network.add(listener);
      return () => network.delete(listener);
    },
    everySecond: (listener) => {
      seconds.add(listener);
      return () => seconds.delete(listener);
    },
    takeQuery: () => world.query,
    go: (address) => gone.push(address),
  };
  return {
    ...{ backend, world, asked, left, gone },
    tick: () => {
      for (const listener of seconds) listener();
    },
    goOffline: (online = false) => {
      world.online = online;
      for (const listener of network) listener();
    },
    listeners: () => network.size + seconds.size,
  };
}

/** What the pages borrow, with this backend in it. */
export function lending(backend: Backend): Lent {
  const missing = () => Promise.reject(new Error('not in this test'));
  return {
    qr: missing,
    index: missing,
    site: {
      loaded: () => [],
      read: missing,
      guide: missing,
      secure: true,
    },
    guide: async () => guide,
    backend: async () => backend,
    authoring: missing,
    forget: async () => true,
  };
}
