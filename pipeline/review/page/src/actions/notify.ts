import { type Notice, store } from '../app-state.ts';

let count = 0;

/** Tells the person something, in a line that goes away. */
export function notify(text: string, tone: Notice['tone'] = 'info'): void {
  count += 1;
  store.set({ notice: { text, tone, count } });
}
