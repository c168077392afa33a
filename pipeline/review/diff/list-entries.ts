import { foldText } from '../../../parsers/vietnamese/fold.ts';
import type { CitationRecord } from '../../../schemas/record/citation.ts';
import type { DiagnosticRecord } from '../../../schemas/record/diagnostic.ts';
import type { TableRecord } from '../../../schemas/record/table.ts';
import type { Origin, TargetRecord } from '../../../schemas/record/target.ts';
import type { TaskRecord } from '../../../schemas/record/task.ts';
import type { Json } from '../json.ts';
import { fieldsOf, longestCell } from './list-structure.ts';
import { entryKey, lazily, type RecordEntry, toLabel } from './record-entry.ts';
import type { RecordOutline } from './record-outline.ts';
import type { Relation } from './relation.ts';

const NO_LINKS: ReadonlyMap<string, readonly string[]> = new Map();

/** Digits say which year and how much, not what is measured. */
const NUMBERS = /\d+(?:[.,]\d+)*/gu;

/** Folded, without numbers: the words by which the same statement of another year is known. */
function foldWords(text: string): string {
  return foldText(text.replace(NUMBERS, ' '));
}

/** An entry without words of its own is known by none of these signs. */
function signsOf(words: () => string, signs: readonly (() => string)[]): readonly (() => string | null)[] {
  return signs.map((sign) => () => (words() === '' ? null : sign()));
}

export function listRows(outline: RecordOutline, relation: Relation): readonly RecordEntry[] {
  return outline.record.tables.flatMap((table) => table.rows.map((row) => rowEntry(row, table, outline, relation)));
}

function rowEntry(
  row: TableRecord['rows'][number],
  table: TableRecord,
  outline: RecordOutline,
  relation: Relation,
): RecordEntry {
  const content = longestCell(row.cells);
  const words = lazily(() => (relation.kind === 'two_plans' ? foldWords(content) : foldText(content)));
  const all = row.cells.join('|');
  const cells = row.cells.map((cell, index) => [cellField(table, index), cell] as const);
  return {
    view: {
      kind: 'row',
      id: row.row_id,
      label: toLabel([row.ordinal, content === row.ordinal ? null : content].filter((part) => part).join(' ')),
      path: [...outline.pathToTable(table), ...groupRowsAbove(row, outline)],
      page: row.page,
      boxes: row.boxes,
      quote: row.cells.filter((cell) => cell !== null).join(' | ') || null,
    },
    key: entryKey('row', row.row_id),
    parent: row.parent_row_id === null ? entryKey('table', table.table_id) : entryKey('row', row.parent_row_id),
    signs: [
      () => `${table.table_id}|${row.kind}|${row.ordinal}|${all}`,
      () => `${row.kind}|${row.ordinal}|${all}`,
      ...signsOf(words, [() => foldText(all), () => `${row.ordinal}|${words()}`, words]),
    ],
    text: words,
    fields: new Map<string, Json>([['kind', row.kind], ['ordinal', row.ordinal], ['level', row.level], ...cells]),
    links: NO_LINKS,
  };
}

/** "cells[Nội dung › Đơn vị]": columns are told by their headers, those without one by their place. */
function cellField(table: TableRecord, index: number): string {
  const header = table.columns[index]?.header.join(' › ') ?? '';
  const isUnique = table.columns.filter((column) => column.header.join(' › ') === header).length === 1;
  return `cells[${header !== '' && isUnique ? header : index + 1}]`;
}

function groupRowsAbove(row: TableRecord['rows'][number], outline: RecordOutline): readonly string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  let id = row.parent_row_id;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const parent = outline.rows.get(id)?.row;
    if (!parent) break;
    path.unshift(toLabel([parent.ordinal, longestCell(parent.cells)].filter((part) => part).join(' ')));
    id = parent.parent_row_id;
  }
  return path;
}

function originKey(origin: Origin): string | null {
  if (origin.row_id !== null) return entryKey('row', origin.row_id);
  return origin.section_id === null ? null : entryKey('section', origin.section_id);
}

function originColumn(origin: Origin, outline: RecordOutline): string | null {
  const table = origin.table_id === null ? undefined : outline.tables.get(origin.table_id);
  return table === undefined || origin.column === null ? null : cellField(table, origin.column).slice(6, -1);
}

export function listTargets(outline: RecordOutline, relation: Relation): readonly RecordEntry[] {
  return outline.record.targets.map((target) => targetEntry(target, outline, relation));
}

