import type { PlanRecord } from './plan-record.ts';
import type { SectionRecord } from './section.ts';
import type { TableRecord } from './table.ts';

export interface IndexedRow {
  readonly table: TableRecord;
  readonly row: TableRecord['rows'][number];
}

/** What a record's ids name; of an id that comes twice, the first. */
export interface RecordIndex {
  readonly sections: ReadonlyMap<string, SectionRecord>;
  readonly appendices: ReadonlyMap<string, PlanRecord['appendices'][number]>;
  readonly tables: ReadonlyMap<string, TableRecord>;
  readonly rows: ReadonlyMap<string, IndexedRow>;
  readonly targets: ReadonlyMap<string, PlanRecord['targets'][number]>;
}

export function indexRecord(record: PlanRecord): RecordIndex {
  const rows = record.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  return {
    sections: indexBy(record.sections, (section) => section.section_id),
    appendices: indexBy(record.appendices, (appendix) => appendix.appendix_id),
    tables: indexBy(record.tables, (table) => table.table_id),
    rows: indexBy(rows, ({ row }) => row.row_id),
    targets: indexBy(record.targets, (target) => target.target_id),
  };
}

function indexBy<Item>(items: readonly Item[], idOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const index = new Map<string, Item>();
  for (const item of items) if (!index.has(idOf(item))) index.set(idOf(item), item);
  return index;
}
