import type { ReviewState } from '../../../decisions/decision.ts';
import { useWords } from '../words/use-words.ts';

const MARKS: Readonly<Record<ReviewState, string>> = {
  unseen: '○',
  confirmed: '✓',
  corrected: '✎',
  rejected: '✕',
  unsure: '?',
};

/** What people think of an entry, as a sign with its name. */
export function StateMark({ state, conflict }: { readonly state: ReviewState; readonly conflict?: boolean }) {
  const word = useWords();
  const name = conflict ? word('conflict') : word(state);
  return (
    <span class={`state state-${conflict ? 'conflict' : state}`} title={name}>
      <span aria-hidden="true">{conflict ? '!' : MARKS[state]}</span>
      <span class="hidden">{name}</span>
    </span>
  );
}
