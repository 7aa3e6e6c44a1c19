/**
 * A worker that ends itself: put in the place of `sw.js` when an installation must stop working
 * without network (deployment.md). It deletes the stored app of its own folder. It leaves people's
 * progress, which is not its to delete, and the last good copies of the data, which serve the pages
 * when the server fails. Pages come from the server from then on.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(end());
});

async function end() {
  const { scope } = self.registration;
  await caches.delete(`primo-accesso-app:${scope}`);
  await self.registration.unregister();
}
