import { store } from '../app-state.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';
import { HelpDialog, ReviewerDialog } from './dialogs.tsx';
import { Header } from './header.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PagePane } from './page-pane.tsx';
import { RecordPane } from './record-pane.tsx';
import { WorkPane } from './work-pane.tsx';

export function App() {
  const word = useWords();
  const dialog = useStore(store, (state) => state.dialog);
  return (
    <div class="app">
      <Header />
      <nav class="work" aria-label={word('workList')}>
        <WorkPane />
      </nav>
      <main class="page" aria-label={word('page')}>
        <PagePane />
      </main>
      <aside class="record" aria-label={word('record')}>
        <RecordPane />
      </aside>
      <NoticeLine />
      {dialog === 'help' && <HelpDialog />}
      {dialog === 'reviewer' && <ReviewerDialog />}
    </div>
  );
}
