import { attempt, type StorageWorld } from './world.ts';

/** Tells the other tabs of this browser that journals changed. */
export interface News {
  /** @param cleared guides whose journals were erased; empty where entries were added. */
  tell(cleared: readonly string[]): void;
  stop(): void;
}

/**
 * Listens to the other tabs. News says only *that* something changed: who hears it reads again.
 * Without BroadcastChannel the marker in localStorage, whose count changes with every entry, tells
 * the other tabs by its `storage` event. A page that comes back from the back-forward cache has
 * missed what was said meanwhile, and hears that too.
 *
 * @param markerKey the marker's full key in localStorage.
 */
export function listenForNews(
  world: StorageWorld,
  name: string,
  markerKey: string,
  onNews: (cleared: readonly string[]) => void,
): News {
  let channel = attempt(() => world.BroadcastChannel && new world.BroadcastChannel(name));
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      onNews(Array.isArray(data) ? data.filter((guide) => typeof guide === 'string') : []);
    };
  }
  const onStorage = (event: Event) => {
    const { key } = event as StorageEvent;
    if (key === markerKey || key === null) onNews([]);
  };
  const onPageShow = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) onNews([]);
  };
  if (!channel) world.addEventListener?.('storage', onStorage);
  world.addEventListener?.('pageshow', onPageShow);
  return {
    tell: (cleared) => channel?.postMessage(cleared),
    stop() {
      channel?.close();
      channel = undefined;
      world.removeEventListener?.('storage', onStorage);
      world.removeEventListener?.('pageshow', onPageShow);
    },
  };
}
