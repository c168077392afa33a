import { type EntryChange, type RecordDiff, viewOf } from './entry-change.ts';
import type { EntryKind } from './record-entry.ts';

/** How much changed over many records. */
export interface DiffSummary {
  /** Records that stand on both sides. */
  compared: number;
  differ: number;
  /** Records that stand on one side only. */
  onlyBefore: number;
  onlyAfter: number;
  /** Files that could not be compared. */
  unreadable: number;
  /** Entries by what they are and what became of them: "target changed". */
  readonly entries: Map<string, number>;
  /** Fields of changed entries: "target value", with how many entries and how many records they changed in. */
  readonly fields: Map<string, { entries: number; records: number }>;
}

export function createSummary(): DiffSummary {
  return {
    compared: 0,
    differ: 0,
    onlyBefore: 0,
    onlyAfter: 0,
    unreadable: 0,
    entries: new Map(),
    fields: new Map(),
  };
}

export function addToSummary(summary: DiffSummary, { changes }: RecordDiff): void {
  summary.compared += 1;
  if (changes.length > 0) summary.differ += 1;
  const seen = new Set<string>();
  for (const change of changes) {
    const { kind } = viewOf(change);
    const name = `${kind} ${change.change}`;
    summary.entries.set(name, (summary.entries.get(name) ?? 0) + 1);
    for (const field of changedFields(change, kind)) {
      const count = summary.fields.get(field) ?? { entries: 0, records: 0 };
      count.entries += 1;
      if (!seen.has(field)) count.records += 1;
      seen.add(field);
      summary.fields.set(field, count);
    }
  }
}

/** "target value"; cells of all columns count as one field. */
function changedFields(change: EntryChange, kind: EntryKind): ReadonlySet<string> {
  if (change.change !== 'changed') return new Set();
  return new Set(change.fields.map(({ field }) => `${kind} ${field.startsWith('cells[') ? 'cells' : field}`));
}

/** Most changed first. */
export function rankFields({ fields }: DiffSummary): readonly {
  readonly field: string;
  readonly entries: number;
  readonly records: number;
}[] {
  return [...fields]
    .map(([field, count]) => ({ field, ...count }))
    .sort((a, b) => b.entries - a.entries || b.records - a.records || (a.field < b.field ? -1 : 1));
}

export function isEqual(summary: DiffSummary): boolean {
  return summary.differ + summary.onlyBefore + summary.onlyAfter + summary.unreadable === 0;
}
