import { createContext, createEffect, useContext } from 'solid-js';
import { isServer } from 'solid-js/web';

/** Receives a page's title: `document.title` in the browser, the baker otherwise. */
export type TitleSink = (title: string) => void;

const TitleContext = createContext<TitleSink>();
export const TitleProvider = TitleContext.Provider;

/** Declares the title of the page being drawn; follows changes. */
export function usePageTitle(title: () => string): void {
  const sink = useContext(TitleContext);
  if (!sink) throw new Error('usePageTitle needs a <TitleProvider> above it (app/root.tsx)');
  if (isServer) sink(title());
  else createEffect(() => sink(title()));
}