function targetEntry(target: TargetRecord, outline: RecordOutline, relation: Relation): RecordEntry {
  const { target_id: id, origin, confidence, ...said } = target;
  const isSame = relation.kind === 'same_source';
  const what = lazily(() => foldWords(target.indicator));
  const place = lazily(() => foldWords(target.heading_path.join(' ')));
  const value = `${target.comparator}|${target.value}|${target.value_to}|${target.unit}`;
  const measure = lazily(() => `${what()}|${target.scope}|${target.per}`);
  return {
    view: {
      kind: 'target',
      id,
      label: toLabel(target.indicator),
      path: target.heading_path,
      page: origin.page,
      boxes: origin.boxes,
      quote: origin.quote,
    },
    key: entryKey('target', id),
    parent: originKey(origin),
    signs: [
      () => (isSame ? `${id}|${origin.quote}` : null),
      ...signsOf(what, [
        () => `${measure()}|${place()}|${value}|${origin.column}`,
        () => `${measure()}|${place()}|${target.unit}|${origin.column}`,
        () => `${measure()}|${value}`,
        () => `${measure()}|${place()}`,
        measure,
      ]),
    ],
    text: what,
    fields: fieldsOf({
      ...said,
      column: originColumn(origin, outline),
      ...(isSame && { quote: origin.quote, confidence }),
    }),
    links: NO_LINKS,
  };
}

export function listTasks(outline: RecordOutline, relation: Relation): readonly RecordEntry[] {
  return outline.record.tasks.map((task) => taskEntry(task, relation));
}

function taskEntry(task: TaskRecord, relation: Relation): RecordEntry {
  const { task_id: id, origin, target_ids, deadline, ...said } = task;
  const isSame = relation.kind === 'same_source';
  const words = lazily(() => foldWords(task.content));
  const place = lazily(() => `${words()}|${foldWords(task.heading_path.join(' '))}`);
  const product = lazily(() => `${place()}|${foldWords(task.product ?? '')}`);
  const dates = Object.entries(deadline).map(([key, value]) => [`deadline.${key}`, value] as const);
  return {
    view: {
      kind: 'task',
      id,
      label: toLabel(task.content),
      path: task.heading_path,
      page: origin.page,
      boxes: origin.boxes,
      quote: origin.quote,
    },
    key: entryKey('task', id),
    parent: originKey(origin),
    signs: [
      () => (isSame ? `${id}|${origin.quote}` : null),
      ...signsOf(words, [() => `${product()}|${deadline.text}`, product, place, words]),
    ],
    text: words,
    fields: fieldsOf({ ...said, ...Object.fromEntries(dates), ...(isSame && { quote: origin.quote }) }),
    links: new Map([['target_ids', target_ids.map((target) => entryKey('target', target))]]),
  };
}

export function listCitations({ record }: RecordOutline): readonly RecordEntry[] {
  return record.citations.map(citationEntry);
}

function citationEntry({ citation_id: id, section_id, row_id, ...said }: CitationRecord): RecordEntry {
  const reference = foldText(said.reference);
  return {
    view: {
      kind: 'citation',
      id,
      label: toLabel([said.type_code, said.reference, said.subject].filter((part) => part !== null).join(' ')),
      path: [],
      page: null,
      boxes: [],
      quote: null,
    },
    key: entryKey('citation', id),
    parent: row_id === null ? section_id && entryKey('section', section_id) : entryKey('row', row_id),
    signs: [() => `${reference}|${said.issued_on}`, () => reference],
    text: () => '',
    fields: fieldsOf(said),
    links: NO_LINKS,
  };
}

export function listDiagnostics({ record }: RecordOutline, relation: Relation): readonly RecordEntry[] {
  return record.diagnostics.map((diagnostic, index) => diagnosticEntry(diagnostic, index, relation));
}

function diagnosticEntry(diagnostic: DiagnosticRecord, index: number, relation: Relation): RecordEntry {
  const { code, severity, message, page, boxes } = diagnostic;
  const isSame = relation.kind === 'same_source';
  return {
    view: { kind: 'diagnostic', id: null, label: toLabel(message.vi), path: [code], page, boxes, quote: null },
    key: entryKey('diagnostic', String(index)),
    parent: subjectKey(diagnostic),
    signs: [
      () => `${code}|${message.vi}|${page}`,
      () => `${code}|${message.vi}`,
      () => (isSame ? `${code}|${page}` : null),
    ],
    text: lazily(() => `${code} ${foldWords(message.vi)}`),
    fields: fieldsOf({ code, severity, 'message.vi': message.vi, 'message.en': message.en }),
    links: NO_LINKS,
  };
}

function subjectKey({ target_id, row_id, section_id }: DiagnosticRecord): string | null {
  if (target_id !== null) return entryKey('target', target_id);
  if (row_id !== null) return entryKey('row', row_id);
  return section_id === null ? null : entryKey('section', section_id);
}
