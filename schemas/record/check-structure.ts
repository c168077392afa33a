import type { PlanRecord } from './plan-record.ts';
import type { RecordIndex } from './record-index.ts';
import type { RecordProblem } from './record-problem.ts';
import type { TableRecord } from './table.ts';

/** Ids, parents, appendices and the shape of tables. */
export function checkStructure(record: PlanRecord, index: RecordIndex): readonly RecordProblem[] {
  return [
    ...checkIds(record),
    ...checkSections(record, index),
    ...checkAppendices(record, index),
    ...checkTables(record, index),
  ];
}

function checkIds(record: PlanRecord): readonly RecordProblem[] {
  const lists = {
    sections: record.sections.map(({ section_id }) => section_id),
    appendices: record.appendices.map(({ appendix_id }) => appendix_id),
    tables: record.tables.map(({ table_id }) => table_id),
    rows: record.tables.flatMap(({ rows }) => rows.map(({ row_id }) => row_id)),
    targets: record.targets.map(({ target_id }) => target_id),
    tasks: record.tasks.map(({ task_id }) => task_id),
    citations: record.citations.map(({ citation_id }) => citation_id),
  };
  const problems: RecordProblem[] = [];
  for (const [list, ids] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) problems.push({ path: list, message: `the id "${id}" comes twice` });
      seen.add(id);
    }
  }
  return problems;
}

function checkSections(record: PlanRecord, index: RecordIndex): readonly RecordProblem[] {
  const before = new Set<string>();
  return record.sections.flatMap((section, position) => {
    const path = `sections[${position}]`;
    const problems = [
      ...checkParent(`${path}.parent_id`, section.parent_id, before, index.sections),
      ...checkNamed(`${path}.appendix_id`, section.appendix_id, index.appendices),
    ];
    const parent = section.parent_id === null ? undefined : index.sections.get(section.parent_id);
    if (parent && parent.appendix_id !== section.appendix_id) {
      problems.push({
        path: `${path}.parent_id`,
        message: `the parent "${parent.section_id}" stands in another appendix`,
      });
    }
    before.add(section.section_id);
    return problems;
  });
}

function checkParent(
  path: string,
  parent: string | null,
  before: ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
): RecordProblem[] {
  if (parent === null || before.has(parent)) return [];
  const what = known.has(parent) ? 'comes after its child' : 'does not exist';
  return [{ path, message: `the parent "${parent}" ${what}` }];
}

/** One where an id is named that does not exist. */
export function checkNamed(path: string, id: string | null, known: ReadonlyMap<string, unknown>): RecordProblem[] {
  return id === null || known.has(id) ? [] : [{ path, message: `"${id}" does not exist` }];
}

function checkAppendices(record: PlanRecord, index: RecordIndex): readonly RecordProblem[] {
  const problems = record.appendices.flatMap((appendix, position) =>
    appendix.table_ids.flatMap((id) => {
      const path = `appendices[${position}].table_ids`;
      const table = index.tables.get(id);
      if (!table) return [{ path, message: `"${id}" does not exist` }];
      return table.appendix_id === appendix.appendix_id
        ? []
        : [{ path, message: `the table "${id}" names another appendix` }];
    }),
  );
  const listed = new Set(record.appendices.flatMap(({ table_ids }) => table_ids));
  for (const [position, table] of record.tables.entries()) {
    if (table.appendix_id === null || listed.has(table.table_id)) continue;
    problems.push({
      path: `tables[${position}].appendix_id`,
      message: `"${table.appendix_id}" does not list the table "${table.table_id}"`,
    });
  }
  return problems;
}

function checkTables(record: PlanRecord, index: RecordIndex): readonly RecordProblem[] {
  return record.tables.flatMap((table, position) => {
    const path = `tables[${position}]`;
    return [
      ...checkNamed(`${path}.appendix_id`, table.appendix_id, index.appendices),
      ...checkNamed(`${path}.section_id`, table.section_id, index.sections),
      ...checkRows(path, table),
    ];
  });
}

function checkRows(path: string, table: TableRecord): readonly RecordProblem[] {
  const known = new Map(table.rows.map((row) => [row.row_id, row]));
  const before = new Set<string>();
  return table.rows.flatMap((row, position) => {
    const here = `${path}.rows[${position}]`;
    const problems = checkParent(`${here}.parent_row_id`, row.parent_row_id, before, known);
    const parent = row.parent_row_id === null ? undefined : known.get(row.parent_row_id);
    if (parent && parent.level >= row.level) {
      problems.push({
        path: `${here}.level`,
        message: `level ${row.level} is not below its parent's level ${parent.level}`,
      });
    }
    if (row.cells.length !== table.columns.length) {
      problems.push({
        path: `${here}.cells`,
        message: `${row.cells.length} cells for ${table.columns.length} columns`,
      });
    }
    if (row.page !== null && !table.pages.includes(row.page)) {
      problems.push({ path: `${here}.page`, message: `page ${row.page} is none of the table's pages` });
    }
    before.add(row.row_id);
    return problems;
  });
}
