import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { SectionRecord } from '../../../schemas/record/section.ts';
import type { TargetRecord } from '../../../schemas/record/target.ts';
import type { TaskRecord } from '../../../schemas/record/task.ts';
import { buildPlanRecord } from '../sinks/plan-record-builder.ts';

const PLAN = buildPlanRecord(7, { size: 'letter' });

/** A record of a year's plan with these entries and nothing else. */
export function planOf(
  year: number,
  entries: Partial<Pick<PlanRecord, 'sections' | 'appendices' | 'tables' | 'targets' | 'tasks' | 'diagnostics'>>,
  bytes = `plan of ${year}`,
): PlanRecord {
  const base = buildPlanRecord(7, { size: 'letter', bytes });
  return {
    ...base,
    document: {
      ...base.document,
      key: `ubnd-huyen-phu-quy/09-kh-ubnd/${year}`,
      issued_on: `${year}-01-17`,
      title: `Cải cách hành chính nhà nước năm ${year}`,
      period: { start_year: year, end_year: year },
    },
    sections: [],
    appendices: [],
    tables: [],
    targets: [],
    tasks: [],
    citations: [],
    diagnostics: [],
    ...entries,
  };
}

function first<T>(list: readonly T[]): T {
  const [entry] = list;
  if (entry === undefined) throw new Error('the builder made none');
  return entry;
}

export function targetOf(traits: Partial<TargetRecord>, origin: Partial<TargetRecord['origin']> = {}): TargetRecord {
  const base = first(PLAN.targets);
  return {
    ...base,
    target_id: 'tg1',
    kind: 'quantity',
    comparator: 'eq',
    unit: '%',
    value: 90,
    max_value: null,
    baseline: null,
    scope: null,
    due_on: null,
    period: { start_year: 2023, end_year: 2023 },
    lead: [],
    support: [],
    implement: [],
    confidence: 1,
    ...traits,
    origin: { ...base.origin, section_id: null, ...origin },
  };
}

export function taskOf(traits: Partial<TaskRecord>): TaskRecord {
  const base = first(PLAN.tasks);
  const origin = { ...base.origin, table_id: null, row_id: null, column: null };
  return { ...base, target_ids: [], product: null, ...traits, origin };
}

export function sectionOf(id: string, traits: Partial<SectionRecord>): SectionRecord {
  return {
    section_id: id,
    parent_id: null,
    appendix_id: null,
    kind: 'paragraph',
    label: null,
    heading: null,
    text: null,
    page: 1,
    boxes: [],
    ...traits,
  };
}
