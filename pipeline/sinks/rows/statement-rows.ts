import { UNIT_ROLES } from '../../../schemas/model/outline.ts';
import type { UnitInCharge } from '../../../schemas/record/organisation.ts';
import type { Origin, TargetRecord } from '../../../schemas/record/target.ts';
import type { TaskRecord } from '../../../schemas/record/task.ts';
import { decimalText, measureText } from './decimal-text.ts';
import { PATH_SEPARATOR } from './grid-rows.ts';
import { jsonText } from './json-text.ts';
import { type Government, organisationKey } from './organisation-key.ts';
import { type ReviewedRecord, reviewColumns } from './reviewed-record.ts';
import type { Row } from './row-set.ts';

const UNIT_SEPARATOR = '; ';

export function targetRows(reviewed: ReviewedRecord): readonly Row<'targets'>[] {
  return reviewed.record.targets.map((target, index) => ({
    target_id: target.target_id,
    position: index + 1,
    ...originColumns(target),
    indicator: target.indicator,
    kind: target.kind,
    comparator: target.comparator,
    value: decimalOrNull(target.value),
    value_to: decimalOrNull(target.value_to),
    unit: target.unit,
    change: target.change,
    baseline_year: target.baseline?.year ?? null,
    baseline_value: decimalOrNull(target.baseline?.value ?? null),
    baseline_unit: target.baseline?.unit ?? null,
    max_value: decimalOrNull(target.max_value),
    scope: target.scope,
    period_start_year: target.period?.start_year ?? null,
    period_end_year: target.period?.end_year ?? null,
    due_on: target.due_on,
    cumulative_from: target.cumulative_from,
    per: target.per,
    ...unitColumns(target),
    confidence: measureText(target.confidence),
    ...reviewColumns(reviewed, 'target', target.target_id),
  }));
}

export function taskRows(reviewed: ReviewedRecord): readonly Row<'tasks'>[] {
  return reviewed.record.tasks.map((task, index) => ({
    task_id: task.task_id,
    position: index + 1,
    ...originColumns(task),
    ordinal: task.ordinal,
    content: task.content,
    product: task.product,
    deadline_text: task.deadline.text,
    deadline_kind: task.deadline.kind,
    due_on: task.deadline.due_on,
    start_on: task.deadline.start_on,
    recurrence: task.deadline.recurrence,
    after_duration: task.deadline.after?.duration ?? null,
    after_event: task.deadline.after?.event ?? null,
    ...unitColumns(task),
    ...reviewColumns(reviewed, 'task', task.task_id),
  }));
}

export function taskTargetRows({ record }: ReviewedRecord): readonly Row<'task_targets'>[] {
  return record.tasks.flatMap((task) =>
    [...new Set(task.target_ids)].map((targetId) => ({ task_id: task.task_id, target_id: targetId })),
  );
}

/** A unit that is named twice in one role of one entry is in charge once. */
export function responsibilityRows(
  { record }: ReviewedRecord,
  government: Government,
): readonly Row<'responsibilities'>[] {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? organisationKey(government, name);
    keys.set(name, key);
    return key;
  };
  const rows: Row<'responsibilities'>[] = [];
  for (const entry of [...record.targets, ...record.tasks]) {
    const targetId = 'target_id' in entry ? entry.target_id : null;
    const taskId = 'task_id' in entry ? entry.task_id : null;
    for (const role of UNIT_ROLES) {
      const seen = new Set<string>();
      for (const unit of entry[role]) {
        const organisationId = keyOf(unit.name);
        if (seen.has(organisationId)) continue;
        seen.add(organisationId);
        rows.push({
          entry_kind: targetId === null ? 'task' : 'target',
          entry_id: targetId ?? taskId ?? '',
          target_id: targetId,
          task_id: taskId,
          role,
          organisation_id: organisationId,
          position: seen.size,
          unit_name: unit.name,
          unit_text: unit.text,
        });
      }
    }
  }
  return rows;
}

function originColumns({ origin, heading_path, area }: TargetRecord | TaskRecord) {
  return {
    ...placeColumns(origin),
    heading: heading_path.length === 0 ? null : heading_path.join(PATH_SEPARATOR),
    heading_path: jsonText(heading_path),
    area,
  };
}

function placeColumns(origin: Origin) {
  return {
    origin_kind: origin.kind,
    section_id: origin.section_id,
    table_id: origin.table_id,
    row_id: origin.row_id,
    column_index: origin.column,
    page: origin.page,
    boxes: jsonText(origin.boxes),
    quote: origin.quote,
  };
}

function unitColumns(entry: Readonly<Record<(typeof UNIT_ROLES)[number], readonly UnitInCharge[]>>) {
  return {
    lead_units: joinNames(entry.lead),
    support_units: joinNames(entry.support),
    monitor_units: joinNames(entry.monitor),
    implement_units: joinNames(entry.implement),
  };
}

function joinNames(units: readonly UnitInCharge[]): string | null {
  return units.length === 0 ? null : units.map((unit) => unit.name).join(UNIT_SEPARATOR);
}

function decimalOrNull(value: number | null): string | null {
  return value === null ? null : decimalText(value);
}
