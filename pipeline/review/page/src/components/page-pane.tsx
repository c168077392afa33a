import { turnPage } from '../actions/documents.ts';
import { fitPage, zoomBy } from '../actions/zoom.ts';
import { store } from '../app-state.ts';
import { useStore } from '../store.ts';
import type { UiWord } from '../words/ui-words.ts';
import { useWords } from '../words/use-words.ts';
import { FlowView } from './flow-view.tsx';
import { PageView } from './page-view.tsx';

/** The page as it is, or the text where a format has no pages. */
export function PagePane() {
  const word = useWords();
  const document = useStore(store, (state) => state.document);
  const problem = useStore(store, (state) => state.documentProblem);
  if (problem !== null) {
    return (
      <p class="nothing" role="alert">
        {word('problem')}: {problem}
      </p>
    );
  }
  if (document === null) return <p class="nothing">{word('reading')}…</p>;
  const pages = document.answer.record.source.pages;
  return pages.length === 0 ? (
    <FlowView document={document} />
  ) : (
    <>
      <PageTools pageCount={pages.length} />
      <PageView document={document} />
    </>
  );
}

function PageTools({ pageCount }: { readonly pageCount: number }) {
  const word = useWords();
  const page = useStore(store, (state) => state.page);
  const drawing = useStore(store, (state) => state.drawing);
  const against = useStore(store, (state) => state.session?.against ?? null);
  return (
    <div class="tools" role="toolbar" aria-label={word('page')}>
      <Tool name="previousPage" sign="‹" onClick={() => turnPage(-1)} />
      <label>
        {word('page')}{' '}
        <input
          type="number"
          min={1}
          max={pageCount}
          value={page}
          onChange={(event) => goTo(event.currentTarget.valueAsNumber, pageCount)}
        />{' '}
        {word('of')} {pageCount}
      </label>
      <Tool name="nextPage" sign="›" onClick={() => turnPage(1)} />
      <span class="gap" />
      <Tool name="zoomOut" sign="−" onClick={() => zoomBy(-1)} />
      <Tool name="zoomIn" sign="+" onClick={() => zoomBy(1)} />
      <button type="button" onClick={fitPage}>
        {word('fit')}
      </button>
      <span class="gap" />
      <button type="button" aria-pressed={drawing} onClick={() => store.set({ drawing: !drawing })}>
        {word('drawBox')}
      </button>
      {against !== null && <OverlayChoice />}
    </div>
  );
}

function Tool({ name, sign, onClick }: { readonly name: UiWord; readonly sign: string; readonly onClick: () => void }) {
  const word = useWords();
  return (
    <button type="button" aria-label={word(name)} title={word(name)} onClick={onClick}>
      {sign}
    </button>
  );
}

function goTo(page: number, pageCount: number): void {
  if (page >= 1 && page <= pageCount) store.set({ page });
}

const OVERLAYS = { new: 'newRun', old: 'oldRun', both: 'bothRuns' } as const;

function OverlayChoice() {
  const word = useWords();
  const overlay = useStore(store, (state) => state.overlay);
  return (
    <div class="overlay-choice" role="group" aria-label={word('overlay')}>
      {(['new', 'old', 'both'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={overlay === each} onClick={() => store.set({ overlay: each })}>
          {word(OVERLAYS[each])}
        </button>
      ))}
    </div>
  );
}
