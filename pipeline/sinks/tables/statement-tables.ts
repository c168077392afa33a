import { DIAGNOSTIC_CODES } from '../../../schemas/model/diagnostic.ts';
import { UNIT_ROLES } from '../../../schemas/model/outline.ts';
import { recurrenceSchema } from '../../../schemas/record/plan-date.ts';
import { comparatorSchema } from '../../../schemas/record/quantity.ts';
import { areaSchema } from '../../../schemas/record/target.ts';
import { optional, required } from './column.ts';
import { REVIEW_COLUMNS } from './review-columns.ts';
import { fact, OF_DOCUMENT, type Reference, type Table } from './table.ts';

const provenance = { isProvenance: true } as const;

/** A closed statement may have been read at a place that the record of today does not have. */
const tolerant = (columns: readonly string[], table: string, to: readonly string[]): Reference => ({
  ...fact(columns, table, to),
  enforced: false,
});

const ORIGIN_COLUMNS = {
  origin_kind: required('key', 'Whether it was read from a section or from a row of a table.', {
    accepted: ['section', 'table_row'],
    ...provenance,
  }),
  section_id: optional('key', 'The section that it was read from.', provenance),
  table_id: optional('key', 'The table that it was read from.', provenance),
  row_id: optional('key', 'The row that it was read from.', provenance),
  column_index: optional('integer', 'The column that it was read from, from 0.', provenance),
  page: optional('integer', 'The page that it was read from; null in a format without pages.', provenance),
  boxes: required('json', 'Where it stands: a list of [x0, y0, x1, y1] in points from the top left.', provenance),
  quote: required('text', 'The source text that it was read from.', provenance),
  heading: optional('text', 'Headings and group rows above it, outermost first, joined by " › ".'),
  heading_path: required('json', 'The same as a list.'),
  area: optional('key', 'Area of administrative reform.', { accepted: areaSchema.options }),
};

const UNIT_COLUMNS = {
  lead_units: optional('text', 'Names of the units that lead, joined by "; " (one by one in responsibilities).'),
  support_units: optional('text', 'Names of the units that support, joined by "; ".'),
  monitor_units: optional('text', 'Names of the units that monitor, joined by "; ".'),
  implement_units: optional('text', 'Names of the units that implement, joined by "; ".'),
};

const ORIGIN_REFERENCES = [
  tolerant(['doc_id'], 'document_files', ['doc_id']),
  tolerant(['document_id'], 'documents', ['document_id']),
  tolerant(['doc_id', 'section_id'], 'sections', ['doc_id', 'section_id']),
  tolerant(['doc_id', 'table_id'], 'plan_tables', ['doc_id', 'table_id']),
  tolerant(['doc_id', 'row_id'], 'table_rows', ['doc_id', 'row_id']),
  fact(['area'], 'areas', ['area']),
];

export const targetsTable = {
  name: 'targets',
  kind: 'history',
  grain: 'one row a target: one measure for one scope with one value',
  key: ['document_id', 'target_id'],
  columns: {
    target_id: required('key', 'Identifies the statement in its document, the same whenever it is extracted again.'),
    position: required('integer', 'Reading order, from 1.', provenance),
    ...ORIGIN_COLUMNS,
    indicator: required('text', 'What is measured, without comparator, value and unit.'),
    kind: required('key', 'quantity; score (out of a maximum); rank; qualitative (no number).', {
      accepted: ['quantity', 'score', 'rank', 'qualitative'],
    }),
    comparator: optional('key', 'How the value is to be met.', { accepted: comparatorSchema.options }),
    value: optional('decimal', 'The value, multipliers applied: 2,5 tỷ đồng is 2500000000.'),
    value_to: optional('decimal', 'Upper end, only with the comparator "between".'),
    unit: optional('key', 'Unit of measure.'),
    change: optional('key', 'Where the value is an amount of change and no level.', {
      accepted: ['increase', 'decrease'],
    }),
    baseline_year: optional('integer', 'Year that it is compared with.'),
    baseline_value: optional('decimal', 'Value that it is compared with.'),
    baseline_unit: optional('key', 'Unit of that value.'),
    max_value: optional('decimal', 'The most that can be reached, for a score.'),
    scope: optional('key', 'The level of government that it is for.', {
      accepted: ['province', 'district', 'commune'],
    }),
    period_start_year: optional('integer', 'First year in which it is to hold.'),
    period_end_year: optional('integer', 'Last year in which it is to hold.'),
    due_on: optional('date', 'Date by which it is to hold.'),
    cumulative_from: optional('integer', 'Year from whose beginning the value is counted.'),
    per: optional('key', 'Where the amount is for each year, quarter or month.', {
      accepted: ['year', 'quarter', 'month'],
    }),
    ...UNIT_COLUMNS,
    confidence: required('decimal', 'What OCR, a mended word or a guessed column leaves of it, 0 to 1.', provenance),
    ...REVIEW_COLUMNS,
  },
  references: [
    ...ORIGIN_REFERENCES,
    fact(['unit'], 'units_of_measure', ['unit']),
    fact(['baseline_unit'], 'units_of_measure', ['unit']),
    fact(['due_on'], 'dates', ['date_day']),
  ],
} as const satisfies Table;

