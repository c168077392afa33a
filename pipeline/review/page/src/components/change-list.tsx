import { useMemo } from 'preact/hooks';
import { describeField } from '../../../diff/describe-value.ts';
import { type EntryChange, viewOf } from '../../../diff/entry-change.ts';
import { CHANGE_WORDS, KIND_WORDS, MOVE_WORDS, nameField } from '../../../words/entry-words.ts';
import type { Language } from '../../../words/language.ts';
import { selectEntry } from '../actions/documents.ts';
import { store } from '../app-state.ts';
import { changeKey, type LoadedDocument } from '../model/loaded-document.ts';
import { useStore } from '../store.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { VirtualList } from './virtual-list.tsx';

/** CSS pixels: the entry, and two fields old beside new. */
const ROW_HEIGHT = 88;

/** Fields that a row has room for. */
const FIELDS_SHOWN = 2;

/** The old run beside the new one, change by change. */
export function ChangeList({ document }: { readonly document: LoadedDocument }) {
  const word = useWords();
  const language = useLanguage();
  const selected = useStore(store, (state) => state.selected);
  const changes = document.answer.changes ?? [];
  const places = useMemo(() => new Map(changes.map((change, index) => [changeKey(change), index])), [changes]);
  if (changes.length === 0) return <p class="nothing">{word('noChanges')}</p>;
  const onChoose = (index: number): void => {
    const change = changes[index];
    if (change) selectEntry(changeKey(change));
  };
  return (
    <VirtualList
      name="changes"
      label={word('changes')}
      count={changes.length}
      rowHeight={ROW_HEIGHT}
      selected={places.get(selected ?? '') ?? -1}
      onChoose={onChoose}
      renderRow={(index) => {
        const change = changes[index];
        return change && <ChangeRow change={change} language={language} />;
      }}
    />
  );
}

function ChangeRow({ change, language }: { readonly change: EntryChange; readonly language: Language }) {
  const view = viewOf(change);
  const lines = change.change === 'added' || change.change === 'removed' ? [] : describeLines(change, language);
  return (
    <span class={`row-text change-row change-${change.change}`}>
      <span class="label">
        <span class={`reason reason-${change.change}`}>{CHANGE_WORDS[change.change][language]}</span>
        <b>{KIND_WORDS[view.kind][language]}</b> {view.label}
      </span>
      {lines.slice(0, FIELDS_SHOWN).map(({ name, from, to }) => (
        <span key={name} class="old-new">
          <span class="field-name">{name}</span>
          <del>{from}</del>
          <ins>{to}</ins>
        </span>
      ))}
      {lines.length > FIELDS_SHOWN && <span class="about">+{lines.length - FIELDS_SHOWN}</span>}
    </span>
  );
}

export interface ChangeLine {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Each field and the move of a changed entry, old and new. */
export function describeLines(change: EntryChange, language: Language): readonly ChangeLine[] {
  const fields = change.fields.map(({ field, from, to }) => ({
    name: nameField(field, language),
    from: describeField(field, from, language) ?? '–',
    to: describeField(field, to, language) ?? '–',
  }));
  if (change.change === 'added' || change.change === 'removed' || change.move === null) return fields;
  const { by, from, to } = change.move;
  return [{ name: MOVE_WORDS[by][language], from: from ?? '–', to: to ?? '–' }, ...fields];
}
