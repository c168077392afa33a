import type { z } from 'zod';
import { plainText } from '../../../parsers/vietnamese/fold.ts';
import { UNIT_ROLES } from '../../../schemas/model/outline.ts';
import { citationSchema } from '../../../schemas/record/citation.ts';
import { diagnosticSchema } from '../../../schemas/record/diagnostic.ts';
import { documentHeadSchema } from '../../../schemas/record/document-head.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { sectionSchema } from '../../../schemas/record/section.ts';
import { tableRowSchema } from '../../../schemas/record/table.ts';
import { targetSchema } from '../../../schemas/record/target.ts';
import { taskSchema } from '../../../schemas/record/task.ts';
import { isJsonObject, type Json, type JsonObject, ownValue, toJson } from '../json.ts';
import type { ReviewKind } from './decision.ts';

/** An entry as it is decided upon. */
export interface ReviewEntry {
  readonly kind: ReviewKind;
  readonly id: string;
  /** The source text that it was read from. */
  readonly statement: string;
  readonly value: JsonObject;
}

export interface ReviewKindRules {
  /** Every entry of this kind, in the record's order. */
  readonly list: (record: PlanRecord) => readonly ReviewEntry[];
  /** What a corrected entry must be. */
  readonly schema: z.ZodType;
  /** Fields that a person may correct; "cells" stands for each of its cells. */
  readonly fields: readonly string[];
  /** Whether entries can be struck out: others hang on sections and rows. */
  readonly canReject: boolean;
  /**
   * Entries read from one statement are told apart by these: an entry is the same where all fields of one group are.
   * Empty: the statement alone tells.
   */
  readonly identity: readonly (readonly string[])[];
}

/** Id of the one letterhead. */
export const HEAD_ID = 'document';

export const REVIEW_RULES: Readonly<Record<ReviewKind, ReviewKindRules>> = {
  document: {
    // The same bytes are the same document: its letterhead is the same statement, whatever was read of it.
    list: ({ document }) => [entryOf('document', HEAD_ID, HEAD_ID, document)],
    schema: documentHeadSchema,
    fields: [
      'type_code',
      'type_name',
      'reference',
      'number',
      'symbol',
      'issuer',
      'place',
      'issued_on',
      'title',
      'period',
      'signer',
      'addressees',
      'recipients',
    ],
    canReject: false,
    identity: [],
  },
  section: {
    list: ({ sections }) =>
      sections.map((section) =>
        entryOf('section', section.section_id, joinTexts([section.label, section.heading, section.text]), section),
      ),
    schema: sectionSchema,
    fields: ['label', 'heading', 'text'],
    canReject: false,
    identity: [],
  },
  row: {
    list: ({ tables }) =>
      tables.flatMap(({ rows }) => rows.map((row) => entryOf('row', row.row_id, joinTexts(row.cells), row))),
    schema: tableRowSchema,
    fields: ['ordinal', 'cells'],
    canReject: false,
    identity: [],
  },
  target: {
    list: ({ targets }) => targets.map((target) => entryOf('target', target.target_id, target.origin.quote, target)),
    schema: targetSchema,
    fields: [
      'indicator',
      'area',
      'kind',
      'comparator',
      'value',
      'value_to',
      'unit',
      'change',
      'baseline',
      'max_value',
      'scope',
      'period',
      'due_on',
      'cumulative_from',
      'per',
      ...UNIT_ROLES,
    ],
    canReject: true,
    identity: [
      ['indicator', 'scope'],
      ['value', 'value_to', 'unit', 'scope'],
    ],
  },
  task: {
    list: ({ tasks }) => tasks.map((task) => entryOf('task', task.task_id, task.origin.quote, task)),
    schema: taskSchema,
    fields: ['content', 'ordinal', 'area', 'product', 'deadline', ...UNIT_ROLES],
    canReject: true,
    identity: [['content', 'product'], ['content', 'deadline'], ['content']],
  },
  citation: {
    list: ({ citations }) =>
      citations.map((citation) =>
        entryOf('citation', citation.citation_id, joinTexts([citation.type_code, citation.reference]), citation),
      ),
    schema: citationSchema,
    fields: ['type_code', 'reference', 'issued_on', 'issuer', 'subject'],
    canReject: true,
    identity: [],
  },
  diagnostic: {
    list: listDiagnostics,
    schema: diagnosticSchema,
    fields: [],
    canReject: true,
    identity: [],
  },
};

/** Its value is made when it is asked for: most entries are only looked up. */
function entryOf(kind: ReviewKind, id: string, statement: string, entry: unknown): ReviewEntry {
  let made: JsonObject | undefined;
  return {
    kind,
    id,
    statement,
    get value() {
      made ??= toObject(entry);
      return made;
    },
  };
}

function toObject(entry: unknown): JsonObject {
  const value = toJson(entry);
  return isJsonObject(value) ? value : {};
}

function joinTexts(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(' ');
}

/** A diagnostic has no id of its own: its code and what it says are one, with a number where it comes twice. */
function listDiagnostics({ diagnostics }: PlanRecord): readonly ReviewEntry[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const name = `${diagnostic.code} ${diagnostic.page ?? 0} ${diagnostic.message.vi}`.slice(0, 180);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return entryOf('diagnostic', count === 1 ? name : `${name} ${count}`, diagnostic.message.vi, diagnostic);
  });
}

/** The same statement: letters and digits meet, spacing, case and punctuation do not count. */
export function isSameStatement(a: string, b: string): boolean {
  return a === b || plainText(a) === plainText(b);
}

/** The field's value; null where there is none. "cells.3" is the fourth cell. */
export function fieldOf(value: JsonObject, field: string): Json {
  const [name = '', index] = field.split('.');
  const member = ownValue(value, name) ?? null;
  return index === undefined || !Array.isArray(member) ? member : (member[Number(index)] ?? null);
}

/** The entry with one field set. */
export function withField(value: JsonObject, field: string, to: Json): JsonObject {
  const [name = '', index] = field.split('.');
  const member = ownValue(value, name) ?? null;
  const next = index === undefined || !Array.isArray(member) ? to : member.with(Number(index), to);
  return { ...value, [name]: next };
}

/** Whether the field is one that a person may correct, and is there. */
export function isCorrectable(kind: ReviewKind, value: JsonObject, field: string): boolean {
  const { fields } = REVIEW_RULES[kind];
  const [name = '', index, ...rest] = field.split('.');
  if (!fields.includes(name) || rest.length > 0) return false;
  const member = ownValue(value, name);
  if (name !== 'cells') return index === undefined;
  return Array.isArray(member) && index !== undefined && /^\d{1,4}$/.test(index) && Number(index) < member.length;
}

/** The fields that are compared between two readings: a row cell by cell. */
export function comparedFields(kind: ReviewKind, value: JsonObject): readonly string[] {
  return REVIEW_RULES[kind].fields.flatMap((field) => {
    const member = ownValue(value, field);
    return field === 'cells' && Array.isArray(member) ? member.map((_, index) => `cells.${index}`) : [field];
  });
}

/** The fields of an entry that a decision keeps, to tell later whether the extraction still says the same. */
export function snapshot({ kind, value }: ReviewEntry): JsonObject {
  return Object.fromEntries(comparedFields(kind, value).map((field) => [field, fieldOf(value, field)]));
}
