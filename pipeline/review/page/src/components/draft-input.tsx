import { useEffect, useRef } from 'preact/hooks';
import { nameMember } from '../../../words/entry-words.ts';
import { nameValue } from '../../../words/value-words.ts';
import type { Draft } from '../model/drafts.ts';
import type { FieldKind } from '../model/field-kinds.ts';
import { useLanguage, useWords } from '../words/use-words.ts';

interface DraftInputProps {
  readonly kind: FieldKind;
  readonly field: string;
  readonly draft: Draft;
  readonly label: string;
  /** Id of the text that says what is wrong; null where nothing is. */
  readonly problemId: string | null;
  readonly autoFocus?: boolean;
  readonly onDraft: (draft: Draft) => void;
}

/** The input for a field of one kind; of a group, those of its fields. */
export function DraftInput(props: DraftInputProps) {
  const { kind, field, draft, label, problemId, autoFocus, onDraft } = props;
  if (kind.kind === 'group') return <GroupInput {...props} kind={kind} />;
  const text = typeof draft === 'string' ? draft : '';
  const common = { label, problemId, autoFocus: autoFocus === true, text, onDraft };
  if (kind.kind === 'choice') return <ChoiceInput {...common} kind={kind} field={field} />;
  const isLong = kind.kind === 'text' ? kind.lines : kind.kind === 'list' || kind.kind === 'units';
  return isLong ? <LinesInput {...common} kind={kind} /> : <LineInput {...common} kind={kind} />;
}

interface PlainInputProps<K extends FieldKind> {
  readonly kind: K;
  readonly label: string;
  readonly problemId: string | null;
  readonly autoFocus: boolean;
  readonly text: string;
  readonly onDraft: (draft: Draft) => void;
}

function faultOf(problemId: string | null) {
  return problemId === null ? {} : { 'aria-invalid': true, 'aria-describedby': problemId };
}

/** Puts the focus into an input that has just been opened, its text chosen. */
function useFocus<E extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(wanted: boolean) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (!wanted) return;
    element.current?.focus();
    if (element.current instanceof HTMLInputElement) element.current.select();
  }, []);
  return element;
}

function LineInput({ kind, label, problemId, autoFocus, text, onDraft }: PlainInputProps<FieldKind>) {
  const element = useFocus<HTMLInputElement>(autoFocus);
  const isNumber = kind.kind === 'number' || kind.kind === 'year';
  return (
    <input
      ref={element}
      aria-label={label}
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      placeholder={kind.kind === 'date' ? '31/12/2023' : ''}
      value={text}
      {...faultOf(problemId)}
      onInput={(event) => onDraft(event.currentTarget.value)}
    />
  );
}

function LinesInput({ kind, label, problemId, autoFocus, text, onDraft }: PlainInputProps<FieldKind>) {
  const word = useWords();
  const element = useFocus<HTMLTextAreaElement>(autoFocus);
  const hint = kind.kind === 'units' ? word('unitsHint') : kind.kind === 'list' ? word('listHint') : '';
  return (
    <>
      <textarea
        ref={element}
        aria-label={label}
        rows={Math.min(8, Math.max(2, text.split('\n').length + Math.floor(text.length / 60)))}
        placeholder={hint}
        value={text}
        {...faultOf(problemId)}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      {hint !== '' && <span class="about">{hint}</span>}
    </>
  );
}

interface ChoiceInputProps extends PlainInputProps<Extract<FieldKind, { kind: 'choice' }>> {
  readonly field: string;
}

function ChoiceInput({ kind, field, label, problemId, autoFocus, text, onDraft }: ChoiceInputProps) {
  const language = useLanguage();
  const element = useFocus<HTMLSelectElement>(autoFocus);
  return (
    <select
      ref={element}
      aria-label={label}
      value={text}
      {...faultOf(problemId)}
      onChange={(event) => onDraft(event.currentTarget.value)}
    >
      {kind.canBeEmpty && <option value="">–</option>}
      {kind.options.map((option) => (
        <option key={option} value={option}>
          {nameValue(field, option, language) ?? option}
        </option>
      ))}
    </select>
  );
}

interface GroupInputProps extends Omit<DraftInputProps, 'kind'> {
  readonly kind: Extract<FieldKind, { kind: 'group' }>;
}

function GroupInput({ kind, field, draft, label, problemId, autoFocus, onDraft }: GroupInputProps) {
  const language = useLanguage();
  const members = typeof draft === 'string' ? {} : draft;
  return (
    <fieldset>
      <legend class="hidden">{label}</legend>
      {Object.entries(kind.fields).map(([name, part], index) => {
        const path = `${field}.${name}`;
        const title = nameMember(field, name, language);
        return (
          <div key={name} class="group-field">
            <span aria-hidden="true">{title}</span>
            <DraftInput
              kind={part}
              field={path}
              draft={members[name] ?? ''}
              label={`${label}: ${title}`}
              problemId={problemId}
              autoFocus={autoFocus === true && index === 0}
              onDraft={(next) => onDraft({ ...members, [name]: next })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
