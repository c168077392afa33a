import type { TargetedKeyboardEvent } from 'preact';
import { store, TABS, type Tab } from '../app-state.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';
import { AddForm } from './add-form.tsx';
import { ChangeList } from './change-list.tsx';
import { Detail } from './detail.tsx';
import { EntryList } from './entry-list.tsx';
import { TableGrid } from './table-grid.tsx';

/** What was extracted: part by part above, the entry in view below. */
export function RecordPane() {
  const document = useStore(store, (state) => state.document);
  const tab = useStore(store, (state) => state.tab);
  const adding = useStore(store, (state) => state.adding);
  if (document === null) return null;
  return (
    <>
      <Tabs document={document} />
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        <Part document={document} tab={tab} />
      </div>
      <section class="detail">
        {adding ? (
          <AddForm key={JSON.stringify(adding)} document={document} adding={adding} />
        ) : (
          <Detail document={document} />
        )}
      </section>
    </>
  );
}

function Part({ document, tab }: { readonly document: LoadedDocument; readonly tab: Tab }) {
  const { lists } = document;
  switch (tab) {
    case 'head':
      return <EntryList document={document} entries={lists.document} name="head" />;
    case 'outline':
      return <EntryList document={document} entries={lists.section} name="outline" />;
    case 'tables':
      return <TableGrid document={document} />;
    case 'targets':
      return <EntryList document={document} entries={lists.target} name="targets" />;
    case 'tasks':
      return <EntryList document={document} entries={lists.task} name="tasks" />;
    case 'citations':
      return <EntryList document={document} entries={lists.citation} name="citations" />;
    case 'diagnostics':
      return <EntryList document={document} entries={lists.diagnostic} name="diagnostics" />;
    case 'changes':
      return <ChangeList document={document} />;
  }
}

function Tabs({ document }: { readonly document: LoadedDocument }) {
  const word = useWords();
  const tab = useStore(store, (state) => state.tab);
  const shown = TABS.filter((each) => each !== 'changes' || document.answer.changes !== null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    store.set({ tab: next });
    window.document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={word('record')} onKeyDown={onKeyDown}>
      {shown.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls="tab-panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => store.set({ tab: each })}
        >
          {word(each)} <span class="count">{countOf(document, each)}</span>
        </button>
      ))}
    </div>
  );
}

function countOf({ answer, lists }: LoadedDocument, tab: Tab): number {
  const counts: Readonly<Record<Tab, number>> = {
    head: lists.document.length,
    outline: lists.section.length,
    tables: answer.record.tables.length,
    targets: lists.target.length,
    tasks: lists.task.length,
    citations: lists.citation.length,
    diagnostics: lists.diagnostic.length,
    changes: answer.changes?.length ?? 0,
  };
  return counts[tab];
}
