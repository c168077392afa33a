import { element, valued } from '../docx/word-elements.ts';
import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';

/** What \cellx and the words before it say of a cell. */
export interface CellDefinition {
  /** Where its right edge stands. Twips. */
  readonly right: number;
  readonly merge: 'restart' | 'continue' | null;
  readonly sideMerge: 'restart' | 'continue' | null;
  /** Sides with a line: top, left, bottom, right. */
  readonly lines: ReadonlySet<string>;
}

export interface RowDefinition {
  /** Where its left edge stands. Twips. */
  left: number;
  isHeader: boolean;
  readonly cells: CellDefinition[];
  /** Sides with a line for all cells of the row. */
  readonly lines: Set<string>;
}

export interface RtfRow {
  readonly definition: RowDefinition;
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly XmlNode[])[];
}

export const newRow = (): RowDefinition => ({ left: 0, isHeader: false, cells: [], lines: new Set() });

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

function setCell(row: RtfRow, index: number, span: number): XmlElement {
  const definition = row.definition.cells[index];
  const lines = definition && definition.lines.size > 0 ? definition.lines : row.definition.lines;
  const borders = SIDES.map((side) => valued(`w:${side}`, lines.has(side) ? 'single' : 'none'));
  const properties = [
    valued('w:gridSpan', Math.max(1, span)),
    element('w:tcBorders', {}, borders),
    ...(definition?.merge ? [valued('w:vMerge', definition.merge)] : []),
    ...(definition?.sideMerge ? [valued('w:hMerge', definition.sideMerge)] : []),
  ];
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...(row.cells[index] ?? [element('w:p')])]);
}

/** Rich text gives each cell its right edge; the grid of a table is all the edges of its rows. */
export function setTable(rows: readonly RtfRow[]): XmlElement {
  const edges = [
    ...new Set(rows.flatMap(({ definition }) => [definition.left, ...definition.cells.map((cell) => cell.right)])),
  ].sort((a, b) => a - b);
  const widths = edges.slice(1).map((edge, i) => element('w:gridCol', { 'w:w': String(edge - (edges[i] ?? 0)) }));
  const set = rows.map((row) => {
    const { left, cells, isHeader } = row.definition;
    let from = edges.indexOf(left);
    const before = from > 0 ? [valued('w:gridBefore', from)] : [];
    const count = Math.max(cells.length, row.cells.length);
    const setCells = Array.from({ length: count }, (_, i) => {
      const to = edges.indexOf(cells[i]?.right ?? Number.NaN);
      const span = to > from ? to - from : 1;
      from += span;
      return setCell(row, i, span);
    });
    return element('w:tr', {}, [
      element('w:trPr', {}, [...before, ...(isHeader ? [element('w:tblHeader')] : [])]),
      ...setCells,
    ]);
  });
  return element('w:tbl', {}, [element('w:tblPr'), element('w:tblGrid', {}, widths), ...set]);
}
