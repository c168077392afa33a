import { element, SIDES, valued } from '../docx/word-elements.ts';
import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';
import { drawsBorder, isHidden, parseCss } from './css.ts';
import type { HtmlElement } from './parse-html.ts';

const ROW_GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
/** More columns than this are a slip of the pen: "colspan=1000". */
const MOST_COLUMNS = 200;
const MOST_ROWS = 2000;

interface HtmlRow {
  readonly isHeader: boolean;
  readonly cells: readonly HtmlElement[];
}

const childrenOf = (node: HtmlElement): readonly HtmlElement[] =>
  node.children.filter((child): child is HtmlElement => typeof child !== 'string');

function findRows(table: HtmlElement, isHeader: boolean): readonly HtmlRow[] {
  return childrenOf(table).flatMap((child): readonly HtmlRow[] => {
    if (ROW_GROUPS.has(child.name)) return findRows(child, child.name === 'thead');
    if (child.name !== 'tr' || isHidden(parseCss(child.attributes.style ?? ''))) return [];
    const cells = childrenOf(child).filter(({ name }) => name === 'td' || name === 'th');
    return [{ cells, isHeader: isHeader || (cells.length > 0 && cells.every(({ name }) => name === 'th')) }];
  });
}

function spanOf(text: string | undefined, most: number): number {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, most) : 1;
}

/** A cell that reaches down into rows below: how many are left, and how many columns it covers. */
interface Reach {
  rows: number;
  readonly columns: number;
}

function cellOf(columns: number, merge: 'restart' | 'continue' | null, blocks: readonly XmlNode[]): XmlElement {
  const properties = [
    ...(columns > 1 ? [valued('w:gridSpan', columns)] : []),
    ...(merge === null ? [] : [valued('w:vMerge', merge)]),
  ];
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...blocks]);
}

type SetCell = (cell: HtmlElement) => readonly XmlNode[];

/** HTML names a merged cell once; Word has one in each row that it covers. */
function setRow(row: HtmlRow, reaches: Map<number, Reach>, setCell: SetCell): XmlElement {
  const cells: XmlElement[] = [];
  let column = 0;
  const goDown = (): void => {
    for (let reach = reaches.get(column); reach && reach.rows > 0; reach = reaches.get(column)) {
      cells.push(cellOf(reach.columns, 'continue', [element('w:p')]));
      reach.rows--;
      column += reach.columns;
    }
  };
  for (const cell of row.cells) {
    goDown();
    const columns = spanOf(cell.attributes.colspan, MOST_COLUMNS);
    const rows = spanOf(cell.attributes.rowspan, MOST_ROWS);
    cells.push(cellOf(columns, rows > 1 ? 'restart' : null, setCell(cell)));
    if (rows > 1) reaches.set(column, { rows: rows - 1, columns });
    column += columns;
  }
  goDown();
  const properties = row.isHeader ? [element('w:tblHeader')] : [];
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells]);
}

/** Lines may be drawn by a style sheet that is not read: cells that are set as heads tell a table of data too. */
function isRuled(table: HtmlElement, rows: readonly HtmlRow[]): boolean {
  if (rows.some((row) => row.isHeader && row.cells.length > 1)) return true;
  if (drawsBorder(parseCss(table.attributes.style ?? ''))) return true;
  const cells = rows.flatMap((row) => row.cells);
  const drawn = cells.filter((cell) => drawsBorder(parseCss(cell.attributes.style ?? ''))).length;
  if (drawn > 0) return drawn * 2 > cells.length;
  return table.attributes.border !== undefined && table.attributes.border !== '0';
}

/** Sets a table of HTML as Word has it. */
export function setTable(table: HtmlElement, setCell: SetCell): XmlElement {
  const rows = findRows(table, false);
  const kind = isRuled(table, rows) ? 'single' : 'none';
  const borders = element(
    'w:tblBorders',
    {},
    SIDES.map((side) => valued(side, kind)),
  );
  const reaches = new Map<number, Reach>();
  const set = rows.map((row) => setRow(row, reaches, setCell));
  return element('w:tbl', {}, [element('w:tblPr', {}, [borders]), ...set]);
}
