import type { DecisionAnswer } from './answers.ts';

/** What browsers are told as it happens. */
export type ReviewEvent =
  /** Somebody decided: the entry's new state, or none where all was taken back. */
  | ({ readonly kind: 'decision'; readonly document: string } & DecisionAnswer)
  /** The record was made anew: the page must fetch it again. */
  | { readonly kind: 'record'; readonly document: string }
  /** More of the work list has been read. */
  | { readonly kind: 'progress'; readonly read: number; readonly of: number };

export interface EventHub {
  publish(event: ReviewEvent): void;
  /** Answers with what ends the subscription. */
  subscribe(listener: (event: ReviewEvent) => void): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: ReviewEvent) => void>();
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
