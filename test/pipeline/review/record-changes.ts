import fc from 'fast-check';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

/** One thing done to a record, and what a comparison must say of it. */
interface RecordChange {
  readonly record: PlanRecord;
  readonly kind: 'target' | 'task' | 'section' | 'row' | 'document';
  readonly change: 'added' | 'removed' | 'changed';
}

type Edit = (record: PlanRecord, at: number, word: string, amount: number) => RecordChange;

const EDITS: readonly Edit[] = [
  (record, at, _word, amount) => ({
    kind: 'target',
    change: 'changed',
    record: {
      ...record,
      targets: record.targets.map((target, i) =>
        i === at % record.targets.length ? { ...target, value: (target.value ?? 0) + amount } : target,
      ),
    },
  }),
  (record, at) => ({
    kind: 'target',
    change: 'removed',
    record: { ...record, targets: record.targets.filter((_, i) => i !== at % record.targets.length) },
  }),
  (record, at, word) => ({
    kind: 'target',
    change: 'added',
    record: {
      ...record,
      targets: record.targets.flatMap((target, i) =>
        i === at % record.targets.length
          ? [
              target,
              {
                ...target,
                target_id: `new-${word}`,
                indicator: `chỉ tiêu mới ${word}`,
                origin: { ...target.origin, quote: `chỉ tiêu mới ${word}` },
              },
            ]
          : [target],
      ),
    },
  }),
  (record, at, word) => ({
    kind: 'task',
    change: 'changed',
    record: {
      ...record,
      tasks: record.tasks.map((task, i) =>
        i === at % record.tasks.length ? { ...task, product: `${task.product ?? ''} ${word}` } : task,
      ),
    },
  }),
  (record, at, word) => ({
    kind: 'section',
    change: 'changed',
    record: {
      ...record,
      sections: record.sections.map((section, i) =>
        i === at % record.sections.length ? { ...section, text: `${section.text ?? ''} ${word}` } : section,
      ),
    },
  }),
  (record, at, word) => ({
    kind: 'row',
    change: 'changed',
    record: {
      ...record,
      tables: record.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row, i) =>
          i === at % table.rows.length ? { ...row, cells: row.cells.with(6, `ghi chú ${word}`) } : row,
        ),
      })),
    },
  }),
  (record, _at, word) => ({
    kind: 'document',
    change: 'changed',
    record: { ...record, document: { ...record.document, title: `${record.document.title} ${word}` } },
  }),
];

export interface ChangedRecord {
  readonly before: PlanRecord;
  readonly after: PlanRecord;
  readonly done: readonly Omit<RecordChange, 'record'>[];
}

/** A record and what some random edits made of it. */
export function changedRecord(before: PlanRecord): fc.Arbitrary<ChangedRecord> {
  const edit = fc.record({
    which: fc.nat({ max: EDITS.length - 1 }),
    at: fc.nat({ max: 200 }),
    word: fc.constantFrom('bổ sung', 'Đã sửa', 'hoàn thành', 'rà soát lại'),
    amount: fc.integer({ min: 1, max: 9 }),
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => {
    let after = before;
    const done: Omit<RecordChange, 'record'>[] = [];
    for (const { which, at, word, amount } of edits) {
      const result = EDITS[which]?.(after, at, word, amount);
      if (!result) continue;
      after = result.record;
      done.push({ kind: result.kind, change: result.change });
    }
    return { before, after, done };
  });
}
