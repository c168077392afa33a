import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline, OutlineRow, OutlineSection } from '../../schemas/model/outline.ts';
import { type ParsedLabel, parseLabel } from './numbering.ts';
import { shorten } from './plan.ts';

/** Enough to find an entry by. Characters. */
const QUOTE_LENGTH = 60;

/** An entry of a list with what is needed to say where it stands. */
export interface ListEntry {
  readonly label: string;
  readonly parsed: ParsedLabel;
  readonly text: string;
  readonly place: Pick<Finding, 'page' | 'boxes' | 'sectionId' | 'rowId'>;
}

/** Entries of one form below one parent, in reading order. */
export interface NumberedList {
  /** Label of the entry above, "3.2"; null at the root. */
  readonly above: string | null;
  /** Cells of the row above: "1.1. Tỷ lệ đường xã" beside the ordinal "1". */
  readonly cellsAbove: OutlineRow['cells'];
  readonly entries: readonly ListEntry[];
}

/** Every numbered list of the plan: of sections, and of rows; the shown forms of blank reports are none. */
export function listNumbered(outline: Outline): readonly NumberedList[] {
  return [...listSections(outline), ...outline.tables.flatMap((table) => (table.isForm ? [] : listRows(table)))];
}

function listSections(outline: Outline): readonly NumberedList[] {
  const sections = outline.sections.filter(
    (section) => !section.isForm && section.kind !== 'footnote' && section.kind !== 'bullet',
  );
  const byId = new Map(outline.sections.map((section) => [section.sectionId, section]));
  const groups = group(
    sections,
    (section) => `${section.appendixId}|${section.parentId}|${section.kind}`,
    entryOfSection,
  );
  return joinContinued(
    groups.map(({ first, entries }) => {
      const above = byId.get(first.parentId ?? '');
      const beside = above ? `${first.appendixId}|${above.parentId}|${above.kind}|${first.kind}` : null;
      return { above: above?.label ?? null, cellsAbove: [], entries, beside };
    }),
  );
}

function listRows({ rows }: Outline['tables'][number]): readonly NumberedList[] {
  const byId = new Map(rows.map((row) => [row.rowId, row]));
  const groups = group(
    rows.filter((row) => isNumberedHere(row)),
    (row) => `${row.parentRowId}`,
    entryOfRow,
  );
  return joinContinued(
    groups.map(({ first, entries }) => {
      const above = byId.get(first.parentRowId ?? '');
      const beside = above?.kind === 'group' ? `${above.parentRowId}` : null;
      return { above: above?.ordinal ?? null, cellsAbove: above?.cells ?? [], entries, beside };
    }),
  );
}

interface PlacedList extends NumberedList {
  /** The same for lists below headings that stand beside each other; null: below none. */
  readonly beside: string | null;
}

/** "I: 1, 2, 3", "II: 5, 6": numbers that go on below the next heading are one list. */
function joinContinued(lists: readonly PlacedList[]): readonly NumberedList[] {
  const through = headsNumberedThrough(lists);
  const joined: PlacedList[] = [];
  for (const list of lists) {
    const at = joined.findLastIndex((other) => other.beside !== null && other.beside === list.beside);
    const before = joined[at];
    const step = before ? stepTo(before.entries, list.entries) : undefined;
    const goesOn = step !== undefined && (step > 0 || (step === 0 && through.has(list.beside)));
    if (before && goesOn) joined[at] = { ...before, entries: [...before.entries, ...list.entries] };
    else joined.push(list);
  }
  return joined;
}

/** Where one of the headings beside each other goes on right behind the last, a number that two of them have is used twice. */
function headsNumberedThrough(lists: readonly PlacedList[]): ReadonlySet<string | null> {
  const through = new Set<string | null>();
  const last = new Map<string, PlacedList>();
  for (const list of lists) {
    if (list.beside === null) continue;
    const before = last.get(list.beside);
    if (before && stepTo(before.entries, list.entries) === 1) through.add(list.beside);
    last.set(list.beside, list);
  }
  return through;
}

/** How far the first number lies behind the last of the list before; undefined where it begins anew or is of another form. */
function stepTo(before: readonly ListEntry[], after: readonly ListEntry[]): number | undefined {
  const [last, first] = [before.at(-1)?.parsed, after[0]?.parsed];
  if (!last || !first || first.prefix !== '' || first.form !== last.form || !CONTINUED.includes(first.form))
    return undefined;
  const [place = 0, lastPlace = 0] = [first.places[0], last.places[0]];
  return place > 1 ? place - lastPlace : undefined;
}

/** Lists that are numbered through. */
const CONTINUED: readonly string[] = ['.#', 'I'];

/** What a row says beside its number: "I." is the number "I". */
const wordsOf = ({ cells, ordinal }: OutlineRow): string =>
  cells.find((cell) => cell !== null && cell.replace(/(?<![.)\s])[.)\s]+$/u, '') !== ordinal) ?? '';

/** "3. Khơi thông nguồn nguyên liệu": the number and the words, once where the words repeat it. */
export function quoteEntry({ label, text }: ListEntry): string {
  return shorten(text.startsWith(label) ? text : `${label} ${text}`.trim(), QUOTE_LENGTH);
}

interface Group<T> {
  readonly first: T;
  readonly entries: readonly ListEntry[];
}

function group<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  toEntry: (one: T) => ListEntry | undefined,
): readonly Group<T>[] {
  const groups = new Map<string, { first: T; entries: ListEntry[] }>();
  for (const one of all) {
    const entry = toEntry(one);
    if (!entry) continue;
    const key = `${keyOf(one)}|${entry.parsed.form}`;
    const known = groups.get(key);
    if (known) known.entries.push(entry);
    else groups.set(key, { first: one, entries: [entry] });
  }
  return [...groups.values()];
}

function entryOfSection(section: OutlineSection): ListEntry | undefined {
  const parsed = section.label === null ? undefined : parseLabel(section.label);
  if (!parsed || section.label === null) return undefined;
  const place = { page: section.page, boxes: section.boxes, sectionId: section.sectionId, rowId: null };
  return { label: section.label, parsed, text: section.heading ?? section.text ?? '', place };
}

function entryOfRow(row: OutlineRow): ListEntry | undefined {
  const parsed = row.ordinal === null ? undefined : parseLabel(row.ordinal);
  if (!parsed || row.ordinal === null) return undefined;
  return {
    label: row.ordinal,
    parsed,
    text: wordsOf(row),
    place: { page: row.page, boxes: row.boxes, sectionId: null, rowId: row.rowId },
  };
}

/** An ordinal in a merged cell counts for each row that it covers, and is printed once. */
function isNumberedHere(row: OutlineRow): boolean {
  const column = row.cells.findIndex(
    (cell) => cell !== null && row.ordinal !== null && cell.trim().startsWith(row.ordinal),
  );
  return column < 0 || row.startsHere[column] !== false;
}
