import { useMemo } from 'preact/hooks';
import { describeField } from '../../../diff/describe-value.ts';
import { ownValue } from '../../../json.ts';
import type { Language } from '../../../words/language.ts';
import { CODE_WORDS, SEVERITY_WORDS } from '../../../words/value-words.ts';
import { selectEntry } from '../actions/documents.ts';
import { store } from '../app-state.ts';
import { describeQuantity, describeWhen } from '../model/describe-target.ts';
import type { Entry } from '../model/entry.ts';
import { type LoadedDocument, reviewedValue, stateOfEntry } from '../model/loaded-document.ts';
import { useStore } from '../store.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { StateMark } from './state-mark.tsx';
import { VirtualList } from './virtual-list.tsx';

/** CSS pixels: the label on two lines. */
const ROW_HEIGHT = 48;

interface EntryListProps {
  readonly document: LoadedDocument;
  readonly entries: readonly Entry[];
  readonly name: 'head' | 'outline' | 'targets' | 'tasks' | 'citations' | 'diagnostics';
}

/** All entries of one kind. */
export function EntryList({ document, entries, name }: EntryListProps) {
  const word = useWords();
  const language = useLanguage();
  const selected = useStore(store, (state) => state.selected);
  const places = useMemo(() => new Map(entries.map(({ key }, index) => [key, index])), [entries]);
  // The section that the entry in view was read from, where the list is of sections.
  const anchor = (selected === null ? null : document.entries.get(selected)?.anchor) ?? '';
  if (entries.length === 0) return <p class="nothing">{word('nothingToDo')}</p>;
  return (
    <VirtualList
      name={name}
      label={word(name)}
      count={entries.length}
      rowHeight={ROW_HEIGHT}
      selected={places.get(selected ?? '') ?? places.get(anchor) ?? -1}
      onChoose={(index) => choose(entries[index])}
      renderRow={(index) => {
        const entry = entries[index];
        return entry && <EntryRow entry={entry} document={document} language={language} />;
      }}
    />
  );
}

function choose(entry: Entry | undefined): void {
  if (entry) selectEntry(entry.key);
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly document: LoadedDocument;
  readonly language: Language;
}

function EntryRow({ entry, document, language }: EntryRowProps) {
  const state = document.states.get(entry.key);
  const value = reviewedValue(document, entry);
  const isChanged = document.changes.has(entry.key);
  return (
    <>
      <StateMark state={stateOfEntry(document, entry.key)} conflict={state?.conflict != null} />
      <span class={`row-text depth-${Math.min(entry.depth, 6)}`}>
        <span class="label">
          {entry.mark !== '' && <b>{entry.mark} </b>}
          {isChanged && <span class="reason reason-change">Δ</span>}
          {entry.label}
        </span>
      </span>
      <span class="side">{describeSide(entry, value, language)}</span>
    </>
  );
}

/** The most telling thing of an entry beside its label. */
function describeSide(entry: Entry, value: Entry['value'], language: Language): string {
  if (entry.kind === 'target')
    return [describeQuantity(value, language), describeWhen(value)].filter((part) => part !== '').join('\n');
  if (entry.kind === 'task') {
    const lead = ownValue(value, 'lead') ?? null;
    return describeField('lead', lead, language) ?? '';
  }
  if (entry.kind === 'diagnostic') {
    const [code, severity] = [ownValue(value, 'code'), ownValue(value, 'severity')];
    const codes: Readonly<Record<string, { readonly [each in Language]: string }>> = CODE_WORDS;
    const grave: Readonly<Record<string, { readonly [each in Language]: string }>> = SEVERITY_WORDS;
    return [grave[String(severity)]?.[language], codes[String(code)]?.[language]]
      .filter((part) => part !== undefined)
      .join('\n');
  }
  return entry.page === null ? '' : String(entry.page);
}
