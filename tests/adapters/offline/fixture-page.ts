/** Script of the little site: keeps the offline copy, and shows on the page how it stands. */
import { browserWorld, createWorkerClient } from '../../../src/adapters/offline/worker-client.ts';
import type { OfflinePort } from '../../../src/ports/offline.ts';

declare global {
  interface Window {
    offline: OfflinePort;
  }
}

const offline = createWorkerClient(new URL('../', import.meta.url), browserWorld());
const show = () => {
  document.documentElement.dataset.offline = offline.state.kind;
};
window.offline = offline;
offline.onState(show);
show();
void offline.start();
