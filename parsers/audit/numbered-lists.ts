import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline, OutlineRow, OutlineSection } from '../../schemas/model/outline.ts';
import { type ParsedLabel, parseLabel } from './numbering.ts';

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
  const sections = outline.sections.filter(
    (section) => !section.isForm && section.kind !== 'footnote' && section.kind !== 'bullet',
  );
  const labels = new Map(outline.sections.map((section) => [section.sectionId, section.label]));
  const rows = outline.tables.flatMap((table) => (table.isForm ? [] : table.rows));
  const rowsById = new Map(rows.map((row) => [row.rowId, row]));
  return [
    ...group(sections, (section) => `${section.appendixId}|${section.parentId}|${section.kind}`, entryOfSection).map(
      (entries) => ({
        above: labels.get(entries.first.parentId ?? '') ?? null,
        cellsAbove: [],
        entries: entries.entries,
      }),
    ),
    ...outline.tables.flatMap((table) =>
      table.isForm
        ? []
        : group(
            table.rows.filter((row) => isNumberedHere(row)),
            (row) => `${row.parentRowId}`,
            entryOfRow,
          ).map(({ first, entries }) => toList(entries, rowsById.get(first.parentRowId ?? ''))),
    ),
  ];
}

function toList(entries: readonly ListEntry[], above: OutlineRow | undefined): NumberedList {
  return { above: above?.ordinal ?? null, cellsAbove: above?.cells ?? [], entries };
}

const wordsOf = (row: OutlineRow): string => row.cells.find((cell) => cell !== null && cell !== row.ordinal) ?? '';

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
