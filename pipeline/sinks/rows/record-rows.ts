import { unitRow } from './dimension-rows.ts';
import {
  appendixRows,
  citationRows,
  type DocumentStanding,
  diagnosticRows,
  documentRow,
  pageRows,
  sectionRows,
} from './document-rows.ts';
import { planTableRows, tableCellRows, tableColumnRows, tableRowRows } from './grid-rows.ts';
import { type Government, governmentOf, organisationKey } from './organisation-key.ts';
import type { ReviewedRecord } from './reviewed-record.ts';
import type { Row, RowSet } from './row-set.ts';
import { responsibilityRows, targetRows, taskRows, taskTargetRows } from './statement-rows.ts';

/** A record as rows of the warehouse. Throws DecimalOutOfRange where a value fits no decimal column. */
export function recordToRows(reviewed: ReviewedRecord, standing: DocumentStanding): RowSet {
  const { record } = reviewed;
  const government = governmentOf(record.document, standing.documentId);
  const responsibilities = responsibilityRows(reviewed, government);
  return {
    units_of_measure: unitRows(reviewed),
    organisations: organisationRows(reviewed, government, responsibilities),
    documents: [documentRow(reviewed, standing, government)],
    pages: pageRows(record),
    appendices: appendixRows(record),
    sections: sectionRows(reviewed),
    plan_tables: planTableRows(record),
    table_columns: tableColumnRows(record),
    table_rows: tableRowRows(reviewed),
    table_cells: tableCellRows(record),
    targets: targetRows(reviewed),
    tasks: taskRows(reviewed),
    task_targets: taskTargetRows(reviewed),
    responsibilities,
    citations: citationRows(reviewed),
    diagnostics: diagnosticRows(reviewed),
  };
}

function unitRows({ record }: ReviewedRecord): readonly Row<'units_of_measure'>[] {
  const units = new Set<string>();
  for (const target of record.targets) {
    if (target.unit !== null) units.add(target.unit);
    if (target.baseline?.unit) units.add(target.baseline.unit);
  }
  return [...units].map(unitRow);
}

function organisationRows(
  { record }: ReviewedRecord,
  government: Government,
  responsibilities: readonly Row<'responsibilities'>[],
): readonly Row<'organisations'>[] {
  const names = new Map<string, string>();
  const { issuer } = record.document;
  if (issuer !== null) names.set(organisationKey(government, issuer.name), issuer.name);
  for (const { organisation_id, unit_name } of responsibilities) {
    const name = names.get(organisation_id);
    names.set(organisation_id, name === undefined ? unit_name : laterName(name, unit_name));
  }
  return [...names].map(([organisation_id, name]) => ({
    organisation_id,
    name,
    government_level: government.level,
    government_place: government.place,
  }));
}

/** Of two spellings of one name the one that sorts later by bytes, so that the order of records plays no part: small letters sort after capitals. */
function laterName(a: string, b: string): string {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) >= 0 ? a : b;
}
