import type { EntryState } from '../../../decisions/entry-state.ts';
import { stateKey } from '../../../decisions/entry-state.ts';
import { describeField } from '../../../diff/describe-value.ts';
import { nameField } from '../../../words/entry-words.ts';
import { dropDecisions, keepDecided, settleAs, takeReading } from '../actions/decide.ts';
import { selectEntry } from '../actions/documents.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { UI_WORDS } from '../words/ui-words.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { describeDecision } from './history.tsx';

interface ConflictBoxProps {
  readonly state: EntryState;
  readonly document: LoadedDocument;
}

/** Why a decision needs a person again, and the ways out. */
export function ConflictBox({ state, document }: ConflictBoxProps) {
  const word = useWords();
  const language = useLanguage();
  const { conflict } = state;
  if (conflict === null) return null;
  const isLost = conflict.reason.startsWith('statement_') || conflict.reason === 'anchor_gone';
  const likely = conflict.likely === null ? undefined : document.entries.get(stateKey(state.kind, conflict.likely));
  return (
    <div class="conflict" role="group" aria-label={word('conflict')}>
      <p>
        <b>{word('conflict')}.</b> {word(conflict.reason)}
      </p>
      {conflict.reason === 'reviewers_differ' && <Dispute state={state} />}
      {conflict.reason !== 'reviewers_differ' && conflict.fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{word('field')}</th>
              <th scope="col">{word('held')}</th>
              <th scope="col">{word('readNow')}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map(({ field, held, read }) => (
              <tr key={field}>
                <th scope="row">{nameField(field, language)}</th>
                <td>{describeField(field, held, language) ?? word('empty')}</td>
                <td>{describeField(field, read, language) ?? word('empty')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isLost &&
        conflict.decisions.map((decision) => <p key={decision.decision_id}>{describeDecision(decision, language)}</p>)}
      {likely && (
        <p>
          {word('likely')}:{' '}
          <button type="button" onClick={() => selectEntry(likely.key)}>
            {likely.label}
          </button>
        </p>
      )}
      <span class="editor-buttons">
        {isLost && (
          <button type="button" onClick={() => void dropDecisions(state)}>
            {word('dropDecision')}
          </button>
        )}
        {conflict.reason === 'value_changed' && (
          <>
            <button type="button" onClick={() => void keepDecided(state)}>
              {word('keepDecision')}
            </button>
            <button type="button" onClick={() => void takeReading(state)}>
              {word('takeReading')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}

/** Two people's decisions, each to be taken. */
function Dispute({ state }: { readonly state: EntryState }) {
  const language = useLanguage();
  return (
    <ul>
      {state.conflict?.decisions.map((decision) => (
        <li key={decision.decision_id}>
          {describeDecision(decision, language)}{' '}
          <button type="button" onClick={() => void settleAs(decision)}>
            {UI_WORDS.settleAs[language]} {decision.by}
          </button>
        </li>
      ))}
    </ul>
  );
}
