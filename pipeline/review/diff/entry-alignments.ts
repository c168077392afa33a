import type { Alignment } from './align.ts';
import { listCitations, listDiagnostics, listRows, listTargets, listTasks } from './list-entries.ts';
import { listAppendices, listHead, listPages, listSections, listTables } from './list-structure.ts';
import type { EntryKind, RecordEntry } from './record-entry.ts';
import type { RecordOutline } from './record-outline.ts';
import type { Relation } from './relation.ts';

/** How the entries of one kind are listed and found again. */
export interface EntryRules {
  readonly kind: EntryKind;
  readonly list: (outline: RecordOutline, relation: Relation) => readonly RecordEntry[];
  /** Least likeness of texts, with what else speaks for a pair, at which two are the same entry. */
  readonly floor: number;
  /** Whether their order within their parent is part of what the plan says. */
  readonly ordered: boolean;
}

/** Parents come before what stands under them: a pair speaks for the pairs below it. */
export const ENTRY_RULES: readonly EntryRules[] = [
  { kind: 'document', list: listHead, floor: 0, ordered: false },
  { kind: 'page', list: listPages, floor: 1, ordered: false },
  { kind: 'appendix', list: listAppendices, floor: 0.6, ordered: true },
  { kind: 'section', list: listSections, floor: 0.62, ordered: true },
  { kind: 'table', list: listTables, floor: 0.5, ordered: true },
  { kind: 'row', list: listRows, floor: 0.62, ordered: true },
  { kind: 'target', list: listTargets, floor: 0.64, ordered: false },
  { kind: 'task', list: listTasks, floor: 0.64, ordered: false },
  { kind: 'citation', list: listCitations, floor: 1, ordered: false },
  { kind: 'diagnostic', list: listDiagnostics, floor: 0.8, ordered: false },
];

/** What a shared parent adds to the likeness of two entries, and what parents that belong to others take from it. */
const SAME_PARENT = 0.15;
const OTHER_PARENT = -0.05;

/** What a shared label adds ("4.1", "a"): little, since numbering shifts. */
const SAME_LABEL = 0.08;

/** What the same number and unit add to two targets whose words differ. */
const SAME_VALUE = 0.06;

export function alignmentOf({ floor }: EntryRules, partners: ReadonlyMap<string, string>): Alignment<RecordEntry> {
  return {
    signs: [0, 1, 2, 3, 4, 5].map((strength) => (entry: RecordEntry) => entry.signs[strength]?.() ?? null),
    textOf: ({ text }) => text(),
    bonusOf: (before, after) => parentBonus(before, after, partners) + fieldBonus(before, after),
    floor,
  };
}

function parentBonus(before: RecordEntry, after: RecordEntry, partners: ReadonlyMap<string, string>): number {
  const expected = before.parent === null ? null : partners.get(before.parent);
  if (expected === undefined) return 0;
  return expected === after.parent ? SAME_PARENT : OTHER_PARENT;
}

function fieldBonus({ fields: before }: RecordEntry, { fields: after }: RecordEntry): number {
  const shares = (field: string): boolean => {
    const value = before.get(field);
    return value !== undefined && value !== null && value === after.get(field);
  };
  const label = shares('label') || shares('ordinal') ? SAME_LABEL : 0;
  return label + (shares('value') && shares('unit') ? SAME_VALUE : 0);
}
