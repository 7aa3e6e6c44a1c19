/** A set of listeners for one kind of event. */
export interface Listeners<A extends readonly unknown[]> {
  /** Adds a listener; returns what removes it. */
  add(listener: (...args: A) => void): () => void;
  call(...args: A): void;
}

export function makeListeners<A extends readonly unknown[]>(): Listeners<A> {
  const listeners = new Set<(...args: A) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    call(...args) {
      for (const listener of [...listeners]) listener(...args);
    },
  };
}
