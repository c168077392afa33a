import { useState } from 'preact/hooks';
import { config } from 'zod';
import en from 'zod/v4/locales/en.js';
import vi from 'zod/v4/locales/vi.js';
import { checkValue } from '../../../decisions/check-value.ts';
import { fieldOf } from '../../../decisions/review-kinds.ts';
import { equalJson, type JsonObject } from '../../../json.ts';
import { correctField } from '../actions/decide.ts';
import { store } from '../app-state.ts';
import { type Draft, type DraftProblem, parseDraft, toDraft } from '../model/drafts.ts';
import type { Entry } from '../model/entry.ts';
import { fieldKindOf } from '../model/field-kinds.ts';
import type { UiWord } from '../words/ui-words.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { DraftInput } from './draft-input.tsx';

export const PROBLEM_WORDS: Readonly<Record<DraftProblem, UiWord>> = {
  number: 'wrongNumber',
  thousands: 'wrongThousands',
  date: 'wrongDate',
  year: 'wrongYear',
};

interface FieldEditorProps {
  readonly entry: Entry;
  readonly field: string;
  readonly value: JsonObject;
  readonly name: string;
}

/** Corrects a field in its place; what is typed is checked by the record's schema as it is typed. */
export function FieldEditor({ entry, field, value, name }: FieldEditorProps) {
  const word = useWords();
  const language = useLanguage();
  const kind = fieldKindOf(entry.kind, field);
  const before = fieldOf(value, field);
  const [draft, setDraft] = useState<Draft>(() => toDraft(kind, before));
  const [refused, setRefused] = useState<readonly string[]>([]);
  config({ localeError: (language === 'vi' ? vi() : en()).localeError });
  const parsed = parseDraft(kind, draft);
  const problems = parsed.ok
    ? checkValue(entry.kind, value, field, parsed.value)
    : [word(PROBLEM_WORDS[parsed.problem])];
  const save = async (): Promise<void> => {
    if (!parsed.ok || problems.length > 0) return;
    const said = equalJson(parsed.value, before) ? null : await correctField(field, parsed.value);
    if (said === null) leave();
    else setRefused(said);
  };
  const isLong = kind.kind === 'text' ? kind.lines : kind.kind === 'list' || kind.kind === 'units';
  const shown = problems.length > 0 ? problems : refused;
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <DraftInput
        kind={kind}
        field={field}
        draft={draft}
        label={name}
        problemId={shown.length > 0 ? 'field-problem' : null}
        autoFocus
        onDraft={(next) => {
          setDraft(next);
          setRefused([]);
        }}
      />
      <p id="field-problem" class="field-problem" role="alert">
        {shown.join(' ')}
      </p>
      <span class="editor-buttons">
        <button type="submit" disabled={problems.length > 0}>
          {word('save')}
        </button>
        <button type="button" onClick={leave}>
          {word('cancel')}
        </button>
        <span class="about">{word(isLong ? 'saveHintLines' : 'saveHint')}</span>
      </span>
    </form>
  );
}

function leave(): void {
  store.set({ editing: null });
}
