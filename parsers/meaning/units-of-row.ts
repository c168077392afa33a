import { type OutlineRow, type OutlineTable, UNIT_ROLES, type UnitRole } from '../../schemas/model/outline.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import {
  hasDoer,
  hasUnits,
  NO_UNITS,
  readUnitsInCharge,
  type UnitCell,
  type UnitsByRole,
} from '../normalise/units-in-charge.ts';
import { rowsOfBody } from '../outline/rows-of-body.ts';
import type { OutlineIndex } from './outline-index.ts';

/** The units that a row's cells name; where they name none, those of the nearest row above it. */
export function readUnitsOfRow(
  index: OutlineIndex,
  table: OutlineTable,
  row: OutlineRow,
  abbreviations: Abbreviations,
): UnitsByRole {
  for (const one of [row, ...index.rowsAbove(row).toReversed(), ...rowsOfBody(table, row)]) {
    const units = readUnitsInCharge(unitCellsOf(table, one), abbreviations);
    if (hasUnits(units)) return one === row ? withLeadOfGroup(index, table, row, { units, abbreviations }) : units;
  }
  return NO_UNITS;
}

/** Who only helps or looks after a row does so with those that its group row, or the numbered row above, puts in charge. */
function withLeadOfGroup(
  index: OutlineIndex,
  table: OutlineTable,
  row: OutlineRow,
  own: { readonly units: UnitsByRole; readonly abbreviations: Abbreviations },
): UnitsByRole {
  if (hasDoer(own.units)) return own.units;
  const groups = [...index.rowsAbove(row).filter(({ kind }) => kind === 'group'), ...rowsOfBody(table, row)];
  const said = groups.map((group) => readUnitsInCharge(unitCellsOf(table, group), own.abbreviations));
  const { lead, implement } = said.findLast(hasDoer) ?? NO_UNITS;
  return { ...own.units, lead, implement };
}

function unitCellsOf(table: OutlineTable, row: OutlineRow): readonly UnitCell[] {
  const cells: UnitCell[] = [];
  table.columns.forEach((column, at) => {
    const role = UNIT_ROLES.find((candidate) => candidate === column.role);
    const text = textAbove(table, row, at);
    // a cell merged over lead and support says by its own words who does what
    const isRepeated =
      cells.some((cell) => cell.text === text) && row.anchors[at] !== null && row.anchors[at] === row.anchors[at - 1];
    if (role && text && !isRepeated && !isOfOtherColumn(table, row, at))
      cells.push(...cellsOf(role, text, column.header.at(-1) ?? ''));
  });
  return cells;
}

/** A heading over the whole table stands in the column of units too, and names none. */
function isOfOtherColumn(table: OutlineTable, row: OutlineRow, column: number): boolean {
  const anchor = row.anchors[column] ?? null;
  const first = anchor === null ? column : row.anchors.indexOf(anchor);
  return !UNIT_ROLES.some((role) => role === table.columns[first]?.role);
}

// Chủ trì/Phối hợp | Đơn vị chủ trì, đơn vị phối hợp | Cơ quan chủ trì - phối hợp
const BOTH_ROLES = /chủ trì\s?(?:[/,;–-]|và)\s?(?:(?:cơ quan|đơn vị)\s)?phối hợp/iu;
// Văn phòng / Phòng Nội vụ | Văn phòng; Phòng Nội vụ
const BETWEEN_ROLES = [/\s?\/\s?/u, /\s?[;\n]\s?/u];

/** In a column headed for both, the first body leads, and those behind the sign that parts them support it. */
function cellsOf(role: UnitRole, text: string, header: string): readonly UnitCell[] {
  const sign = role === 'lead' && BOTH_ROLES.test(header) ? BETWEEN_ROLES.find((one) => one.test(text)) : undefined;
  const at = sign === undefined ? null : sign.exec(text);
  if (at === null || LABELLED.test(text)) return [{ role, text }];
  return [
    { role, text: text.slice(0, at.index) },
    { role: 'support', text: text.slice(at.index + at[0].length) },
  ];
}

// Chủ trì: Phòng Nội vụ; Phối hợp: Văn phòng
const LABELLED = /:/u;

// -nt- | nt | như trên | "
const DITTO = /^(?:["”“'’〃]+|-?\s*(?:nt|n\.t|như trên)\s*-?)$/iu;

// Như mục I.1 | như STT 3 | Như mục 2.1 nêu trên
const REFERENCE =
  /^như\s(?:(?:mục|dòng|stt|tt|điểm|nhiệm vụ)\s)?(?:số\s)?(?<label>(?:[IVX]{1,5}|[A-HĐ]|\d{1,3})(?:\.\d{1,3}){0,3})\.?(?:\s(?:nêu\s)?(?:trên|ở trên))?$/iu;

/** The cell's text; of a ditto sign, the text that stands above it; of "Như mục I.1", that of the row with this number. */
function textAbove(table: OutlineTable, row: OutlineRow, column: number): string | null {
  const printed = textUnderDitto(table, row, column);
  const label = REFERENCE.exec(printed?.trim() ?? '')?.groups?.label;
  if (label === undefined) return printed;
  const named = table.rows.filter((other) => other !== row && isNumbered(table, other, label));
  const text = named[0]?.cells[column] ?? null;
  return named.length === 1 && text !== null && !REFERENCE.test(text.trim()) && !DITTO.test(text.trim()) ? text : null;
}

/** Is the row the "I.1" of its table: by its own number, or by that of the row above and its own? */
function isNumbered(table: OutlineTable, row: OutlineRow, label: string): boolean {
  if (row.ordinal === label) return true;
  const above = table.rows.find(({ rowId }) => rowId === row.parentRowId);
  return above?.ordinal != null && `${above.ordinal}.${row.ordinal}` === label;
}

/** "-nt-" in a column of bodies or times: the text that stands above it; else the cell's own. */
export function textUnderDitto(table: OutlineTable, row: OutlineRow, column: number): string | null {
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
