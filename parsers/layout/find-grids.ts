import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import { cutCells } from './cut-cells.ts';
import type { Grid, GridCell } from './grid.ts';
import { SNAP_TOLERANCE, snapRulings } from './snap-rulings.ts';

/** Lines that are to cross may stop short of each other by this. Points. */
const CROSSING_TOLERANCE = 4;
/** A line that runs on past the last crossing line by more has lost its outer border. Points. */
const OVERHANG = 10;
/** Smaller grids are boxes to tick, logos, parts of a drawing. Points. */
const MIN_WIDTH = 24;
const MIN_HEIGHT = 8;

/** Finds the tables that rulings draw, from top to bottom. A box of one cell is a grid of one cell. */
export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const levels = snapRulings(rulings, 'horizontal');
  const uprights = snapRulings(rulings, 'vertical');
  const grids = connect(levels, uprights).flatMap((part) => {
    const grid = toGrid(part);
    return grid ? [grid] : [];
  });
  return dropNested(grids).sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** Lines that cross each other, directly or by way of others. */
interface Part {
  readonly levels: Ruling[];
  readonly uprights: Ruling[];
}

function connect(levels: readonly Ruling[], uprights: readonly Ruling[]): Part[] {
  const parts: Part[] = [];
  const partOf = new Map<Ruling, Part>();
  for (const level of levels) {
    for (const upright of uprights) {
      if (!crosses(level, upright)) continue;
      const a = partOf.get(level);
      const b = partOf.get(upright);
      if (a && b && a !== b) mergeParts(a, b, parts, partOf);
      else if (!a && !b) {
        const part: Part = { levels: [level], uprights: [upright] };
        parts.push(part);
        partOf.set(level, part).set(upright, part);
      } else if (a && !b) {
        a.uprights.push(upright);
        partOf.set(upright, a);
      } else if (b && !a) {
        b.levels.push(level);
        partOf.set(level, b);
      }
    }
  }
  return parts;
}

function mergeParts(a: Part, b: Part, parts: Part[], partOf: Map<Ruling, Part>): void {
  a.levels.push(...b.levels);
  a.uprights.push(...b.uprights);
  for (const ruling of [...b.levels, ...b.uprights]) partOf.set(ruling, a);
  parts.splice(parts.indexOf(b), 1);
}

function crosses(level: Ruling, upright: Ruling): boolean {
  return (
    upright.at >= level.from - CROSSING_TOLERANCE &&
    upright.at <= level.to + CROSSING_TOLERANCE &&
    level.at >= upright.from - CROSSING_TOLERANCE &&
    level.at <= upright.to + CROSSING_TOLERANCE
  );
}

function toGrid(part: Part): Grid | undefined {
  const top = addBorder(part.uprights, part.levels, 'start');
  const bottom = addBorder(part.uprights, part.levels, 'end');
  const levels = [...part.levels, ...top, ...bottom];
  const left = addBorder(levels, part.uprights, 'start');
  const right = addBorder(levels, part.uprights, 'end');
  const uprights = [...part.uprights, ...left, ...right];
  const xs = positionsOf(uprights);
  const ys = positionsOf(levels);
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return undefined;
  if (x1 - x0 < MIN_WIDTH || y1 - y0 < MIN_HEIGHT) return undefined;
  const cells = cutCells({ xs, ys, levels, uprights });
  if (cells.length === 0) return undefined;
  const rows = edgesOf(cells.flatMap((cell) => [cell.row, cell.row + cell.rowSpan]));
  const columns = edgesOf(cells.flatMap((cell) => [cell.column, cell.column + cell.columnSpan]));
  return {
    box: [x0, y0, x1, y1],
    rowCount: rows.length - 1,
    columnCount: columns.length - 1,
    xs: columns.map((index) => xs[index] ?? x0),
    ys: rows.map((index) => ys[index] ?? y0),
    cells: cells.map((cell) => renumber(cell, rows, columns)),
    openTop: top.length > 0,
    openBottom: bottom.length > 0,
  };
}

/** Lines that no cell begins or ends at (an underline that touches a border) make no row and no column. */
function edgesOf(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}

function renumber(cell: GridCell, rows: readonly number[], columns: readonly number[]): GridCell {
  const row = rows.indexOf(cell.row);
  const column = columns.indexOf(cell.column);
  return {
    ...cell,
    row,
    column,
    rowSpan: rows.indexOf(cell.row + cell.rowSpan) - row,
    columnSpan: columns.indexOf(cell.column + cell.columnSpan) - column,
  };
}

/** The border that is not drawn, where at least two lines run on past the last one that crosses them. */
function addBorder(lines: readonly Ruling[], crossing: readonly Ruling[], side: 'start' | 'end'): Ruling[] {
  const kind = crossing[0]?.kind;
  if (!kind) return [];
  const last =
    side === 'start' ? Math.min(...crossing.map((line) => line.at)) : Math.max(...crossing.map((line) => line.at));
  const overhanging = lines.filter((line) => (side === 'start' ? last - line.from : line.to - last) > OVERHANG);
  if (overhanging.length < 2) return [];
  const ends = overhanging.map((line) => (side === 'start' ? line.from : line.to)).sort((a, b) => a - b);
  const at = ends[Math.floor(ends.length / 2)];
  if (at === undefined) return [];
  const positions = overhanging.map((line) => line.at);
  return [{ kind, at, from: Math.min(...positions), to: Math.max(...positions) }];
}

function positionsOf(rulings: readonly Ruling[]): number[] {
  const positions: number[] = [];
  for (const at of rulings.map((ruling) => ruling.at).sort((a, b) => a - b)) {
    const last = positions.at(-1);
    if (last === undefined || at - last > SNAP_TOLERANCE) positions.push(at);
  }
  return positions;
}

/** A grid inside a cell of another is part of that cell; a frame around the others is no table. */
function dropNested(grids: readonly Grid[]): Grid[] {
  return grids.filter((grid) => {
    if (grid.cells.length <= 1) return !grids.some((other) => other !== grid && isInside(other.box, grid.box));
    return !grids.some((other) => other !== grid && other.cells.length > 1 && isInside(grid.box, other.box));
  });
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner[0] >= outer[0] - SNAP_TOLERANCE &&
    inner[1] >= outer[1] - SNAP_TOLERANCE &&
    inner[2] <= outer[2] + SNAP_TOLERANCE &&
    inner[3] <= outer[3] + SNAP_TOLERANCE
  );
}
