import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { align } from './diff/align.ts';
import { compareFields, describeEntry } from './diff/compare-fields.ts';
import { alignmentOf, ENTRY_RULES, type EntryRules } from './diff/entry-alignments.ts';
import type { EntryChange, RecordDiff, RecordSide } from './diff/entry-change.ts';
import { findMoves } from './diff/find-moves.ts';
import { nameDocument } from './diff/list-structure.ts';
import type { RecordEntry } from './diff/record-entry.ts';
import { outlineRecord } from './diff/record-outline.ts';
import { type Relation, relate } from './diff/relation.ts';

/**
 * What changed from one record to another, by meaning: entries are found again by their ids, their words and what they
 * stand under, never by their place in an array. Places and ids are no changes by themselves.
 */
export function diffRecords(before: PlanRecord, after: PlanRecord): RecordDiff {
  const relation = relate(before, after);
  const sides = { before: outlineRecord(before), after: outlineRecord(after) };
  const partners = new Map<string, string>();
  const changes: EntryChange[] = [];
  for (const rules of ENTRY_RULES) {
    if (rules.kind === 'page' && relation.kind === 'two_plans') continue;
    const old = rules.list(sides.before, relation);
    const now = rules.list(sides.after, relation);
    changes.push(...diffEntries(old, now, { rules, relation, partners }));
  }
  return { relation, before: describeSide(before), after: describeSide(after), changes };
}

interface DiffContext {
  readonly rules: EntryRules;
  readonly relation: Relation;
  /** Which entry of the new record each old one became, by key; grows from kind to kind. */
  readonly partners: Map<string, string>;
}

function diffEntries(
  before: readonly RecordEntry[],
  after: readonly RecordEntry[],
  { rules, relation, partners }: DiffContext,
): readonly EntryChange[] {
  const { pairs, removed, added } = align(before, after, alignmentOf(rules, partners));
  for (const [old, now] of pairs) partners.set(old.key, now.key);
  const moves = findMoves(pairs, { before, after }, { rules, relation, partners });
  const kept = pairs.flatMap(([old, now]): EntryChange[] => {
    const fields = compareFields(old, now, relation, partners);
    const move = moves.get(old.key) ?? null;
    const views = { before: old.view, after: now.view };
    if (fields.length > 0) return [{ change: 'changed', ...views, fields, move }];
    return move === null ? [] : [{ change: 'moved', ...views, fields, move }];
  });
  return [
    ...kept,
    ...removed.map(
      (entry): EntryChange => ({ change: 'removed', before: entry.view, fields: describeEntry(entry, 'from') }),
    ),
    ...added.map((entry): EntryChange => ({ change: 'added', after: entry.view, fields: describeEntry(entry, 'to') })),
  ];
}

function describeSide(record: PlanRecord): RecordSide {
  const { version, ocr } = record.extractor;
  return {
    doc_id: record.doc_id,
    document_key: record.document.key,
    name: nameDocument(record),
    file_name: record.source.file_name,
    sha256: record.source.sha256,
    extractor: ocr === null ? version : `${version}, ${ocr.engine} ${ocr.model} (${ocr.mode})`,
  };
}
