import type { WorkItem, WorkReason } from '../../../server/work-items.ts';
import { CHANGE_WORDS, KIND_WORDS } from '../../../words/entry-words.ts';
import type { Language } from '../../../words/language.ts';
import { CODE_WORDS } from '../../../words/value-words.ts';
import { store } from '../app-state.ts';
import { useStore } from '../store.ts';
import { UI_WORDS } from '../words/ui-words.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { StateMark } from './state-mark.tsx';

export function WorkRow({ item }: { readonly item: WorkItem }) {
  const word = useWords();
  const language = useLanguage();
  const documents = useStore(store, (state) => state.documents);
  const source = documents.length > 1 ? documents.find(({ key }) => key === item.document)?.name : undefined;
  const hasConflict = item.reasons.some(({ kind }) => kind === 'conflict');
  return (
    <>
      <StateMark state={item.state} conflict={hasConflict} />
      <span class="row-text">
        <span class="label">{item.label}</span>
        <span class="about work-about">
          <span class="work-reasons">
            {KIND_WORDS[item.kind][language]}
            {item.page !== null && ` · ${word('page').toLowerCase()} ${item.page}`}
            {item.reasons.map((reason) => (
              <span key={nameReason(reason, language)} class={`reason reason-${toneOf(reason)}`}>
                {nameReason(reason, language)}
              </span>
            ))}
            {source !== undefined && <span title={source}> {source.replace(/\.json$/u, '')}</span>}
          </span>
          {item.by !== null && <span class="by">{item.by}</span>}
        </span>
      </span>
    </>
  );
}

function nameReason(reason: WorkReason, language: Language): string {
  switch (reason.kind) {
    case 'conflict':
      return UI_WORDS.conflict[language];
    case 'finding':
      return CODE_WORDS[reason.code][language];
    case 'confidence':
      return `${UI_WORDS.confidence[language]} ${Math.round(reason.value * 100)} %`;
    case 'change':
      return CHANGE_WORDS[reason.change][language];
  }
}

function toneOf(reason: WorkReason): string {
  return reason.kind === 'finding' ? reason.severity : reason.kind;
}
