import { stateKey } from '../../../decisions/entry-state.ts';
import { comparedFields, REVIEW_RULES } from '../../../decisions/review-kinds.ts';
import { viewOf } from '../../../diff/entry-change.ts';
import { isJsonObject, ownValue } from '../../../json.ts';
import { KIND_WORDS } from '../../../words/entry-words.ts';
import { beginAdding } from '../actions/adding.ts';
import { giveVerdict, undo } from '../actions/decide.ts';
import { selectEntry } from '../actions/documents.ts';
import { beginEditing } from '../actions/editing.ts';
import { store } from '../app-state.ts';
import type { Entry } from '../model/entry.ts';
import { findLost, type LoadedDocument, reviewedValue } from '../model/loaded-document.ts';
import { useStore } from '../store.ts';
import type { UiWord } from '../words/ui-words.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { ConflictBox } from './conflict-box.tsx';
import { FieldRow } from './field-row.tsx';
import { History } from './history.tsx';
import { StateMark } from './state-mark.tsx';

/** The entry in view: what it says, what people think of it, and what they may do. */
export function Detail({ document }: { readonly document: LoadedDocument }) {
  const word = useWords();
  const selected = useStore(store, (state) => state.selected);
  if (selected === null) return <p class="nothing">{word('noEntry')}</p>;
  const entry = document.entries.get(selected);
  if (entry) return <EntryDetail key={entry.key} entry={entry} document={document} />;
  return <GoneDetail document={document} selected={selected} />;
}

/** What a decision was upon, or the old run had, and is no longer there. */
function GoneDetail({ document, selected }: { readonly document: LoadedDocument; readonly selected: string }) {
  const word = useWords();
  const language = useLanguage();
  const lost = findLost(document, selected);
  if (lost) {
    return (
      <>
        <h2>{KIND_WORDS[lost.kind][language]}</h2>
        <blockquote>{lost.decisions[0]?.statement}</blockquote>
        <ConflictBox state={lost} document={document} />
        <History state={lost} />
      </>
    );
  }
  const change = document.changes.get(selected);
  const view = change && viewOf(change);
  if (!view) return <p class="nothing">{word('noEntry')}</p>;
  return (
    <>
      <h2>
        {KIND_WORDS[view.kind][language]} <span class="reason reason-removed">{word('onlyInOldRun')}</span>
      </h2>
      <Path path={view.path} />
      <p>{view.label}</p>
      {view.quote !== null && <blockquote>{view.quote}</blockquote>}
    </>
  );
}

function Path({ path }: { readonly path: readonly string[] }) {
  return path.length === 0 ? null : <p class="path">{path.join(' › ')}</p>;
}

interface EntryDetailProps {
  readonly entry: Entry;
  readonly document: LoadedDocument;
}

function EntryDetail({ entry, document }: EntryDetailProps) {
  const word = useWords();
  const language = useLanguage();
  const editing = useStore(store, (state) => state.editing);
  const state = document.states.get(entry.key);
  const value = reviewedValue(document, entry);
  const lost = document.lost.find(({ kind, id }) => stateKey(kind, id) === entry.key);
  const confidence = ownValue(entry.value, 'confidence');
  const isOwnText = entry.anchor === entry.key;
  return (
    <>
      <div class="detail-head">
        <h2>
          <StateMark state={state?.state ?? 'unseen'} conflict={state?.conflict != null} />{' '}
          {KIND_WORDS[entry.kind][language]}
        </h2>
        {typeof confidence === 'number' && (
          <span class="confidence">
            {word('confidence')} {Math.round(confidence * 100)} %
          </span>
        )}
        <StateLine state={state?.state ?? 'unseen'} by={state?.by ?? null} at={state?.at ?? null} />
      </div>
      <Actions entry={entry} />
      <Path path={entry.path} />
      {state?.conflict && <ConflictBox state={state} document={document} />}
      {lost && <ConflictBox state={lost} document={document} />}
      {entry.quote !== '' && !isOwnText && <blockquote>{entry.quote}</blockquote>}
      {entry.kind === 'diagnostic' ? (
        <Finding entry={entry} />
      ) : (
        <dl class="fields">
          {comparedFields(entry.kind, entry.value).map((field) => (
            <FieldRow
              key={field}
              entry={entry}
              field={field}
              value={value}
              document={document}
              isEditing={editing === field}
            />
          ))}
        </dl>
      )}
      {state && <History state={state} />}
    </>
  );
}

function StateLine(props: { readonly state: UiWord; readonly by: string | null; readonly at: string | null }) {
  const word = useWords();
  const language = useLanguage();
  const { state, by, at } = props;
  return (
    <span class="state-line" data-testid="state">
      {word(state)}
      {by !== null && ` — ${by}`}
      {at !== null && `, ${new Date(at).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')}`}
    </span>
  );
}

function Actions({ entry }: { readonly entry: Entry }) {
  const word = useWords();
  const { canReject, fields } = REVIEW_RULES[entry.kind];
  return (
    <div class="actions" role="toolbar" aria-label={word('state')}>
      <Action name="confirm" keyName="c" onClick={() => void giveVerdict('confirm')} />
      {fields.length > 0 && <Action name="correct" keyName="e" onClick={() => beginEditing()} />}
      {canReject && <Action name="reject" keyName="x" onClick={() => void giveVerdict('reject')} />}
      <Action name="markUnsure" keyName="u" onClick={() => void giveVerdict('unsure')} />
      <Action name="undo" keyName="z" onClick={() => void undo()} />
      {entry.anchor !== null && <Action name="addTarget" keyName="a" onClick={beginAdding} />}
    </div>
  );
}

function Action({
  name,
  keyName,
  onClick,
}: {
  readonly name: UiWord;
  readonly keyName: string;
  readonly onClick: () => void;
}) {
  const word = useWords();
  return (
    <button type="button" class={`action action-${name}`} aria-keyshortcuts={keyName} onClick={onClick}>
      {word(name)} <kbd aria-hidden="true">{keyName}</kbd>
    </button>
  );
}

/** What a diagnostic says, and the way to what it is about. */
function Finding({ entry }: { readonly entry: Entry }) {
  const word = useWords();
  const language = useLanguage();
  const message = ownValue(entry.value, 'message');
  const said = isJsonObject(message) ? ownValue(message, language) : undefined;
  const target = ownValue(entry.value, 'target_id');
  const about = typeof target === 'string' ? stateKey('target', target) : entry.anchor;
  return (
    <>
      <p class="finding">{String(said ?? entry.label)}</p>
      {about !== null && (
        <button type="button" onClick={() => selectEntry(about)}>
          {word('readFrom')} →
        </button>
      )}
    </>
  );
}
