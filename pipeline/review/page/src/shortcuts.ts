import type { UiWord } from './words/ui-words.ts';

/** What a key does. The page's help lists them in this order. */
export const SHORTCUTS = [
  { name: 'key_next', keys: ['j', '↓'] },
  { name: 'key_previous', keys: ['k', '↑'] },
  { name: 'confirm', keys: ['c'] },
  { name: 'correct', keys: ['e'] },
  { name: 'reject', keys: ['x'] },
  { name: 'markUnsure', keys: ['u'] },
  { name: 'undo', keys: ['z'] },
  { name: 'zoomToBox', keys: ['b'] },
  { name: 'addTarget', keys: ['a'] },
  { name: 'drawBox', keys: ['d'] },
  { name: 'key_nextDocument', keys: [']'] },
  { name: 'key_previousDocument', keys: ['['] },
  { name: 'key_pages', keys: ['PageUp', 'PageDown'] },
  { name: 'key_zoom', keys: ['+', '-', '0'] },
  { name: 'key_overlay', keys: ['o'] },
  { name: 'key_tabs', keys: ['1', '…', '8'] },
  { name: 'key_search', keys: ['/'] },
  { name: 'key_save', keys: ['Enter', 'Ctrl+Enter'] },
  { name: 'key_leave', keys: ['Esc'] },
  { name: 'key_help', keys: ['?'] },
] as const satisfies readonly { readonly name: UiWord; readonly keys: readonly string[] }[];
