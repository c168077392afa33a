import type { Styles } from './styles.ts';
import type { Grid, GridCell } from './table-grid.ts';
import { findChild, readValue, toInteger, type XmlElement } from './xml-tree.ts';

type Side = 'w:top' | 'w:bottom' | 'w:left' | 'w:right';

/** Other names of the same sides in files of the strict kind. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'w:left': 'w:start', 'w:right': 'w:end' };
const SIDES: readonly Side[] = ['w:top', 'w:bottom', 'w:left', 'w:right'];
/** A ruled table has lines on nearly all sides of its cells; a letterhead on none, or has a rule under a name. */
const RULED_SHARE = 0.3;
const WHITE = 'FFFFFF';

function isVisible(border: XmlElement): boolean {
  const { attributes } = border;
  const kind = attributes['w:val'] ?? 'none';
  if (kind === 'none' || kind === 'nil') return false;
  return attributes['w:color']?.toUpperCase() !== WHITE && toInteger(attributes['w:sz']) !== 0;
}

function findSide(borders: XmlElement | null | undefined, side: string): XmlElement | undefined {
  if (!borders) return undefined;
  return findChild(borders, side) ?? findChild(borders, OTHER_NAMES[side] ?? side);
}

/** The name under which the table as a whole sets the side of a cell: its own outside, or one between cells. */
function nameInTable(side: Side, cell: GridCell, grid: Grid): string {
  switch (side) {
    case 'w:top':
      return cell.row === 0 ? side : 'w:insideH';
    case 'w:bottom':
      return cell.row + cell.rowSpan === grid.rowCount ? side : 'w:insideH';
    case 'w:left':
      return cell.column === 0 ? side : 'w:insideV';
    case 'w:right':
      return cell.column + cell.columnSpan === grid.columnCount ? side : 'w:insideV';
  }
}

/** Was the line at this side of the cell taken away by hand? */
export function hasNoLine(cell: XmlElement, side: Side): boolean {
  const border = findSide(findChild(findChild(cell, 'w:tcPr'), 'w:tcBorders'), side);
  return border !== undefined && !isVisible(border);
}

/** True where lines are drawn round the cells; false for a table that only sets text side by side. */
export function isRuled(table: XmlElement, grid: Grid, styles: Styles): boolean {
  const properties = findChild(table, 'w:tblPr');
  const own = findChild(properties, 'w:tblBorders');
  const inherited = styles.table(readValue(properties, 'w:tblStyle')).borders;
  let visible = 0;
  for (const cell of grid.cells) {
    const borders = findChild(findChild(cell.element, 'w:tcPr'), 'w:tcBorders');
    for (const side of SIDES) {
      const name = nameInTable(side, cell, grid);
      const border = findSide(borders, side) ?? findSide(own, name) ?? findSide(inherited, name);
      if (border && isVisible(border)) visible++;
    }
  }
  return visible > grid.cells.length * SIDES.length * RULED_SHARE;
}
