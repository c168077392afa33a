import type { Box } from '../../../../../schemas/model/geometry.ts';
import { store } from '../app-state.ts';
import { anchorUnder } from '../model/loaded-document.ts';
import { say } from '../words/use-words.ts';
import { notify } from './notify.ts';

/** Begins a target that is read from the section or row in view, or from what the entry in view was read from. */
export function beginAdding(): void {
  const { document, selected } = store.get();
  const entry = selected === null ? undefined : document?.entries.get(selected);
  const anchor = entry?.anchor == null ? undefined : document?.entries.get(entry.anchor);
  if (!anchor) {
    notify(say('chooseAnchor'), 'warning');
    return;
  }
  store.set({ adding: { page: anchor.page, box: null, anchor: anchor.key }, editing: null, drawing: false });
}

/** Begins a target that stands in a box drawn on the page. */
export function beginAddingAt(page: number, box: Box): void {
  const { document } = store.get();
  if (!document) return;
  const anchor = anchorUnder(document, page, box);
  store.set({ adding: { page, box, anchor: anchor?.key ?? null }, editing: null, drawing: false });
}
