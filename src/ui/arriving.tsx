import { type Component, createComponent, createSignal, Show } from 'solid-js';

/**
 * A part of a page that nobody's way depends on. Its code loads when the part is first drawn; until
 * then, and where it cannot be had, there is nothing. Solid's `lazy` is not enough for it: a part that
 * is drawn anew on the next page while its code still loads stays empty there (solid-js 1.9).
 *
 * @param load gives the component; asked again at the next drawing where it fails.
 */
export function arriving<P extends object>(load: () => Promise<Component<P>>): Component<P> {
  let known: Component<P> | undefined;
  return (props) => {
    const [part, setPart] = createSignal(known);
    if (!known) {
      load().then(
        (loaded) => {
          known = loaded;
          setPart(() => loaded);
        },
        (error: unknown) => console.warn(error),
      );
    }
    return <Show when={part()}>{(found) => createComponent(found(), props)}</Show>;
  };
}
