import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import {
  hasUnits,
  NO_UNITS,
  readUnitsInCharge,
  type UnitCell,
  type UnitRole,
  type UnitsByRole,
} from '../normalise/units-in-charge.ts';
import type { OutlineIndex } from './outline-index.ts';

const UNIT_ROLES: readonly UnitRole[] = ['lead', 'support', 'monitor', 'implement'];

/** The units that a row's cells name; where they name none, those of the nearest row above it. */
export function readUnitsOfRow(
  index: OutlineIndex,
  table: OutlineTable,
  row: OutlineRow,
  abbreviations: Abbreviations,
): UnitsByRole {
  for (const one of [row, ...index.rowsAbove(row).toReversed()]) {
    const units = readUnitsInCharge(unitCellsOf(table, one), abbreviations);
    if (hasUnits(units)) return units;
  }
  return NO_UNITS;
}

function unitCellsOf(table: OutlineTable, row: OutlineRow): readonly UnitCell[] {
  const cells: UnitCell[] = [];
  table.columns.forEach((column, at) => {
    const role = UNIT_ROLES.find((candidate) => candidate === column.role);
    const text = textAbove(table, row, at);
    // a cell merged over lead and support says by its own words who does what
    const isRepeated =
      cells.some((cell) => cell.text === text) && row.anchors[at] !== null && row.anchors[at] === row.anchors[at - 1];
    if (role && text && !isRepeated) cells.push({ role, text });
  });
  return cells;
}

// -nt- | nt | như trên | "
const DITTO = /^(?:["”“'’〃]+|-?\s*(?:nt|n\.t|như trên)\s*-?)$/iu;

/** The cell's text; of a ditto sign, the text that stands above it. */
function textAbove(table: OutlineTable, row: OutlineRow, column: number): string | null {
  for (let at = table.rows.indexOf(row); at >= 0; at -= 1) {
    // a heading over all columns stands between the sign and what it repeats
    if (table.rows[at]?.kind === 'group' && table.rows[at] !== row) continue;
    const text = table.rows[at]?.cells[column] ?? null;
    if (text !== null && !DITTO.test(text.trim())) return text;
    if (text === null && table.rows[at] !== row) continue;
    if (text === null) return null;
  }
  return null;
}
