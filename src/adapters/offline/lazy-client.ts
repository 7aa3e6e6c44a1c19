import type { OfflinePort, OfflineState } from '../../ports/offline.ts';

/**
 * The worker's client, whose code arrives only when it is started: nothing of it stands between a
 * person and the first step.
 */
export function createLazyClient(root: URL): OfflinePort {
  const listeners = new Set<(state: OfflineState) => void>();
  let state: OfflineState = { kind: 'installing' };
  let client: OfflinePort | undefined;
  const become = (next: OfflineState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return {
    get state() {
      return state;
    },
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      const { browserWorld, createWorkerClient } = await import('./worker-client.ts');
      client = createWorkerClient(root, browserWorld());
      client.onState(become);
      become(client.state);
      await client.start();
    },
    async applyUpdate() {
      await client?.applyUpdate();
    },
  };
}
