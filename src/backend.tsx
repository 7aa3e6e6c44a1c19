import { createDoorway } from './adapters/backend/doorway.ts';
import { createProbe, createReset } from './adapters/backend/services.ts';
import { hasCheckLetter } from './adapters/fiscal-code/fiscal-code.ts';
import type { MountLate } from './app/late.ts';
import type { Config } from './domain/config/model.ts';
import { mountBackend } from './features/backend/mount.tsx';
import type { Backend } from './ports/backend.ts';
import type { Clock } from './ports/clock.ts';

/**
 * The part of the composition root that the organisation's services need, loaded with it: never where
 * none is configured.
 *
 * @param root the app's folder as a whole address
 */
export function createBackend(config: Config, root: string, clock: Clock): Backend {
  const { identity, account, reset } = config;
  const online = () => navigator.onLine;
  const doorway = createDoorway({ fetch: (...call) => fetch(...call), clock, online });
  const go = (address: string) => location.assign(address);
  return {
    ...(identity && {
      signIn: async () =>
        (await import('./adapters/identity/sign-in.ts')).createSignIn({
          ...{ identity, account, doorway, clock, go },
          returnAddress: (language) =>
            new URL(language === 'en' ? 'en/accesso/' : 'accesso/', root).href,
          storage: sessionStorage,
          secure: isSecureContext,
        }),
    }),
    ...(reset?.endpoint && { reset: createReset(doorway, reset.endpoint) }),
    lookAt: createProbe((...call) => fetch(...call), new URL(root)),
    hasCheckLetter,
    ...{ online, go },
    onOnline(listener) {
      const names = ['online', 'offline'] as const;
      for (const name of names) addEventListener(name, listener);
      return () => {
        for (const name of names) removeEventListener(name, listener);
      };
    },
    everySecond(listener) {
      const timer = setInterval(listener, 1000);
      return () => clearInterval(timer);
    },
    takeQuery() {
      const { search, pathname } = location;
      // A code is good for one use; still it has no business in the history.
      if (search !== '') history.replaceState(history.state, '', pathname);
      return search;
    },
  };
}

/** The services' part of a step's page. */
export function startBackend(config: Config, root: string, clock: Clock): MountLate {
  const backend = createBackend(config, root, clock);
  return (box, props) => mountBackend(backend, box, props);
}
