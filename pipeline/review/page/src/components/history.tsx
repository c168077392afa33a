import type { Decision } from '../../../decisions/decision.ts';
import type { EntryState } from '../../../decisions/entry-state.ts';
import { describeField } from '../../../diff/describe-value.ts';
import { nameField } from '../../../words/entry-words.ts';
import type { Language } from '../../../words/language.ts';
import { UI_WORDS } from '../words/ui-words.ts';
import { useLanguage, useWords } from '../words/use-words.ts';

const VERDICT_WORDS = {
  confirm: UI_WORDS.confirm,
  correct: UI_WORDS.correct,
  reject: UI_WORDS.reject,
  unsure: UI_WORDS.markUnsure,
  add: UI_WORDS.add,
  undo: UI_WORDS.undo,
} as const;

/** Who decided what upon an entry, and when. */
export function History({ state }: { readonly state: EntryState }) {
  const word = useWords();
  const language = useLanguage();
  const undone = new Set(state.decisions.map(({ undoes }) => undoes));
  return (
    <details class="history">
      <summary>
        {word('history')} <span class="count">{state.decisions.length}</span>
      </summary>
      <ol>
        {state.decisions.map((decision) => (
          <li key={decision.decision_id} class={undone.has(decision.decision_id) ? 'undone' : ''}>
            {describeDecision(decision, language)}
            {undone.has(decision.decision_id) && ` (${word('takenBack')})`}
          </li>
        ))}
      </ol>
    </details>
  );
}

export function describeDecision({ at, by, verdict, field, from, to }: Decision, language: Language): string {
  const when = new Date(at).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  const what = VERDICT_WORDS[verdict][language];
  if (verdict !== 'correct' || field === null) return `${when} ${by}: ${what}`;
  const [before, after] = [describeField(field, from, language) ?? '–', describeField(field, to, language) ?? '–'];
  return `${when} ${by}: ${what} ${nameField(field, language)}: ${before} → ${after}`;
}
