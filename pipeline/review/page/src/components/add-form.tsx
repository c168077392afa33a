import { useState } from 'preact/hooks';
import { targetSchema } from '../../../../../schemas/record/target.ts';
import { problemsOf } from '../../../decisions/check-value.ts';
import { nameField } from '../../../words/entry-words.ts';
import { addEntry } from '../actions/decide.ts';
import { type Adding, store } from '../app-state.ts';
import { type Draft, parseDraft, toDraft } from '../model/drafts.ts';
import { fieldKindOf } from '../model/field-kinds.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { draftTarget, type NewTarget } from '../model/new-target.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { DraftInput } from './draft-input.tsx';
import { PROBLEM_WORDS } from './field-editor.tsx';

/** Fields that a new target is asked for; the others are empty until they are corrected. */
const ASKED = [
  'indicator',
  'comparator',
  'value',
  'value_to',
  'unit',
  'kind',
  'area',
  'scope',
  'period',
  'due_on',
  'lead',
] as const;

interface AddFormProps {
  readonly document: LoadedDocument;
  readonly adding: Adding;
}

/** A target that the extraction missed. */
export function AddForm({ document, adding }: AddFormProps) {
  const word = useWords();
  const language = useLanguage();
  const [base] = useState<NewTarget>(() => draftTarget(document, adding));
  const [quote, setQuote] = useState(base.quote);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() =>
    Object.fromEntries(
      ASKED.map((field) => [field, toDraft(fieldKindOf('target', field), base.fields[field] ?? null)]),
    ),
  );
  const [refused, setRefused] = useState<readonly string[]>([]);
  const parsed = ASKED.map((field) => [field, parseDraft(fieldKindOf('target', field), drafts[field] ?? '')] as const);
  const faults = parsed.flatMap(([, each]) => (each.ok ? [] : [word(PROBLEM_WORDS[each.problem])]));
  const values = Object.fromEntries(parsed.map(([field, each]) => [field, each.ok ? each.value : null]));
  const target = base.build(quote.replace(/\s+/gu, ' ').trim(), values);
  const isReady = faults.length === 0 && targetSchema.safeParse(target).success;
  // An empty form is not wrong yet.
  const isBegun = values.indicator !== null && quote.trim() !== '';
  const problems = isBegun && faults.length === 0 ? problemsOf('target', target) : faults;
  const save = async (): Promise<void> => {
    if (isReady) setRefused((await addEntry(target, base.id)) ?? []);
  };
  return (
    <form
      class="add-form"
      aria-label={word('addTarget')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h2>{word('addTarget')}</h2>
      <p class="about">
        {word('readFrom')}: {base.anchorLabel || `${word('page')} ${adding.page ?? '–'}`}
      </p>
      <label>
        {word('quote')}
        <textarea rows={3} required value={quote} onInput={(event) => setQuote(event.currentTarget.value)} />
      </label>
      {ASKED.map((field, index) => (
        <div key={field} class="group-field">
          <span aria-hidden="true">{nameField(field, language)}</span>
          <DraftInput
            kind={fieldKindOf('target', field)}
            field={field}
            draft={drafts[field] ?? ''}
            label={nameField(field, language)}
            problemId={null}
            autoFocus={index === 0}
            onDraft={(next) => setDrafts({ ...drafts, [field]: next })}
          />
        </div>
      ))}
      <p class="field-problem" role="alert">
        {[...new Set([...problems, ...refused])].join(' ')}
      </p>
      <span class="editor-buttons">
        <button type="submit" disabled={!isReady}>
          {word('add')}
        </button>
        <button type="button" onClick={() => store.set({ adding: null })}>
          {word('cancel')}
        </button>
        <span class="about">{word('saveHintLines')}</span>
      </span>
    </form>
  );
}
