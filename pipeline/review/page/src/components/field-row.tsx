import { fieldOf } from '../../../decisions/review-kinds.ts';
import { describeField } from '../../../diff/describe-value.ts';
import { equalJson, type Json, type JsonObject } from '../../../json.ts';
import { nameField } from '../../../words/entry-words.ts';
import type { Language } from '../../../words/language.ts';
import { beginEditing } from '../actions/editing.ts';
import { formatNumber } from '../model/describe-target.ts';
import type { Entry } from '../model/entry.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { FieldEditor } from './field-editor.tsx';

interface FieldRowProps {
  readonly entry: Entry;
  readonly field: string;
  /** The entry with what people decided. */
  readonly value: JsonObject;
  readonly document: LoadedDocument;
  readonly isEditing: boolean;
}

/** A field of the entry in view: what it is, what was extracted, what the old run had; to be corrected in its place. */
export function FieldRow({ entry, field, value, document, isEditing }: FieldRowProps) {
  const word = useWords();
  const language = useLanguage();
  const name = nameOfField(entry, field, document, language);
  const now = fieldOf(value, field);
  const extracted = fieldOf(entry.value, field);
  const isCorrected = document.states.get(entry.key)?.extracted != null && !equalJson(now, extracted);
  const old = oldValue(document, entry, field);
  return (
    <div class={isCorrected ? 'field corrected' : 'field'}>
      <dt>{name}</dt>
      <dd>
        {isEditing ? (
          <FieldEditor entry={entry} field={field} value={value} name={name} />
        ) : (
          <button
            type="button"
            class="value"
            onClick={() => beginEditing(field)}
            aria-label={`${word('correct')}: ${name}, ${show(field, now, language) ?? word('empty')}`}
          >
            <Value value={now} field={field} language={language} />
          </button>
        )}
        {isCorrected && (
          <span class="was">
            {word('extracted')}: <del>{show(field, extracted, language) ?? word('empty')}</del>
          </span>
        )}
        {old !== undefined && (
          <span class="was">
            {word('oldRun')}: <del>{show(field, old, language) ?? word('empty')}</del>
          </span>
        )}
      </dd>
    </div>
  );
}

function Value({
  value,
  field,
  language,
}: {
  readonly value: Json;
  readonly field: string;
  readonly language: Language;
}) {
  const word = useWords();
  const said = show(field, value, language);
  return said === null ? <span class="blank">{word('empty')}</span> : said;
}

/** Numbers as they are written in the language; years as they are. */
function show(field: string, value: Json, language: Language): string | null {
  if (typeof value === 'number' && field !== 'cumulative_from') return formatNumber(value, language);
  return describeField(field, value, language);
}

/** Cells by the headers of their columns. */
function nameOfField(entry: Entry, field: string, { answer }: LoadedDocument, language: Language): string {
  if (!field.startsWith('cells.')) return nameField(field, language);
  const table = answer.record.tables.find(({ table_id }) => table_id === entry.tableId);
  const header = table?.columns[Number(field.slice('cells.'.length))]?.header.join(' › ');
  return header ? header : nameField(field, language);
}

/** What the old run had in the field; undefined where it had the same. */
function oldValue({ changes }: LoadedDocument, entry: Entry, field: string): Json | undefined {
  const change = changes.get(entry.key);
  if (change?.change !== 'changed') return undefined;
  const exact = change.fields.find((each) => each.field === field);
  if (exact) return exact.from;
  // Groups are compared member by member: "deadline.due_on" of "deadline".
  const members = change.fields.filter((each) => each.field.startsWith(`${field}.`));
  if (members.length === 0) return undefined;
  return Object.fromEntries(members.map((member) => [member.field.slice(field.length + 1), member.from]));
}
