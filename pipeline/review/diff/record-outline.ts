import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { SectionRecord } from '../../../schemas/record/section.ts';
import type { AppendixRecord, TableRecord } from '../../../schemas/record/table.ts';
import type { TargetRecord } from '../../../schemas/record/target.ts';

type Row = TableRecord['rows'][number];

/** A record with its entries at hand by id. */
export interface RecordOutline {
  readonly record: PlanRecord;
  readonly sections: ReadonlyMap<string, SectionRecord>;
  readonly appendices: ReadonlyMap<string, AppendixRecord>;
  readonly tables: ReadonlyMap<string, TableRecord>;
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly table: TableRecord }>;
  readonly targets: ReadonlyMap<string, TargetRecord>;
  /** Names of the sections from the root to this one, itself included. */
  pathToSection(id: string | null): readonly string[];
  /** Names of the appendix or of the sections that a table stands in. */
  pathToTable(table: TableRecord): readonly string[];
  nameSection(section: SectionRecord): string;
  nameTable(table: TableRecord): string;
  nameAppendix(appendix: AppendixRecord): string;
}

export function outlineRecord(record: PlanRecord): RecordOutline {
  const sections = new Map(record.sections.map((section) => [section.section_id, section]));
  const appendices = new Map(record.appendices.map((appendix) => [appendix.appendix_id, appendix]));
  const paths = new Map<string, readonly string[]>();
  const pathToSection = (id: string | null): readonly string[] => {
    const section = id === null ? undefined : sections.get(id);
    if (id === null || section === undefined) return [];
    const known = paths.get(id);
    if (known) return known;
    // Set first: a record whose parents run in a circle must not either.
    paths.set(id, []);
    const path = [...pathToSection(section.parent_id), nameSection(section)];
    paths.set(id, path);
    return path;
  };
  const pathToTable = (table: TableRecord): readonly string[] => {
    const appendix = table.appendix_id === null ? undefined : appendices.get(table.appendix_id);
    return appendix ? [nameAppendix(appendix)] : pathToSection(table.section_id);
  };
  return {
    record,
    sections,
    appendices,
    tables: new Map(record.tables.map((table) => [table.table_id, table])),
    rows: new Map(record.tables.flatMap((table) => table.rows.map((row) => [row.row_id, { row, table }] as const))),
    targets: new Map(record.targets.map((target) => [target.target_id, target])),
    pathToSection,
    pathToTable,
    nameSection,
    nameTable: (table) =>
      [...pathToTable(table), table.columns.map(({ header }) => header.at(-1)).join(' | ')].join(' › '),
    nameAppendix,
  };
}

/** "4.1. Mục tiêu", "a) …": the label and what it stands before. */
function nameSection({ label, heading, text }: SectionRecord): string {
  return [label, heading ?? text].filter((part) => part !== null).join(' ');
}

function nameAppendix({ label, title }: AppendixRecord): string {
  return [label, title].filter((part) => part !== null).join(': ');
}
