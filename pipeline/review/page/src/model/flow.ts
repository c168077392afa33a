import type { PlanRecord } from '../../../../../schemas/record/plan-record.ts';
import type { SectionRecord } from '../../../../../schemas/record/section.ts';
import type { TableRecord } from '../../../../../schemas/record/table.ts';
import { stateKey } from '../../../decisions/entry-state.ts';
import { outlineRecord } from '../../../diff/record-outline.ts';

export interface RowBlock {
  readonly key: string;
  readonly id: string;
  readonly kind: 'group' | 'item' | 'total';
  readonly cells: readonly string[];
}

/** A part of a document without pages, as it is read. */
export type FlowBlock =
  | {
      readonly kind: 'section' | 'appendix';
      readonly key: string;
      readonly mark: string;
      readonly heading: string;
      readonly text: string;
      readonly depth: number;
    }
  | {
      readonly kind: 'table';
      readonly key: string;
      readonly headers: readonly string[];
      readonly rows: readonly RowBlock[];
    };

/** The body with its tables where they stand, then each appendix with its own. */
export function listFlow(record: PlanRecord): readonly FlowBlock[] {
  const outline = outlineRecord(record);
  const depthOf = (section: SectionRecord): number => outline.pathToSection(section.parent_id).length;
  const zone = (appendixId: string | null): readonly FlowBlock[] => {
    const sections = record.sections.filter((section) => section.appendix_id === appendixId);
    const tables = record.tables.filter((table) => table.appendix_id === appendixId);
    const placed = sections.flatMap((section) => [
      sectionBlock(section, depthOf(section)),
      ...tables.filter((table) => table.section_id === section.section_id).map(tableBlock),
    ]);
    const known = new Set(sections.map(({ section_id }) => section_id));
    const loose = tables.filter(({ section_id }) => section_id === null || !known.has(section_id)).map(tableBlock);
    // An appendix is its tables first, then the notes below them.
    return appendixId === null ? [...placed, ...loose] : [...loose, ...placed];
  };
  const appendices = record.appendices.flatMap((appendix): readonly FlowBlock[] => [
    {
      kind: 'appendix',
      key: `appendix ${appendix.appendix_id}`,
      mark: appendix.label ?? '',
      heading: appendix.title ?? '',
      text: '',
      depth: 0,
    },
    ...zone(appendix.appendix_id),
  ]);
  return [...zone(null), ...appendices];
}

function sectionBlock({ section_id, label, heading, text }: SectionRecord, depth: number): FlowBlock {
  return {
    kind: 'section',
    key: stateKey('section', section_id),
    mark: label ?? '',
    heading: heading ?? '',
    text: text ?? '',
    depth,
  };
}

function tableBlock({ table_id, columns, rows }: TableRecord): FlowBlock {
  return {
    kind: 'table',
    key: `table ${table_id}`,
    headers: columns.map(({ header }) => header.join(' › ')),
    rows: rows.map(({ row_id, kind, cells }) => ({
      key: stateKey('row', row_id),
      id: row_id,
      kind,
      cells: cells.map((cell) => cell ?? ''),
    })),
  };
}
