import type { Language } from '../../../words/language.ts';
import { store } from '../app-state.ts';
import { useStore } from '../store.ts';
import { UI_WORDS, type UiWord } from './ui-words.ts';

export function useLanguage(): Language {
  return useStore(store, ({ language }) => language);
}

/** What the page says, in the language that was chosen. */
export function useWords(): (word: UiWord) => string {
  const language = useLanguage();
  return (word) => UI_WORDS[word][language];
}

export function say(word: UiWord): string {
  return UI_WORDS[word][store.get().language];
}
