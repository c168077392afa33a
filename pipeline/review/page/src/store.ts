import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** A value that components look at parts of. */
export interface Store<T> {
  get(): T;
  /** Puts some of its parts anew. */
  set(change: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A part of the store; the component is drawn anew only when that part is another. */
export function useStore<T, P>(store: Store<T>, select: (value: T) => P): P {
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  const part = select(store.get());
  const latest = useRef({ select, part });
  latest.current = { select, part };
  useLayoutEffect(() => {
    const check = (): void => {
      const { select: pick, part: shown } = latest.current;
      if (!Object.is(pick(store.get()), shown)) redraw(null);
    };
    // What changed between drawing and now was heard by nobody.
    check();
    return store.subscribe(check);
  }, [store]);
  return part;
}
