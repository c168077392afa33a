import { governmentLevelSchema } from '../../../../../schemas/record/organisation.ts';
import { recurrenceSchema } from '../../../../../schemas/record/plan-date.ts';
import { comparatorSchema } from '../../../../../schemas/record/quantity.ts';
import { areaSchema, targetSchema } from '../../../../../schemas/record/target.ts';
import type { ReviewKind } from '../../../decisions/decision.ts';

/** How a field is written by hand. */
export type FieldKind =
  | { readonly kind: 'text'; readonly lines: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'year' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly canBeEmpty: boolean }
  /** One text a line. */
  | { readonly kind: 'list' }
  /** Units in charge, one a line: "name | as printed". */
  | { readonly kind: 'units' }
  /** Fields of its own; `null` where all of them are empty and it may be. */
  | { readonly kind: 'group'; readonly fields: Readonly<Record<string, FieldKind>>; readonly canBeNull: boolean };

const TEXT: FieldKind = { kind: 'text', lines: false };
const LONG_TEXT: FieldKind = { kind: 'text', lines: true };
const NUMBER: FieldKind = { kind: 'number' };
const YEAR: FieldKind = { kind: 'year' };
const DATE: FieldKind = { kind: 'date' };
const UNITS: FieldKind = { kind: 'units' };
const LIST: FieldKind = { kind: 'list' };

const choice = (options: readonly string[], canBeEmpty = true): FieldKind => ({ kind: 'choice', options, canBeEmpty });
const group = (fields: Readonly<Record<string, FieldKind>>, canBeNull = true): FieldKind => ({
  kind: 'group',
  fields,
  canBeNull,
});

const TARGET_SHAPE = targetSchema.unwrap().shape;

const LEVELS = governmentLevelSchema.options;
const PERIOD = group({ start_year: YEAR, end_year: YEAR });

const HEAD_FIELDS: Readonly<Record<string, FieldKind>> = {
  type_code: TEXT,
  type_name: TEXT,
  reference: TEXT,
  number: TEXT,
  symbol: TEXT,
  issuer: group({ name: TEXT, level: choice(LEVELS), place: TEXT }),
  place: TEXT,
  issued_on: DATE,
  title: LONG_TEXT,
  period: PERIOD,
  signer: group({ delegation: TEXT, capacity: TEXT, name: TEXT }),
  addressees: LIST,
  recipients: LIST,
};

const IN_CHARGE: Readonly<Record<string, FieldKind>> = {
  lead: UNITS,
  support: UNITS,
  monitor: UNITS,
  implement: UNITS,
};

const TARGET_FIELDS: Readonly<Record<string, FieldKind>> = {
  indicator: LONG_TEXT,
  area: choice(areaSchema.options),
  kind: choice(TARGET_SHAPE.kind.options, false),
  comparator: choice(comparatorSchema.options),
  value: NUMBER,
  value_to: NUMBER,
  unit: TEXT,
  change: choice(TARGET_SHAPE.change.unwrap().options),
  baseline: group({ year: YEAR, value: NUMBER, unit: TEXT }),
  max_value: NUMBER,
  scope: choice(TARGET_SHAPE.scope.unwrap().options),
  period: PERIOD,
  due_on: DATE,
  cumulative_from: YEAR,
  per: choice(TARGET_SHAPE.per.unwrap().options),
  ...IN_CHARGE,
};

const TASK_FIELDS: Readonly<Record<string, FieldKind>> = {
  content: LONG_TEXT,
  ordinal: TEXT,
  area: choice(areaSchema.options),
  product: LONG_TEXT,
  deadline: group(
    {
      text: TEXT,
      kind: choice(['date', 'recurring', 'period', 'relative', 'roadmap']),
      due_on: DATE,
      start_on: DATE,
      recurrence: choice(recurrenceSchema.options),
      after: group({ duration: TEXT, event: TEXT }),
    },
    false,
  ),
  ...IN_CHARGE,
};

const FIELD_KINDS: Readonly<Record<ReviewKind, Readonly<Record<string, FieldKind>>>> = {
  document: HEAD_FIELDS,
  section: { label: TEXT, heading: LONG_TEXT, text: LONG_TEXT },
  row: { ordinal: TEXT, cells: LONG_TEXT },
  target: TARGET_FIELDS,
  task: TASK_FIELDS,
  citation: { type_code: TEXT, reference: TEXT, issued_on: DATE, issuer: TEXT, subject: LONG_TEXT },
  diagnostic: {},
};

/** "cells.3" is of the kind of "cells". */
export function fieldKindOf(kind: ReviewKind, field: string): FieldKind {
  return FIELD_KINDS[kind][field.split('.')[0] ?? field] ?? TEXT;
}
