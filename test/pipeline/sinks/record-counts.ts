import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

const ROLES = ['lead', 'support', 'monitor', 'implement'] as const;

/** How many rows the tables must have for these records, counted without the program; each record is a document of its own. */
export function countRecords(records: readonly PlanRecord[]) {
  const count = (of: (record: PlanRecord) => number): number => records.reduce((sum, record) => sum + of(record), 0);
  return {
    areas: 8,
    documents: records.length,
    document_files: records.length,
    pages: count((record) => record.source.pages.length),
    sections: count((record) => record.sections.length),
    appendices: count((record) => record.appendices.length),
    plan_tables: count((record) => record.tables.length),
    table_columns: count((record) => record.tables.flatMap((table) => table.columns).length),
    table_rows: count((record) => record.tables.flatMap((table) => table.rows).length),
    table_cells: count((record) => record.tables.flatMap((table) => table.rows.flatMap((row) => row.cells)).length),
    targets: count((record) => record.targets.length),
    tasks: count((record) => record.tasks.length),
    task_targets: count((record) => record.tasks.flatMap((task) => task.target_ids).length),
    responsibilities: count((record) =>
      [...record.targets, ...record.tasks].reduce(
        (sum, entry) =>
          sum + ROLES.reduce((units, role) => units + new Set(entry[role].map((unit) => unit.name)).size, 0),
        0,
      ),
    ),
    citations: count((record) => record.citations.length),
    diagnostics: count((record) => record.diagnostics.length),
  };
}

/** Values summed by unit, exact: as whole numbers of billionths. */
export function sumByUnit(
  values: readonly { readonly unit: string | null; readonly value: string | null }[],
): Readonly<Record<string, string>> {
  const sums = new Map<string, bigint>();
  for (const { unit, value } of values) {
    if (value === null) continue;
    const [whole = '', fraction = ''] = value.split('.');
    const billionths = BigInt(whole + fraction.padEnd(9, '0'));
    sums.set(unit ?? '', (sums.get(unit ?? '') ?? 0n) + billionths);
  }
  return Object.fromEntries(
    [...sums].map(([unit, sum]) => [unit, String(sum)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
