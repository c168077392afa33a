import type { Outline, OutlineRow, OutlineSection, OutlineTable } from '../../schemas/model/outline.ts';

/** Sections and rows of an outline with what stands above and below each. */
export interface OutlineIndex {
  readonly outline: Outline;
  readonly section: (id: string | null) => OutlineSection | undefined;
  /** In reading order; of null, what stands at the root. */
  readonly childrenOf: (id: string | null) => readonly OutlineSection[];
  /** What stands before it below the same section, in reading order. */
  readonly siblingsBefore: (section: OutlineSection) => readonly OutlineSection[];
  /** From the root down, the section itself left out. */
  readonly ancestorsOf: (section: OutlineSection) => readonly OutlineSection[];
  readonly row: (id: string | null) => OutlineRow | undefined;
  /** From the outermost down, the row itself left out. */
  readonly rowsAbove: (row: OutlineRow) => readonly OutlineRow[];
}

export function indexOutline(outline: Outline): OutlineIndex {
  const sections = new Map(outline.sections.map((section) => [section.sectionId, section]));
  const rows = new Map(outline.tables.flatMap((table) => table.rows).map((row) => [row.rowId, row]));
  const children = new Map<string | null, OutlineSection[]>();
  for (const section of outline.sections) {
    const siblings = children.get(section.parentId);
    if (siblings) siblings.push(section);
    else children.set(section.parentId, [section]);
  }
  const childrenOf = (id: string | null): readonly OutlineSection[] => children.get(id) ?? [];
  return {
    outline,
    section: (id) => (id === null ? undefined : sections.get(id)),
    childrenOf,
    siblingsBefore: (section) => {
      const siblings = childrenOf(section.parentId);
      return siblings.slice(0, siblings.indexOf(section));
    },
    ancestorsOf: (section) => climb(section, (one) => (one.parentId === null ? undefined : sections.get(one.parentId))),
    row: (id) => (id === null ? undefined : rows.get(id)),
    rowsAbove: (row) => climb(row, (one) => (one.parentRowId === null ? undefined : rows.get(one.parentRowId))),
  };
}

/** Everything above, outermost first; a ring of parents ends where it closes. */
function climb<T>(start: T, parentOf: (one: T) => T | undefined): readonly T[] {
  const above: T[] = [];
  for (let one = parentOf(start); one !== undefined && !above.includes(one); one = parentOf(one)) above.unshift(one);
  return above;
}

/** The headings above a section, outermost first; in an appendix, after the appendix's title. */
export function headingPathOfSection(index: OutlineIndex, section: OutlineSection): readonly string[] {
  const headings = index.ancestorsOf(section).flatMap((above) => (above.heading === null ? [] : [above.heading]));
  return [...titleOfAppendix(index, section.appendixId), ...headings];
}

/** The headings above a row's table and the group rows above the row, outermost first. */
export function headingPathOfRow(index: OutlineIndex, table: OutlineTable, row: OutlineRow): readonly string[] {
  return [...headingPathOfTable(index, table), ...index.rowsAbove(row).flatMap((above) => textOfRow(table, above))];
}

/** The headings above a table, outermost first; without any, the appendix's title. */
export function headingPathOfTable(index: OutlineIndex, table: OutlineTable): readonly string[] {
  const section = index.section(table.sectionId);
  return section
    ? [...headingPathOfSection(index, section), ...(section.heading === null ? [] : [section.heading])]
    : titleOfAppendix(index, table.appendixId);
}

function titleOfAppendix(index: OutlineIndex, appendixId: string | null): readonly string[] {
  const title = index.outline.appendices.find((appendix) => appendix.appendixId === appendixId)?.title;
  return appendixId !== null && title ? [title] : [];
}

// I. Chỉ đạo, điều hành: a merged cell begins in the column of ordinals, and plain text leaves its words there
const TITLE_IN_ORDINAL = /\p{L}\s\p{L}/u;

/** What a row above stands for: its content, else the first words in it. */
function textOfRow(table: OutlineTable, row: OutlineRow): readonly string[] {
  const content = table.columns.findIndex((column) => column.role === 'content');
  const text =
    row.cells[content] ??
    row.cells.find((cell, column) => cell !== null && table.columns[column]?.role !== 'ordinal') ??
    row.cells.find((cell) => cell !== null && TITLE_IN_ORDINAL.test(cell));
  return text ? [text] : [];
}
