import { beginAdding } from './actions/adding.ts';
import { giveVerdict, undo } from './actions/decide.ts';
import { moveToDocument, selectEntry, turnPage } from './actions/documents.ts';
import { beginEditing } from './actions/editing.ts';
import { moveInWork } from './actions/work.ts';
import { fitPage, zoomBy } from './actions/zoom.ts';
import { store, TABS } from './app-state.ts';

/** Keys that do something wherever the focus is, but in a field. */
const KEYS: Readonly<Record<string, () => unknown>> = {
  j: () => moveInWork(1),
  ArrowDown: () => moveInWork(1),
  k: () => moveInWork(-1),
  ArrowUp: () => moveInWork(-1),
  c: () => giveVerdict('confirm'),
  e: () => beginEditing(),
  x: () => giveVerdict('reject'),
  u: () => giveVerdict('unsure'),
  z: () => undo(),
  b: zoomToSelected,
  a: () => beginAdding(),
  d: () => store.set({ drawing: !store.get().drawing }),
  ']': () => moveToDocument(1),
  '[': () => moveToDocument(-1),
  PageDown: () => turnPage(1),
  PageUp: () => turnPage(-1),
  '+': () => zoomBy(1),
  '=': () => zoomBy(1),
  '-': () => zoomBy(-1),
  '0': () => fitPage(),
  o: turnOverlay,
  '/': () => document.getElementById('search')?.focus(),
  '?': () => store.set({ dialog: 'help' }),
  Escape: leave,
};

export function installKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (store.get().dialog !== null) return;
    const isWriting = isField(event.target);
    if (isWriting && event.key !== 'Escape') return;
    const act = KEYS[event.key] ?? tabKey(event.key);
    if (act === null) return;
    event.preventDefault();
    if (isWriting && event.target instanceof HTMLElement) event.target.blur();
    act();
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

function tabKey(key: string): (() => void) | null {
  const tab = TABS[Number(key) - 1];
  return tab === undefined ? null : () => store.set({ tab });
}

function zoomToSelected(): void {
  const { selected } = store.get();
  if (selected !== null) selectEntry(selected, { zoom: true });
}

function turnOverlay(): void {
  const order = ['new', 'old', 'both'] as const;
  const next = order[(order.indexOf(store.get().overlay) + 1) % order.length];
  if (next) store.set({ overlay: next });
}

function leave(): void {
  store.set({ editing: null, adding: null, drawing: false });
}
