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
    const text = row.cells[at];
    // a cell merged over lead and support says by its own words who does what
    const isRepeated =
      cells.some((cell) => cell.text === text) && row.anchors[at] !== null && row.anchors[at] === row.anchors[at - 1];
    if (role && text && !isRepeated) cells.push({ role, text });
  });
  return cells;
}