export const tasksTable = {
  name: 'tasks',
  kind: 'history',
  grain: 'one row a task: something that is to be done',
  key: ['document_id', 'task_id'],
  columns: {
    task_id: required('key', 'Identifies the task in its document.'),
    position: required('integer', 'Reading order, from 1.', provenance),
    ...ORIGIN_COLUMNS,
    ordinal: optional('text', 'Its number as printed.'),
    content: required('text', 'What is to be done.'),
    product: optional('text', 'What is to come of it.'),
    deadline_text: optional('text', 'By when, as printed.'),
    deadline_kind: optional('key', 'Kind of deadline; null where the plan gives none.', {
      accepted: ['date', 'recurring', 'period', 'relative', 'roadmap'],
    }),
    due_on: optional('date', 'Last day for it.'),
    start_on: optional('date', 'First day for it.'),
    recurrence: optional('key', 'How often it is to be done.', { accepted: recurrenceSchema.options }),
    after_duration: optional('key', 'Time after an event, as an ISO 8601 duration: P2M.'),
    after_event: optional('text', 'The event that the time is counted from.'),
    ...UNIT_COLUMNS,
    ...REVIEW_COLUMNS,
  },
  references: [
    ...ORIGIN_REFERENCES,
    fact(['due_on'], 'dates', ['date_day']),
    fact(['start_on'], 'dates', ['date_day']),
  ],
} as const satisfies Table;

export const taskTargetsTable = {
  name: 'task_targets',
  kind: 'detail',
  grain: 'one row a target of a task: both were read from the same row or bullet',
  key: ['doc_id', 'task_id', 'target_id'],
  columns: {
    task_id: required('key', 'The task.'),
    target_id: required('key', 'The target.'),
  },
  references: [
    OF_DOCUMENT,
    tolerant(['doc_id', 'task_id'], 'tasks', ['doc_id', 'task_id']),
    tolerant(['doc_id', 'target_id'], 'targets', ['doc_id', 'target_id']),
  ],
} as const satisfies Table;

export const responsibilitiesTable = {
  name: 'responsibilities',
  kind: 'detail',
  grain: 'one row a target or task × unit × role',
  key: ['doc_id', 'entry_kind', 'entry_id', 'role', 'organisation_id'],
  columns: {
    entry_kind: required('key', 'Whether it is for a target or for a task.', { accepted: ['target', 'task'] }),
    entry_id: required('key', 'The target or task.'),
    target_id: optional('key', 'The target; null of a task.'),
    task_id: optional('key', 'The task; null of a target.'),
    role: required('key', 'What the unit does.', { accepted: UNIT_ROLES }),
    organisation_id: required('key', 'The unit.'),
    position: required('integer', 'Place in the list of units of this role, from 1.'),
    unit_name: required('text', 'Name with abbreviations spelt out.'),
    unit_text: required('text', 'As printed.'),
  },
  references: [
    OF_DOCUMENT,
    fact(['organisation_id'], 'organisations', ['organisation_id']),
    tolerant(['doc_id', 'target_id'], 'targets', ['doc_id', 'target_id']),
    tolerant(['doc_id', 'task_id'], 'tasks', ['doc_id', 'task_id']),
  ],
} as const satisfies Table;

export const citationsTable = {
  name: 'citations',
  kind: 'detail',
  grain: 'one row a numbered document that the text names',
  key: ['doc_id', 'citation_id'],
  columns: {
    citation_id: required('key', 'Identifies the citation in its document.'),
    position: required('integer', 'Reading order, from 1.'),
    type_code: optional('key', 'Kind of the cited document: NQ, QĐ.'),
    reference: required('key', 'Its number and symbol.'),
    issued_on: optional('date', 'Its date.'),
    issuer: optional('text', 'The body that issued it.'),
    subject: optional('text', 'Its subject.'),
    section_id: optional('key', 'The section that names it first.'),
    row_id: optional('key', 'The row that names it first.'),
    ...REVIEW_COLUMNS,
  },
  references: [
    OF_DOCUMENT,
    fact(['doc_id', 'section_id'], 'sections', ['doc_id', 'section_id']),
    fact(['doc_id', 'row_id'], 'table_rows', ['doc_id', 'row_id']),
    fact(['issued_on'], 'dates', ['date_day']),
  ],
} as const satisfies Table;

export const diagnosticsTable = {
  name: 'diagnostics',
  kind: 'detail',
  grain: 'one row a finding: something that the plan says wrong, or how it was read',
  key: ['doc_id', 'diagnostic_no'],
  columns: {
    diagnostic_no: required('integer', 'Number of the finding in its document, from 1.'),
    code: required('key', 'What was found.', { accepted: DIAGNOSTIC_CODES }),
    severity: required('key', 'How grave it is.', { accepted: ['error', 'warning', 'info'] }),
    message_vi: required('text', 'What to look at, in Vietnamese.'),
    message_en: required('text', 'The same in English.'),
    page: optional('integer', 'The page; null where none is meant.'),
    boxes: required('json', 'Where to look: a list of [x0, y0, x1, y1] in points from the top left.'),
    section_id: optional('key', 'The section that is meant.'),
    row_id: optional('key', 'The row that is meant.'),
    target_id: optional('key', 'The target that is meant.'),
    ...REVIEW_COLUMNS,
  },
  references: [
    OF_DOCUMENT,
    fact(['doc_id', 'section_id'], 'sections', ['doc_id', 'section_id']),
    fact(['doc_id', 'row_id'], 'table_rows', ['doc_id', 'row_id']),
    tolerant(['doc_id', 'target_id'], 'targets', ['doc_id', 'target_id']),
  ],
} as const satisfies Table;
