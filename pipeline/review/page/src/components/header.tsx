import { useEffect } from 'preact/hooks';
import { openDocument } from '../actions/documents.ts';
import { rememberLanguage, store } from '../app-state.ts';
import { useStore } from '../store.ts';
import { useLanguage, useWords } from '../words/use-words.ts';

/** The documents to choose from, who reviews, the language. */
export function Header() {
  const word = useWords();
  const language = useLanguage();
  const session = useStore(store, (state) => state.session);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = session ? `${word('title')} – ${session.folder}` : word('title');
  }, [language, session]);
  const switchLanguage = (): void => {
    const next = language === 'vi' ? 'en' : 'vi';
    rememberLanguage(next);
    store.set({ language: next });
  };
  return (
    <header>
      <h1>{word('title')}</h1>
      <DocumentChoice />
      <span class="folder">
        {session?.folder}
        {session?.against != null && ` ← ${session.against}`}
      </span>
      <button type="button" onClick={() => store.set({ dialog: 'reviewer' })} title={word('changeReviewer')}>
        {word('reviewer')}: {session?.reviewer}
      </button>
      <button type="button" lang={language === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
        {word('language')}
      </button>
      <button type="button" onClick={() => store.set({ dialog: 'help' })}>
        {word('help')} <kbd>?</kbd>
      </button>
    </header>
  );
}

function DocumentChoice() {
  const word = useWords();
  const documents = useStore(store, (state) => state.documents);
  const current = useStore(store, (state) => state.documentKey);
  const progress = useStore(store, (state) => state.progress);
  return (
    <span class="documents">
      <select
        aria-label={word('document')}
        value={current ?? ''}
        onChange={(event) => void openDocument(event.currentTarget.value)}
      >
        {documents.map(({ key, title, name, open, total, conflicts }) => (
          <option key={key} value={key}>
            {conflicts > 0 ? '! ' : ''}
            {title === name ? name : `${title} — ${name}`} ({total - open}/{total})
          </option>
        ))}
      </select>
      {progress.read < progress.of && (
        <span class="progress" role="status">
          {word('reading')} {progress.read}/{progress.of}
        </span>
      )}
    </span>
  );
}
