import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/**
 * What `fetch` gives for the present source: undefined until it has come. Solid's resources would
 * take the whole page off while they wait, and with it where the agent has scrolled to.
 *
 * @param fetch must not reject
 */
export function createFetched<S, T>(
  source: Accessor<S | undefined>,
  fetch: (source: S) => Promise<T>,
): Accessor<T | undefined> {
  const [got, setGot] = createSignal<{ readonly value: T }>();
  createEffect(
    on(source, (now) => {
      let current = true;
      onCleanup(() => {
        current = false;
      });
      setGot(undefined);
      if (now !== undefined) void fetch(now).then((value) => current && setGot({ value }));
    }),
  );
  return () => got()?.value;
}
