import { plainText } from '../../../parsers/vietnamese/fold.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { type Origin, targetSchema } from '../../../schemas/record/target.ts';
import { taskSchema } from '../../../schemas/record/task.ts';
import { isJsonObject, type JsonObject, toJson } from '../json.ts';
import type { EntryState } from './entry-state.ts';
import { REVIEW_RULES } from './review-kinds.ts';

/**
 * An added entry in a record that was made anew: it stays with the section or row that holds its words, under whatever id;
 * one that was drawn on a page without either stays where it was drawn. Where its words are gone, it becomes a conflict.
 */
export function anchorAdded(state: EntryState, record: PlanRecord): EntryState {
  const parsed = targetSchema.or(taskSchema).safeParse(state.reviewed);
  const statement = state.decisions.find(({ verdict }) => verdict === 'add')?.statement ?? '';
  if (!parsed.success || state.reviewed === null) return state;
  const origin = anchorOrigin(parsed.data.origin, statement, record);
  if (origin !== null) return { ...state, reviewed: withOrigin(state.reviewed, origin) };
  const conflict = { reason: 'anchor_gone' as const, fields: [], decisions: state.decisions, likely: null };
  return { ...state, reviewed: null, conflict };
}

function withOrigin(value: JsonObject, origin: Origin): JsonObject {
  const json = toJson(origin);
  return isJsonObject(json) ? { ...value, origin: json } : value;
}

function anchorOrigin(origin: Origin, statement: string, record: PlanRecord): Origin | null {
  const { section_id, row_id } = origin;
  if (section_id === null && row_id === null) return origin;
  const kind = row_id === null ? 'section' : 'row';
  const words = plainText(statement);
  const holders = REVIEW_RULES[kind].list(record).filter((entry) => plainText(entry.statement).includes(words));
  const named = holders.find(({ id }) => id === (row_id ?? section_id));
  const holder = named ?? (holders.length === 1 ? holders[0] : undefined);
  if (holder === undefined) return null;
  if (kind === 'section') return { ...origin, section_id: holder.id };
  const table = record.tables.find(({ rows }) => rows.some((row) => row.row_id === holder.id));
  return { ...origin, row_id: holder.id, table_id: table?.table_id ?? origin.table_id };
}
