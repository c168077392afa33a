import type { Box } from '../../../../../schemas/model/geometry.ts';
import type { PlanRecord } from '../../../../../schemas/record/plan-record.ts';
import { targetSchema } from '../../../../../schemas/record/target.ts';
import { taskSchema } from '../../../../../schemas/record/task.ts';
import type { ReviewKind } from '../../../decisions/decision.ts';
import { stateKey } from '../../../decisions/entry-state.ts';
import { HEAD_ID, REVIEW_RULES } from '../../../decisions/review-kinds.ts';
import { longestCell } from '../../../diff/list-structure.ts';
import { toLabel } from '../../../diff/record-entry.ts';
import { outlineRecord, type RecordOutline } from '../../../diff/record-outline.ts';
import { isJsonObject, type JsonObject, toJson } from '../../../json.ts';

/** An entry of the record as the page shows it. */
export interface Entry {
  /** "target tg12" */
  readonly key: string;
  readonly kind: ReviewKind;
  readonly id: string;
  readonly label: string;
  /** What stands before the label: a section's number, a row's ordinal. */
  readonly mark: string;
  readonly path: readonly string[];
  /** How far it is set in: the depth of a section or row, from 0. */
  readonly depth: number;
  readonly page: number | null;
  readonly boxes: readonly Box[];
  readonly quote: string;
  /** The section or row that it was read from, by its key; for those, itself. */
  readonly anchor: string | null;
  /** The table that a row belongs to. */
  readonly tableId: string | null;
  /** As it was extracted. */
  readonly value: JsonObject;
}

type Draft = Omit<Entry, 'key' | 'value'> & { readonly source: unknown };

/** The JSON of an entry is made when it is first asked for. */
function toEntry({ source, ...draft }: Draft): Entry {
  let made: JsonObject | undefined;
  return {
    ...draft,
    key: stateKey(draft.kind, draft.id),
    get value() {
      made ??= asObject(source);
      return made;
    },
  };
}

function asObject(source: unknown): JsonObject {
  const json = toJson(source);
  return isJsonObject(json) ? json : {};
}

/** Every entry of a record that can be decided upon, kind by kind in reading order. */
export function listEntries(record: PlanRecord): readonly Entry[] {
  const outline = outlineRecord(record);
  const drafts = [
    headDraft(record),
    ...sectionDrafts(outline),
    ...rowDrafts(outline),
    ...targetDrafts(record),
    ...taskDrafts(record),
    ...citationDrafts(outline),
    ...diagnosticDrafts(record),
  ];
  return drafts.map(toEntry);
}

const BARE = { mark: '', path: [], depth: 0, boxes: [], quote: '', anchor: null, tableId: null } as const;

function headDraft(record: PlanRecord): Draft {
  const origins = Object.values(record.document.origins);
  const page = origins[0]?.page ?? record.source.pages[0]?.page ?? null;
  const boxes = origins.filter((origin) => origin.page === page).flatMap((origin) => origin.boxes);
  const label = toLabel(record.document.title ?? record.source.file_name);
  return { ...BARE, kind: 'document', id: HEAD_ID, label, page, boxes, source: record.document };
}

function sectionDrafts(outline: RecordOutline): readonly Draft[] {
  return outline.record.sections.map((section) => {
    const path = outline.pathToSection(section.parent_id);
    return {
      ...BARE,
      kind: 'section',
      id: section.section_id,
      label: toLabel(section.heading ?? section.text ?? ''),
      mark: section.label ?? '',
      path,
      depth: path.length,
      page: section.page,
      boxes: section.boxes,
      quote: section.text ?? section.heading ?? '',
      anchor: stateKey('section', section.section_id),
      source: section,
    };
  });
}

function rowDrafts(outline: RecordOutline): readonly Draft[] {
  return outline.record.tables.flatMap((table) => {
    const path = outline.pathToTable(table);
    return table.rows.map(
      (row): Draft => ({
        ...BARE,
        kind: 'row',
        id: row.row_id,
        label: toLabel(longestCell(row.cells)),
        mark: row.ordinal ?? '',
        path,
        depth: row.level - 1,
        page: row.page,
        boxes: row.boxes,
        quote: row.cells.filter((cell) => cell !== null).join(' | '),
        anchor: stateKey('row', row.row_id),
        tableId: table.table_id,
        source: row,
      }),
    );
  });
}

type Origin = PlanRecord['targets'][number]['origin'];

function placeOf({ page, boxes, quote, row_id, section_id, table_id }: Origin) {
  const anchor = row_id === null ? section_id && stateKey('section', section_id) : stateKey('row', row_id);
  return { page, boxes, quote, anchor, tableId: table_id };
}

function targetDrafts({ targets }: PlanRecord): readonly Draft[] {
  return targets.map((target) => targetDraft(target));
}

function targetDraft(target: PlanRecord['targets'][number]): Draft {
  const { target_id: id, indicator, heading_path: path, origin } = target;
  return { ...BARE, kind: 'target', id, label: toLabel(indicator), path, ...placeOf(origin), source: target };
}

function taskDrafts({ tasks }: PlanRecord): readonly Draft[] {
  return tasks.map((task) => taskDraft(task));
}

function taskDraft(task: PlanRecord['tasks'][number]): Draft {
  const { task_id: id, content, ordinal, heading_path: path, origin } = task;
  return {
    ...BARE,
    kind: 'task',
    id,
    label: toLabel(content),
    mark: ordinal ?? '',
    path,
    ...placeOf(origin),
    source: task,
  };
}

function citationDrafts({ record, sections, rows }: RecordOutline): readonly Draft[] {
  return record.citations.map((citation) => {
    const section = citation.section_id === null ? undefined : sections.get(citation.section_id);
    const row = citation.row_id === null ? undefined : rows.get(citation.row_id)?.row;
    const anchor =
      citation.row_id === null
        ? citation.section_id && stateKey('section', citation.section_id)
        : stateKey('row', citation.row_id);
    return {
      ...BARE,
      kind: 'citation',
      id: citation.citation_id,
      label: toLabel(
        [citation.type_code, citation.reference, citation.subject].filter((part) => part !== null).join(' '),
      ),
      page: row?.page ?? section?.page ?? null,
      boxes: row?.boxes ?? section?.boxes ?? [],
      anchor,
      source: citation,
    };
  });
}

function diagnosticDrafts(record: PlanRecord): readonly Draft[] {
  const ids = REVIEW_RULES.diagnostic.list(record);
  return record.diagnostics.map((diagnostic, index) => ({
    ...BARE,
    kind: 'diagnostic',
    id: ids[index]?.id ?? '',
    label: toLabel(diagnostic.message.vi),
    page: diagnostic.page,
    boxes: diagnostic.boxes,
    anchor: anchorOfDiagnostic(diagnostic),
    source: diagnostic,
  }));
}

function anchorOfDiagnostic({ row_id, section_id }: PlanRecord['diagnostics'][number]): string | null {
  if (row_id !== null) return stateKey('row', row_id);
  return section_id === null ? null : stateKey('section', section_id);
}

/** An entry that a person added; it is in no record. */
export function addedEntry(kind: ReviewKind, value: JsonObject): Entry | null {
  if (kind === 'target') {
    const target = targetSchema.safeParse(value);
    return target.success ? toEntry(targetDraft(target.data)) : null;
  }
  const task = taskSchema.safeParse(value);
  return kind === 'task' && task.success ? toEntry(taskDraft(task.data)) : null;
}
